package descent.optim.geometry;

import descent.optim.data.Batch;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import descent.optim.objective.FiniteSum;

/**
 * Sharpness-aware minimization, as a wrapper of the objective: the gradient is taken where the loss is worst nearby.
 *
 * <pre>
 * g = ∇f(θ),   gradient = ∇f(θ + ρ g/‖g‖)
 * </pre>
 *
 * <p>Any optimizer makes the step, from θ and not from the raised point. The value is f(θ), so the gradient is not that of the value: no line searches. In mini-batches the same batch is used twice. At ‖g‖ = 0 it is g. Twice the cost of a gradient;
 * two buffers; not to be shared by threads.
 *
 * <p>Source: Foret, Kleiner, Mobahi, Neyshabur, "Sharpness-aware minimization for efficiently improving generalization", ICLR 2021, equations (2) and (3) and algorithm 1, p = 2.
 */
public final class Sam {
    private Sam() {}

    /** Returns f with SAM's gradient; ρ ≥ 0, usually 0.01 to 0.5. */
    public static Differentiable of(Differentiable f, double rho) {
        Raised raised = new Raised(f.dimension(), rho);
        return Differentiable.of(f.dimension(), (theta, gradient) -> {
            double value = f.valueAndGradient(theta, gradient);
            f.valueAndGradient(raised.above(theta, gradient), gradient);
            return value;
        });
    }

    /** Returns f as a mean over its terms with SAM's gradient of every batch. */
    public static FiniteSum terms(FiniteSum f, double rho) {
        Raised raised = new Raised(f.dimension(), rho);
        return new FiniteSum() {
            @Override
            public int dimension() {
                return f.dimension();
            }

            @Override
            public int terms() {
                return f.terms();
            }

            @Override
            public double value(double[] theta) {
                return f.value(theta);
            }

            @Override
            public double valueAndGradient(double[] theta, Batch batch, double[] gradient) {
                double value = f.valueAndGradient(theta, batch, gradient);
                f.valueAndGradient(raised.above(theta, gradient), batch, gradient);
                return value;
            }
        };
    }

    private static final class Raised {
        private final double rho;
        private final double[] point;

        Raised(int n, double rho) {
            this.rho = Require.nonNegative("rho", rho);
            point = new double[n];
        }

        double[] above(double[] theta, double[] gradient) {
            double norm = Vectors.norm(gradient);
            System.arraycopy(theta, 0, point, 0, point.length);
            if (norm > 0) Vectors.axpy(rho / norm, gradient, point);
            return point;
        }
    }
}
