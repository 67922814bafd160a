package descent.optim.minimizer;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;

/**
 * Nonlinear conjugate gradients: d = −∇f + βd, with two vectors instead of a matrix.
 *
 * <pre>
 * Fletcher–Reeves    β = ∇fₖ₊₁ᵀ∇fₖ₊₁ / ∇fₖᵀ∇fₖ
 * Polak–Ribière +    β = max(0, ∇fₖ₊₁ᵀ(∇fₖ₊₁ − ∇fₖ) / ∇fₖᵀ∇fₖ)
 * </pre>
 *
 * <p>Polak–Ribière + restarts by itself where a step brought little (∇fₖ₊₁ ≈ ∇fₖ gives β ≈ 0); Fletcher–Reeves, once its direction is bad, keeps it for long, so it restarts with −∇f every n + 1 iterations as its authors did. Where the direction points uphill it is replaced by −∇f. Wants a line search with c₂ &lt; ½. On
 * a quadratic with exact searches both are the linear method and end after n iterations at most.
 *
 * <p>Source: Fletcher and Reeves 1964; Polak and Ribière 1969; Gilbert and Nocedal 1992; Nocedal and Wright, algorithm 5.4 and equations 5.44 and 5.45.
 *
 * @param formula how β is computed
 */
public record ConjugateGradient(Formula formula) implements Direction<Differentiable> {
    /** How β is computed. */
    public enum Formula {
        /** β = ‖∇fₖ₊₁‖²/‖∇fₖ‖². */
        FLETCHER_REEVES,
        /** β = max(0, ∇fₖ₊₁ᵀ(∇fₖ₊₁ − ∇fₖ)/‖∇fₖ‖²). */
        POLAK_RIBIERE_PLUS
    }

    /** Polak–Ribière +. */
    public ConjugateGradient() {
        this(Formula.POLAK_RIBIERE_PLUS);
    }

    @Override
    public LineSearch lineSearch() {
        return new StrongWolfe(1e-4, 0.1);
    }

    @Override
    public Finder start(Differentiable f) {
        return new Conjugating(f.dimension());
    }

    private final class Conjugating implements Finder {
        private final double[] previousGradient;
        private final double[] previousDirection;
        private final FirstStep length;
        private boolean started;
        private int rounds;

        Conjugating(int n) {
            previousGradient = new double[n];
            previousDirection = new double[n];
            length = new FirstStep(n);
        }

        @Override
        public double find(double[] x, double[] gradient, double[] direction) {
            boolean restart = formula == Formula.FLETCHER_REEVES && rounds > x.length;
            if (restart) rounds = 0;
            rounds++;
            double beta = started && !restart ? beta(gradient) : 0;
            double slope = 0;
            for (int i = 0; i < x.length; i++) {
                direction[i] = beta * previousDirection[i] - gradient[i];
                slope += direction[i] * gradient[i];
            }
            if (!(slope < 0)) for (int i = 0; i < x.length; i++) direction[i] = -gradient[i];
            System.arraycopy(gradient, 0, previousGradient, 0, x.length);
            System.arraycopy(direction, 0, previousDirection, 0, x.length);
            started = true;
            return length.next(x, gradient, direction);
        }

        private double beta(double[] gradient) {
            double square = Vectors.dot(gradient, gradient);
            double before = Vectors.dot(previousGradient, previousGradient);
            return switch (formula) {
                case FLETCHER_REEVES -> square / before;
                case POLAK_RIBIERE_PLUS -> Math.max(0, (square - Vectors.dot(gradient, previousGradient)) / before);
            };
        }

        @Override
        public boolean forget() {
            boolean something = started;
            started = false;
            length.forget();
            return something;
        }
    }
}
