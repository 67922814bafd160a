package descent.solutions;

import descent.check.Right;
import descent.contracts.StopRule;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Right answers to {@code 00-stop-rule}. */
final class StopRuleAnswers {
    private StopRuleAnswers() {}

    @Right("the norm first")
    static StopRule norm() {
        return (gradient, before, after, tolerance) -> {
            double squares = 0;
            for (double g : gradient) {
                squares += g * g;
            }
            double norm = Math.sqrt(squares);
            return norm <= tolerance && Double.isFinite(before) && Double.isFinite(after);
        };
    }

    @Right("what is not finite is sent away first")
    static StopRule guard() {
        return (gradient, before, after, tolerance) -> {
            if (Double.isNaN(before) || Double.isNaN(after) || Double.isInfinite(before) || Double.isInfinite(after)) {
                return false;
            }
            for (double g : gradient) {
                if (!Double.isFinite(g)) {
                    return false;
                }
            }
            double norm = 0;
            for (double g : gradient) {
                norm = Math.hypot(norm, g);
            }
            return !(norm > tolerance);
        };
    }

    @Right("streams and squares on both sides")
    static StopRule streams() {
        return (gradient, before, after, tolerance) ->
                DoubleStream.of(before, after).allMatch(Double::isFinite)
                        && Arrays.stream(gradient).map(g -> g * g).sum() <= tolerance * tolerance;
    }
}
