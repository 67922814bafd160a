package descent.notebook.explore;

import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;

/**
 * What a classifier of points in the plane has learned.
 *
 * @param decision its value at a point, positive for one class, ±1 on the edges of the margin
 * @param isSupport whether the example with this number holds the margin
 */
public record Margin(DoubleBinaryOperator decision, IntPredicate isSupport) {
    /** Learns with a C and a γ. */
    @FunctionalInterface
    public interface Fit {
        /**
         * The margin for these settings.
         *
         * @param c how much an example on the wrong side costs
         * @param gamma how fast the kernel falls with the distance
         */
        Margin at(double c, double gamma);
    }
}
