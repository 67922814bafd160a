package descent.solutions;

import descent.check.Right;
import descent.contracts.OneUpdate;

/** Right answers to {@code 00-one-update}. */
final class OneUpdateAnswers {
    private OneUpdateAnswers() {}

    @Right("as the formula is written")
    static OneUpdate formula() {
        return (theta, gradient, rate) -> theta - rate * gradient;
    }

    @Right("the step first")
    static OneUpdate stepFirst() {
        return (theta, gradient, rate) -> {
            double step = -gradient * rate;
            return theta + step;
        };
    }

    @Right("fused multiply and add")
    static OneUpdate fused() {
        return (theta, gradient, rate) -> Math.fma(-rate, gradient, theta);
    }
}
