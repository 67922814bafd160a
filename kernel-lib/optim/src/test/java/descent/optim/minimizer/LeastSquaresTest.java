package descent.optim.minimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.minimizer.ConvergenceOrder.Kind;
import descent.optim.objective.GradientCheck;
import descent.optim.objective.Residuals;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.run.Trace;
import org.ejml.data.DMatrixRMaj;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastSquaresTest {
    /** y = a·e^{bt} at t = 0, 1, 2, 3, with a disturbance of the given size that no curve can follow. */
    private static Residuals decay(double disturbance) {
        double[] y = new double[4];
        for (int i = 0; i < 4; i++) y[i] = 2 * Math.exp(-0.5 * i) + (i % 2 == 0 ? disturbance : -disturbance);
        return new Residuals() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public int residuals() {
                return 4;
            }

            @Override
            public void residuals(double[] x, double[] r) {
                for (int i = 0; i < 4; i++) r[i] = x[0] * Math.exp(x[1] * i) - y[i];
            }

            @Override
            public void jacobian(double[] x, DMatrixRMaj out) {
                out.reshape(4, 2);
                for (int i = 0; i < 4; i++) {
                    out.set(i, 0, Math.exp(x[1] * i));
                    out.set(i, 1, x[0] * i * Math.exp(x[1] * i));
                }
            }
        };
    }

    @Test
    void gaussNewtonIsQuadraticWithoutResidualsAndLinearWithLargeOnes() {
        assertThat(GradientCheck.of(decay(0.3), new double[] {1, 0.2}).passed()).isTrue();
        assertThat(order(0).kind()).isEqualTo(Kind.QUADRATIC);
        ConvergenceOrder large = order(0.5);
        assertThat(large.kind()).as(large.toString()).isEqualTo(Kind.LINEAR);
    }

    private static ConvergenceOrder order(double disturbance) {
        Trace trace = new Trace();
        Result result = new LineSearchMethod<>(new GaussNewton())
                .withStop(StoppingRule.gradientNorm(1e-12))
                .withListener(trace)
                .minimize(decay(disturbance), new double[] {1, 0});
        assertThat(result.gradientNorm()).as(result.report()).isLessThan(1e-8);
        return ConvergenceOrder.ofGradientNorms(trace);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5})
    void levenbergMarquardtEndsWhereHipparchusDoes(double disturbance) {
        Residuals f = decay(disturbance);
        double[] start = {1, 0};
        double[] theirs = new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(start)
                        .target(new double[4])
                        .model(point -> {
                            double[] r = new double[4];
                            DMatrixRMaj j = new DMatrixRMaj(4, 2);
                            f.residuals(point.toArray(), r);
                            f.jacobian(point.toArray(), j);
                            double[][] rows = new double[4][];
                            for (int i = 0; i < 4; i++) rows[i] = new double[] {j.get(i, 0), j.get(i, 1)};
                            return new Pair<>(new ArrayRealVector(r), new Array2DRowRealMatrix(rows));
                        })
                        .maxEvaluations(1000)
                        .maxIterations(1000)
                        .build())
                .getPoint()
                .toArray();
        Result result = new LevenbergMarquardt().minimize(f, start);
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.x()).containsExactly(theirs, within(1e-6));
        assertThat(new GaussNewton().minimize(f, start).x()).containsExactly(result.x(), within(1e-6));
    }

    @Test
    void theUnitsOfTheVariablesDoNotMatterToLevenbergMarquardt() {
        Residuals f = decay(0.1);
        Residuals scaled = new Residuals() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public int residuals() {
                return 4;
            }

            @Override
            public void residuals(double[] z, double[] r) {
                f.residuals(new double[] {1024 * z[0], z[1] / 1024}, r);
            }

            @Override
            public void jacobian(double[] z, DMatrixRMaj out) {
                f.jacobian(new double[] {1024 * z[0], z[1] / 1024}, out);
                for (int i = 0; i < 4; i++) {
                    out.set(i, 0, out.get(i, 0) * 1024);
                    out.set(i, 1, out.get(i, 1) / 1024);
                }
            }
        };
        Result plain = new LevenbergMarquardt().minimize(f, new double[] {1, 0.5});
        Result other = new LevenbergMarquardt().minimize(scaled, new double[] {1 / 1024.0, 512});
        assertThat(other.evaluations()).isEqualTo(plain.evaluations());
        assertThat(other.x()[0] * 1024).isCloseTo(plain.x()[0], within(1e-10));
    }

    @Test
    void aColumnOfZerosIsNoTrouble() {
        Residuals f = decay(0);
        Residuals idle = new Residuals() {
            @Override
            public int dimension() {
                return 3;
            }

            @Override
            public int residuals() {
                return 4;
            }

            @Override
            public void residuals(double[] x, double[] r) {
                f.residuals(new double[] {x[0], x[1]}, r);
            }

            @Override
            public void jacobian(double[] x, DMatrixRMaj out) {
                DMatrixRMaj two = new DMatrixRMaj(4, 2);
                f.jacobian(new double[] {x[0], x[1]}, two);
                out.reshape(4, 3);
                out.zero();
                for (int i = 0; i < 4; i++) for (int j = 0; j < 2; j++) out.set(i, j, two.get(i, j));
            }
        };
        double[] x =
                new LevenbergMarquardt().minimize(idle, new double[] {1, 0, 7}).x();
        assertThat(x).containsExactly(new double[] {2, -0.5, 7}, within(1e-7));
        assertThat(new GaussNewton().minimize(idle, new double[] {1, 0, 7}).x())
                .containsExactly(new double[] {2, -0.5, 7}, within(1e-7));
    }

    @Test
    void limitsAndBadSettingsAreNamed() {
        Result result = new LevenbergMarquardt()
                .withIterations(1)
                .withStop(StoppingRule.never())
                .minimize(decay(0.1), new double[] {1, 0});
        assertThat(result.status()).isEqualTo(Status.ITERATION_LIMIT);
        assertThat(result.iterations()).isEqualTo(1);
        assertThatThrownBy(() -> new LevenbergMarquardt(-1, 1, Control.DEFAULT))
                .hasMessage("tolerance must be non-negative and finite but was -1.0");
    }
}
