package descent.solutions;

import descent.check.Right;
import descent.contracts.DelayLimit;

/** Right answers to {@code 22-delay-limit}. */
final class DelayLimitAnswers {
    private DelayLimitAnswers() {}

    @Right("the formula")
    static DelayLimit formula() {
        return (delay, curvature) -> 2 * Math.sin(Math.PI / (4.0 * delay + 2)) / curvature;
    }

    @Right("the distance from 1 to the root on the unit circle")
    static DelayLimit distance() {
        return (delay, curvature) -> {
            double angle = Math.PI / (2.0 * delay + 1);
            return Math.hypot(1 - Math.cos(angle), Math.sin(angle)) / curvature;
        };
    }

    @Right("by the cosine of what the delay turns")
    static DelayLimit cosine() {
        return (delay, curvature) -> {
            double turned = delay * Math.PI / (2.0 * delay + 1);
            return 2 / curvature * Math.cos(turned);
        };
    }
}
