package descent.contracts;

/** Exercise {@code 25-relative-error}: is the gradient right? */
@FunctionalInterface
public interface RelativeGradientError {
    /** A loss of parameters. */
    @FunctionalInterface
    interface Loss {
        /** The loss at θ. */
        double at(double[] theta);
    }

    /**
     * The relative error of a gradient g against central differences d, {@code ‖g − d‖ / (‖g‖ + ‖d‖)} in Euclidean norms; 0 if both are zero vectors.
     *
     * <p>{@code dᵢ = (J(θ + h·eᵢ) − J(θ − h·eᵢ)) / 2h}. Example: for {@code J(θ) = θ₀²}, θ = 1 and the wrong gradient 3 it is {@code |3 − 2| / (3 + 2) = 0.2}.
     *
     * @param loss may be asked for two values for each parameter
     * @param theta θ, at least one parameter; not modified
     * @param gradient g, as long as θ; not modified
     * @param h the distance to either side, above 0
     */
    double error(Loss loss, double[] theta, double[] gradient, double h);
}
