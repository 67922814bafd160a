package descent.contracts;

/** Minimizes {@code f + λh + (ρ/2)h²} for given λ and ρ. */
@FunctionalInterface
public interface RoundSolver {
    /** The minimizer, in a new array. */
    double[] minimize(double lambda, double rho);
}
