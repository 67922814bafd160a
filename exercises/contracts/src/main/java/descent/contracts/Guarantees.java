package descent.contracts;

/** Exercise {@code 02-guarantees}: the two standard bounds of gradient descent, with their condition. */
@FunctionalInterface
public interface Guarantees {
    /**
     * The gap {@code R²/(2ηT)} of an L-smooth convex function and the squared distance {@code (1 − ημ)ᵀ·R²} of one that is μ-strongly
     * convex besides; both NaN unless {@code 0 < η ≤ 1/L}, because otherwise they are not proved.
     *
     * <p>Example: {@code promise(2, 1, 0.5, 3, 4)} is the gap {@code 2.25} and the squared distance {@code 0.5625}.
     *
     * @param smoothness L, above 0
     * @param convexity μ, from 0 to L
     * @param rate η, any number
     * @param distance R, the distance of the start from the minimum, at least 0
     * @param steps T, at least 1
     */
    Promise promise(double smoothness, double convexity, double rate, double distance, int steps);
}
