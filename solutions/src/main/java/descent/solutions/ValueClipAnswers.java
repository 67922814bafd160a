package descent.solutions;

import descent.check.Right;
import descent.contracts.ValueClip;
import java.util.Arrays;

/** Right answers to {@code 11-clip-value}. */
final class ValueClipAnswers {
    private ValueClipAnswers() {}

    @Right("as the formula is written")
    static ValueClip formula() {
        return (gradient, limit) -> {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = Math.min(Math.max(gradient[i], -limit), limit);
            }
        };
    }

    @Right("the middle one of three")
    static ValueClip middle() {
        return (gradient, limit) -> {
            for (int i = 0; i < gradient.length; i++) {
                double[] three = {-limit, gradient[i], limit};
                Arrays.sort(three);
                gradient[i] = Double.isNaN(gradient[i]) ? gradient[i] : three[1];
            }
        };
    }

    @Right("the sign put back")
    static ValueClip signed() {
        return (gradient, limit) ->
                Arrays.setAll(gradient, i -> Math.copySign(Math.min(Math.abs(gradient[i]), limit), gradient[i]));
    }
}
