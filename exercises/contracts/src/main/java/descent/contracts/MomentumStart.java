package descent.contracts;

/** Exercise {@code 05-momentum-step}: gradient descent with momentum, as the frameworks write it. */
@FunctionalInterface
public interface MomentumStart {
    /**
     * Starts a run with its own velocity, which is 0 in every coordinate.
     *
     * @param n the number of parameters, at least 1
     * @param beta the momentum β in [0, 1)
     */
    MomentumStepper start(int n, double beta);
}
