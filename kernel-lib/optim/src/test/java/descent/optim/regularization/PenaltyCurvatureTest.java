package descent.optim.regularization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.objective.L2;
import descent.optim.objective.Penalized;
import descent.optim.objective.Quadratic;
import descent.optim.objective.TwiceDifferentiable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PenaltyCurvatureTest {
    private static final double LAMBDA = 0.3;

    /** λ‖w‖² is the library's L2 with 2λ: along every eigenvector of the Hessian the curvature rises by 2λ. */
    @Test
    @Tag("C175")
    void theSquareAddsTwiceLambdaToEveryEigenvalue() {
        double angle = 0.7;
        Quadratic valley = Quadratic.rotated(0.01, 5, angle);
        TwiceDifferentiable ridge = Penalized.twice(valley, new L2(2, 2 * LAMBDA));
        double[][] eigenvectors = {{Math.cos(angle), Math.sin(angle)}, {-Math.sin(angle), Math.cos(angle)}};
        double[] eigenvalues = {0.01, 5};
        double[] product = new double[2];
        for (int k = 0; k < 2; k++) {
            ridge.hessianVector(new double[] {1, -2}, eigenvectors[k], product);
            for (int i = 0; i < 2; i++)
                assertThat(product[i]).isCloseTo((eigenvalues[k] + 2 * LAMBDA) * eigenvectors[k][i], within(1e-15));
        }
    }

    /** The absolute value bends nowhere but at 0, and there without bound. */
    @Test
    @Tag("C175")
    void theAbsoluteValueAddsAKinkAndNoCurvature() {
        L1 penalty = new L1(LAMBDA);
        for (double w : new double[] {-2, -0.01, 0.01, 1, 7})
            assertThat(secondDifference(penalty, w, 1e-3)).isCloseTo(0, within(1e-8));
        assertThat(secondDifference(penalty, 0, 1e-3)).isCloseTo(2 * LAMBDA / 1e-3, within(1e-9));
        assertThat(secondDifference(penalty, 0, 1e-6)).isCloseTo(2 * LAMBDA / 1e-6, within(1e-6));
    }

    private static double secondDifference(L1 penalty, double w, double h) {
        return (penalty.at(w + h) - 2 * penalty.at(w) + penalty.at(w - h)) / (h * h);
    }
}
