package descent.optim.minimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.minimizer.ConvergenceOrder.Kind;
import descent.optim.minimizer.Newton.Modification;
import descent.optim.objective.Differentiable;
import descent.optim.objective.FiniteDifferences;
import descent.optim.objective.L2;
import descent.optim.objective.LogisticRegression;
import descent.optim.objective.Penalized;
import descent.optim.objective.Quadratic;
import descent.optim.objective.Rosenbrock;
import descent.optim.objective.TwiceDifferentiable;
import descent.optim.objective.Univariate;
import descent.optim.optimizer.GradientDescent;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.run.Trace;
import descent.optim.run.Training;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewtonTest {
    private static final LineSearchMethod<TwiceDifferentiable> PURE =
            new LineSearchMethod<>(new Newton(Modification.NONE), new FixedStep());
    private static final Univariate QUARTIC =
            new Univariate(x -> x * x * x * x - 4 * x * x + x, x -> 4 * x * x * x - 8 * x + 1, x -> 12 * x * x - 8);

    @Test
    void theQuarticIsSolvedInFiveStepsToSixDigitsAndSixToTwelve() {
        assertThat(PURE.withStop(StoppingRule.gradientNorm(1e-6))
                        .minimize(QUARTIC, new double[] {2})
                        .iterations())
                .isEqualTo(5);
        Result result = PURE.withStop(StoppingRule.gradientNorm(1e-12)).minimize(QUARTIC, new double[] {2});
        assertThat(result.iterations()).isEqualTo(6);
        assertThat(result.x()[0]).isCloseTo(1.346997, within(1e-6));
    }

    @Test
    void thePureStepGoesToAMaximumAndTheModifiedOneDoesNot() {
        // f′ = 0 at −1.473, 0.126 and 1.347; the one in the middle is a maximum.
        assertThat(PURE.minimize(QUARTIC, new double[] {0.2}).x()[0]).isCloseTo(0.126, within(1e-3));
        for (Modification modification :
                new Modification[] {Modification.CHOLESKY, Modification.ABSOLUTE_EIGENVALUES}) {
            Result result = new Newton(modification).minimize(QUARTIC, new double[] {0.2});
            assertThat(QUARTIC.curvature().applyAsDouble(result.x()[0])).isPositive();
        }
    }

    @Test
    void thePureStepDivergesWhereDampingCures() {
        // √(1 + x²): the pure step is x → −x³.
        Univariate root = new Univariate(
                x -> Math.sqrt(1 + x * x), x -> x / Math.sqrt(1 + x * x), x -> Math.pow(1 + x * x, -1.5));
        Trace trace = Trace.withPoints();
        PURE.withIterations(4).withListener(trace).minimize(root, new double[] {1.1});
        assertThat(trace.coordinate(0)[2]).isCloseTo(Math.pow(1.1, 9), within(1e-12));
        assertThat(new Newton().minimize(root, new double[] {1.1}).x()[0]).isCloseTo(0, within(1e-7));
        Univariate lnCosh =
                new Univariate(x -> Math.log(Math.cosh(x)), Math::tanh, x -> 1 / (Math.cosh(x) * Math.cosh(x)));
        assertThat(PURE.minimize(lnCosh, new double[] {1.09}).converged()).isFalse();
        assertThat(new Newton().minimize(lnCosh, new double[] {1.09}).x()[0]).isCloseTo(0, within(1e-7));
    }

    @Test
    void oneStepSolvesAQuadraticOfAnyConditionNumber() {
        Quadratic f = Quadratic.diagonal(1, 1e10).centred(3, -2);
        Result result = PURE.withStop(StoppingRule.gradientNorm(1e-4)).minimize(f, new double[] {-7, 9});
        assertThat(result.iterations()).isEqualTo(1);
        assertThat(result.x()).containsExactly(new double[] {3, -2}, within(1e-9));
    }

    @Test
    void theIteratesDoNotDependOnTheVariablesUnits() {
        double[] units = {1000, 0.01};
        Rosenbrock f = new Rosenbrock();
        TwiceDifferentiable scaled = new TwiceDifferentiable() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public double valueAndGradient(double[] z, double[] g) {
                double value = f.valueAndGradient(times(z), g);
                System.arraycopy(times(g), 0, g, 0, 2);
                return value;
            }

            @Override
            public void hessianVector(double[] z, double[] v, double[] out) {
                f.hessianVector(times(z), times(v), out);
                System.arraycopy(times(out), 0, out, 0, 2);
            }

            private double[] times(double[] z) {
                return new double[] {z[0] * units[0], z[1] * units[1]};
            }
        };
        Trace plain = Trace.withPoints();
        Trace other = Trace.withPoints();
        PURE.withIterations(3).withListener(plain).minimize(f, new double[] {-1.2, 1});
        PURE.withIterations(3).withListener(other).minimize(scaled, new double[] {-1.2 / units[0], 1 / units[1]});
        for (int k = 0; k <= 3; k++)
            for (int j = 0; j < 2; j++)
                assertThat(other.points()[k][j] * units[j]).isCloseTo(plain.points()[k][j], within(1e-6));
    }

    @Test
    void newtonIsQuadraticBfgsSuperlinearGradientDescentLinear() {
        SplitMix64 random = new SplitMix64(3);
        double[][] x = new double[60][3];
        double[] y = new double[60];
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < 3; j++) x[i][j] = random.nextGaussian();
            y[i] = x[i][0] + random.nextGaussian() > 0 ? 1 : -1;
        }
        TwiceDifferentiable f = Penalized.twice(new LogisticRegression(x, y), new L2(3, 0.1));
        double[] minimum = PURE.withStop(StoppingRule.gradientNorm(1e-15))
                .withIterations(20)
                .minimize(f, new double[3])
                .x();
        double[] start = {3, 3, -3};
        Trace newton = Trace.withPoints();
        new LineSearchMethod<>(new Newton())
                .withStop(StoppingRule.gradientNorm(1e-14))
                .withListener(newton)
                .minimize(f, start);
        assertThat(ConvergenceOrder.of(newton, minimum).kind()).isEqualTo(Kind.QUADRATIC);
        Trace bfgs = Trace.withPoints();
        new LineSearchMethod<>(new Bfgs())
                .withStop(StoppingRule.gradientNorm(1e-13))
                .withListener(bfgs)
                .minimize(f, start);
        assertThat(ConvergenceOrder.of(bfgs, minimum).kind()).isEqualTo(Kind.SUPERLINEAR);
        Trace descent = Trace.withPoints();
        new Training(new GradientDescent(1), 60).withListener(descent).minimize(f, start);
        ConvergenceOrder linear = ConvergenceOrder.of(descent, minimum);
        assertThat(linear.kind()).as(linear.toString()).isEqualTo(Kind.LINEAR);
        assertThat(linear.order()).isCloseTo(1, within(0.02));
    }

    @Test
    void knownSequencesHaveTheirOrders() {
        double[] quadratic = {0.5, 0.25, 0.0625, 0.00390625, 1.52587890625e-5, 2.3283064365386963e-10};
        assertThat(ConvergenceOrder.of(quadratic).kind()).isEqualTo(Kind.QUADRATIC);
        assertThat(ConvergenceOrder.of(quadratic).order()).isCloseTo(2, within(1e-9));
        double[] linear = new double[30];
        double[] sublinear = new double[60];
        double[] secant = new double[7];
        for (int k = 0; k < 30; k++) linear[k] = Math.pow(0.7, k);
        for (int k = 0; k < 60; k++) sublinear[k] = 1 / (k + 1.0);
        for (int k = 0; k < 7; k++) secant[k] = Math.pow(0.3, Math.pow(1.618, k));
        ConvergenceOrder found = ConvergenceOrder.of(linear);
        assertThat(found.kind()).isEqualTo(Kind.LINEAR);
        assertThat(found.rate()).isCloseTo(0.7, within(1e-12));
        assertThat(found.order()).isCloseTo(1, within(1e-12));
        assertThat(ConvergenceOrder.of(sublinear).kind()).isEqualTo(Kind.SUBLINEAR);
        assertThat(ConvergenceOrder.of(secant).kind()).isEqualTo(Kind.SUPERLINEAR);
        assertThat(ConvergenceOrder.of(secant).order()).isCloseTo(1.618, within(1e-6));
        assertThat(ConvergenceOrder.of(1, 0.5).kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(ConvergenceOrder.of(1, 2, 3, 4).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 20})
    void modifiedCholeskyIsCholeskyWhereTheMatrixIsPositiveDefinite(int n) {
        DMatrixRMaj root = random(n, n);
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multTransB(root, root, a);
        for (int i = 0; i < n; i++) a.add(i, i, 0.5);
        ModifiedCholesky factors = new ModifiedCholesky(n);
        factors.factorize(a);
        assertThat(factors.added()).isLessThan(1e-12);
        double[] b = new double[n];
        for (int i = 0; i < n; i++) b[i] = i - 1.5;
        double[] x = new double[n];
        factors.solve(b, x);
        DMatrixRMaj back = new DMatrixRMaj(n, 1);
        CommonOps_DDRM.mult(a, DMatrixRMaj.wrap(n, 1, x), back);
        assertThat(back.data).containsExactly(b, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 20})
    void modifiedCholeskyMakesAnyMatrixPositiveDefinite(int n) {
        DMatrixRMaj a = random(n, n);
        for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) a.set(j, i, a.get(i, j));
        ModifiedCholesky factors = new ModifiedCholesky(n);
        factors.factorize(a);
        // Columns of the inverse of A + E, which must be symmetric and positive definite, and E diagonal.
        DMatrixRMaj inverse = new DMatrixRMaj(n, n);
        double[] unit = new double[n];
        double[] column = new double[n];
        for (int j = 0; j < n; j++) {
            unit[j] = 1;
            factors.solve(unit, column);
            unit[j] = 0;
            for (int i = 0; i < n; i++) inverse.set(i, j, column[i]);
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, true);
        assertThat(eigen.decompose(inverse.copy())).isTrue();
        for (int k = 0; k < n; k++) assertThat(eigen.getEigenvalue(k).getReal()).isPositive();
        DMatrixRMaj sum = new DMatrixRMaj(n, n);
        assertThat(CommonOps_DDRM.invert(inverse, sum)).isTrue();
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++) assertThat(sum.get(i, j)).isCloseTo(a.get(i, j), within(1e-8));
    }

    private static DMatrixRMaj random(int rows, int columns) {
        SplitMix64 random = new SplitMix64(rows);
        DMatrixRMaj a = new DMatrixRMaj(rows, columns);
        for (int k = 0; k < a.data.length; k++) a.data[k] = random.nextGaussian();
        return a;
    }

    @Test
    void whereTheHessianIsSingularThePureStepSaysSo() {
        Univariate cubic = new Univariate(x -> x * x * x, x -> 3 * x * x, x -> 6 * x);
        assertThat(PURE.withStop(StoppingRule.never())
                        .minimize(cubic, new double[] {0})
                        .status())
                .isEqualTo(Status.NOT_FINITE);
    }

    @Test
    void trustRegionsLeaveASaddle() {
        // x² − y² + y⁴/4 has a saddle at 0 and minima at (0, ±√2).
        Differentiable saddle = Differentiable.of(2, (x, g) -> {
            g[0] = 2 * x[0];
            g[1] = -2 * x[1] + x[1] * x[1] * x[1];
            return x[0] * x[0] - x[1] * x[1] + x[1] * x[1] * x[1] * x[1] / 4;
        });
        for (Subproblem subproblem : new Subproblem[] {new Steihaug(), new Dogleg()}) {
            Result result =
                    new TrustRegion(subproblem).minimize(FiniteDifferences.twice(saddle), new double[] {1, 1e-4});
            assertThat(Math.abs(result.x()[1])).as(result.report()).isCloseTo(Math.sqrt(2), within(1e-6));
        }
    }

    @Test
    void everyStepOfATrustRegionStaysInIt() {
        Rosenbrock f = new Rosenbrock(4, 1, 100);
        SplitMix64 random = new SplitMix64(9);
        for (Subproblem subproblem : new Subproblem[] {new Steihaug(), new Dogleg()}) {
            Subproblem.Solver solver = subproblem.start(f);
            for (int k = 0; k < 50; k++) {
                double[] x = new double[4];
                for (int i = 0; i < 4; i++) x[i] = 2 * random.nextGaussian();
                double[] g = f.gradient(x);
                double[] p = new double[4];
                solver.at(x, g);
                double radius = Math.pow(10, 2 * random.nextDouble() - 1);
                double predicted = solver.solve(radius, p);
                assertThat(Vectors.norm(p)).isLessThanOrEqualTo(radius * (1 + 1e-12));
                // No worse than the best step along −∇f with a hundredth of slack.
                double[] hg = new double[4];
                f.hessianVector(x, g, hg);
                double gg = Vectors.dot(g, g);
                double curvature = Vectors.dot(g, hg);
                double along = radius / Math.sqrt(gg);
                if (curvature > 0) along = Math.min(along, gg / curvature);
                double cauchy = along * gg - along * along * curvature / 2;
                if (subproblem instanceof Steihaug || curvature > 0 && predicted > 0)
                    assertThat(predicted).isGreaterThanOrEqualTo(subproblem instanceof Steihaug ? 0.99 * cauchy : 0);
            }
        }
    }
}
