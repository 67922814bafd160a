package descent.contracts;

import org.jspecify.annotations.Nullable;

/** Exercise {@code 25-idle}: no gradient is not a gradient of zero. */
@FunctionalInterface
public interface IdleStart {
    /** The updates of one run; has a velocity of its own. */
    @FunctionalInterface
    interface Stepper {
        /**
         * The parameters after one update: {@code d = g + λ·θ}, {@code v ← μ·v + d}, {@code θ − η·v}. Without a gradient nothing happens: θ comes back as it is, and the velocity is kept for the next update.
         *
         * @param theta θ; not modified
         * @param gradient g, as long as θ, or null if there is none; not modified
         */
        double[] step(double[] theta, double @Nullable [] gradient);
    }

    /**
     * Starts a run with the velocity 0.
     *
     * <p>Example: after {@code start(1, 0.1, 0.9, 0.1)} ten steps from {@code {1}} with the gradient {@code {0}} lead to {@code 0.621}, and ten with null to {@code 1}.
     *
     * @param n the number of parameters, at least 1
     * @param rate η, above 0
     * @param momentum μ in [0, 1)
     * @param decay λ, at least 0
     */
    Stepper start(int n, double rate, double momentum, double decay);
}
