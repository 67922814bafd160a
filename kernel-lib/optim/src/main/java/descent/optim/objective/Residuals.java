package descent.optim.objective;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** An objective of the form f(x) = ½‖r(x)‖²: nonlinear least squares. */
public interface Residuals extends Differentiable {
    /** Returns m, the number of residuals. */
    int residuals();

    /** Writes the m residuals r(x). */
    void residuals(double[] x, double[] r);

    /** Writes the m × n matrix ∂rᵢ/∂xⱼ, reshaping {@code out}. */
    void jacobian(double[] x, DMatrixRMaj out);

    @Override
    default double value(double[] x) {
        double[] r = new double[residuals()];
        residuals(x, r);
        double sum = 0;
        for (double c : r) sum += c * c;
        return sum / 2;
    }

    /** Returns ½‖r‖² and writes Jᵀr. */
    @Override
    default double valueAndGradient(double[] x, double[] gradient) {
        int m = residuals();
        int n = dimension();
        double[] r = new double[m];
        DMatrixRMaj jacobian = new DMatrixRMaj(m, n);
        residuals(x, r);
        jacobian(x, jacobian);
        double sum = 0;
        Arrays.fill(gradient, 0);
        for (int i = 0; i < m; i++) {
            sum += r[i] * r[i];
            for (int j = 0; j < n; j++) gradient[j] += r[i] * jacobian.get(i, j);
        }
        return sum / 2;
    }
}
