package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.random.RandomGenerator;

/**
 * The eigenvalue of largest magnitude, by multiplying again and again: v ← Av/‖Av‖, λ = vᵀAv.
 *
 * <p>The error of λ falls by (λ₂/λ₁)² a round. λ keeps its sign, which ‖Av‖ would lose. {@link Lanczos} needs far fewer products; this one needs two vectors only. A start without any part along the first eigenvector has probability 0.
 *
 * <p>Source: von Mises and Pollaczek-Geiringer 1929; Golub and Van Loan, "Matrix computations", 4th edition, section 8.2.1.
 */
public final class PowerIteration {
    private final double eigenvalue;
    private final double[] eigenvector;
    private final int products;

    private PowerIteration(double eigenvalue, double[] eigenvector, int products) {
        this.eigenvalue = eigenvalue;
        this.eigenvector = eigenvector;
        this.products = products;
    }

    /**
     * Iterates from a random start until ‖Av − λv‖ ≤ tolerance·|λ|.
     *
     * @param n the size of A
     * @param products the most products, ≥ 1
     */
    public static PowerIteration of(
            SymmetricOperator a, int n, double tolerance, int products, RandomGenerator random) {
        Require.nonNegative("tolerance", tolerance);
        Require.atLeast(1, "products", products);
        double[] v = Directions.unit(n, random);
        double[] av = new double[n];
        double lambda = 0;
        for (int k = 1; k <= products; k++) {
            a.apply(v, av);
            lambda = Vectors.dot(v, av);
            double square = 0;
            for (int i = 0; i < n; i++) square += (av[i] - lambda * v[i]) * (av[i] - lambda * v[i]);
            double norm = Vectors.norm(av);
            if (Math.sqrt(square) <= tolerance * Math.abs(lambda) || !(norm > 0))
                return new PowerIteration(lambda, v, k);
            for (int i = 0; i < n; i++) v[i] = av[i] / norm;
        }
        return new PowerIteration(lambda, v, products);
    }

    /** Returns λ. */
    public double eigenvalue() {
        return eigenvalue;
    }

    /** Returns a copy of v, of length 1. */
    public double[] eigenvector() {
        return eigenvector.clone();
    }

    /** Returns the number of products used. */
    public int products() {
        return products;
    }
}
