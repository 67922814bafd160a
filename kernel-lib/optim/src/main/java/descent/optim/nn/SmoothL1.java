package descent.optim.nn;

import descent.optim.linalg.Require;
import org.jspecify.annotations.Nullable;

/**
 * A squared error near 0 and an absolute error further out, so that single outliers pull with bounded force.
 *
 * <pre>
 * e = o − t
 * value      mean of w e²/(2β) for |e| &lt; β, else w (|e| − β/2)
 * gradient   w/n · e/β          for |e| &lt; β, else w/n · sign e,   n = rows · columns
 * </pre>
 *
 * <p>Equal to {@code torch.nn.SmoothL1Loss}, and to Huber's loss with δ = β divided by β.
 *
 * <p>Source: Huber, "Robust estimation of a location parameter", 1964; in this scaling: Girshick, "Fast R-CNN", 2015, equation (3).
 *
 * @param beta β &gt; 0, 1 in the usual form
 */
public record SmoothL1(double beta) implements Loss {
    /** Checks β. */
    public SmoothL1 {
        Require.positive("beta", beta);
    }

    /** The usual form, β = 1. */
    public SmoothL1() {
        this(1);
    }

    @Override
    public double valueAndGradient(
            int rows, int columns, double[] output, double[] target, double @Nullable [] weight, double[] gradient) {
        Loss.check(rows, columns, output, target, weight, gradient);
        double n = (double) rows * columns;
        double sum = 0;
        for (int r = 0, i = 0; r < rows; r++) {
            double w = Loss.weight(weight, r);
            for (int j = 0; j < columns; j++, i++) {
                double e = output[i] - target[i];
                boolean near = Math.abs(e) < beta;
                sum += w * (near ? e * e / (2 * beta) : Math.abs(e) - beta / 2);
                gradient[i] = w / n * (near ? e / beta : Math.signum(e));
            }
        }
        return sum / n;
    }
}
