package descent.optim.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.data.Batch;
import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that every objective obeys, and the gradient check that finds those which do not. */
class GradientTest {
    private static final double[][] X = {{1, 2}, {-1, 0.5}, {0.3, -2}, {2, 1}, {0, 1.5}};

    static Stream<TwiceDifferentiable> objectives() {
        return Stream.of(
                Quadratic.of(new double[][] {{3, 1}, {1, 2}}, new double[] {1, -1}, 4),
                Quadratic.rotated(1, 50, 0.7).centred(1, 2),
                new Rosenbrock(),
                new Rosenbrock(2, 7),
                new Rosenbrock(5, 1, 100),
                new Rastrigin(3),
                new Himmelblau(),
                new LinearRegression(X, new double[] {1, 2, 3, 4, 5}),
                LinearRegression.withIntercept(X, new double[] {1, 2, 3, 4, 5}),
                LinearRegression.throughOrigin(new double[] {1, 2, 3}, new double[] {2, 3, 7}),
                LinearRegression.line(new double[] {1, 2, 3}, new double[] {2, 3, 7}),
                new LogisticRegression(X, new double[] {1, -1, 1, 1, -1}),
                LogisticRegression.withIntercept(X, new double[] {1, 0, 1, 1, 0}),
                new L2(3, 2, 0.7),
                Penalized.twice(new LinearRegression(X, new double[5]), new L2(2, 0.3)));
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void theGradientEqualsCentralDifferences(TwiceDifferentiable f) {
        for (long seed = 1; seed <= 5; seed++)
            assertThat(GradientCheck.of(f, point(f, seed)).passed())
                    .as("%s, seed %d", f, seed)
                    .isTrue();
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void theValueAloneIsTheValueWithTheGradient(TwiceDifferentiable f) {
        double[] x = point(f, 6);
        double with = f.valueAndGradient(x, new double[x.length]);
        assertThat(f.value(x)).isCloseTo(with, within(1e-12 * Math.max(1, Math.abs(with))));
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void theHessianTimesAVectorEqualsDifferencesOfGradientsAndTheMatrix(TwiceDifferentiable f) {
        double[] x = point(f, 7);
        double[] v = point(f, 8);
        double[] exact = new double[x.length];
        double[] differences = new double[x.length];
        f.hessianVector(x, v, exact);
        FiniteDifferences.hessianVector(f, x, v, differences);
        assertThat(Vectors.distance(exact, differences)).isLessThan(1e-5 * Math.max(1, Vectors.norm(exact)));
        DMatrixRMaj hessian = f.hessian(x);
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int j = 0; j < x.length; j++) {
                sum += hessian.get(i, j) * v[j];
                assertThat(hessian.get(i, j)).isCloseTo(hessian.get(j, i), within(1e-12));
            }
            assertThat(sum).isCloseTo(exact[i], within(1e-10 * Math.max(1, Math.abs(exact[i]))));
        }
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void pointsOfAnotherSizeAreRefused(TwiceDifferentiable f) {
        assertThatThrownBy(() -> f.value(new double[f.dimension() + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have length " + f.dimension());
    }

    @Test
    void theMeanOfTheBatchesIsTheWhole() {
        LinearRegression f = LinearRegression.withIntercept(X, new double[] {1, 2, 3, 4, 5});
        double[] w = {0.3, -0.2, 0.5};
        double[] first = new double[3];
        double[] second = new double[3];
        double value = 0.4 * f.valueAndGradient(w, Batch.of(3, 0), first)
                + 0.6 * f.valueAndGradient(w, Batch.of(1, 4, 2), second);
        assertThat(value).isCloseTo(f.value(w), within(1e-14));
        double[] whole = f.gradient(w);
        for (int j = 0; j < 3; j++) assertThat(0.4 * first[j] + 0.6 * second[j]).isCloseTo(whole[j], within(1e-14));
    }

    @Test
    void linearRegressionIsHalfTheMeanOfTheSquares() {
        // θ = 1 on (1, 2), (2, 3), (3, 7): residuals −1, −1, −4, so J = 18/6 and J′ = −(1 + 2 + 12)/3.
        LinearRegression f = LinearRegression.throughOrigin(new double[] {1, 2, 3}, new double[] {2, 3, 7});
        assertThat(f.value(new double[] {1})).isEqualTo(3);
        assertThat(f.gradient(new double[] {1})[0]).isCloseTo(-5, within(1e-14));
    }

    @Test
    void rosenbrockInHandNumbers() {
        // At (−1.5, 1.5): y − x² = −0.75, so f = 6.25 + 56.25 and ∇f = (−5 − 450, −150).
        Rosenbrock f = new Rosenbrock();
        assertThat(f.value(new double[] {-1.5, 1.5})).isEqualTo(62.5);
        assertThat(f.gradient(new double[] {-1.5, 1.5})).containsExactly(-455, -150);
        assertThat(f.gradient(new double[] {1, 1})).containsExactly(0, 0);
        assertThat(new Rosenbrock(2, 5).value(new double[] {2, 4})).isZero();
    }

    @Test
    void aRotatedQuadraticHasItsEigenvaluesAlongItsAxes() {
        double angle = Math.PI / 6;
        Quadratic f = Quadratic.rotated(2, 8, angle);
        double[] first = {Math.cos(angle), Math.sin(angle)};
        double[] second = {-Math.sin(angle), Math.cos(angle)};
        assertThat(f.value(first)).isCloseTo(1, within(1e-14));
        assertThat(f.value(second)).isCloseTo(4, within(1e-14));
        assertThat(f.centred(3, -2).minimizer()).containsExactly(new double[] {3, -2}, within(1e-13));
        assertThat(f.centred(3, -2).value(new double[] {3, -2})).isCloseTo(0, within(1e-12));
    }

    @Test
    void logisticRegressionDoesNotOverflow() {
        LogisticRegression f = new LogisticRegression(new double[][] {{1000}, {-1000}}, new double[] {-1, 1});
        assertThat(f.value(new double[] {1})).isEqualTo(1000);
        assertThat(f.gradient(new double[] {1})[0]).isEqualTo(1000);
        assertThat(f.value(new double[] {-1})).isZero();
        assertThat(f.probability(0, new double[] {1})).isEqualTo(1);
        assertThat(f.probability(1, new double[] {1})).isZero();
    }

    @Test
    void aForgottenFactorIsNamed() {
        Differentiable half = Differentiable.of(2, (x, g) -> {
            g[0] = x[0];
            g[1] = x[1];
            return x[0] * x[0] + x[1] * x[1];
        });
        GradientCheck check = GradientCheck.of(half, new double[] {1, 2});
        assertThat(check.passed()).isFalse();
        assertThat(check.factor()).isCloseTo(0.5, within(1e-9));
        assertThat(check.toString()).contains("the gradient is wrong").contains("overall factor 0.5");
    }

    @Test
    void aGradientThatIsNotANumberFailsTheCheck() {
        Differentiable broken = Differentiable.of(1, (x, g) -> {
            g[0] = Double.NaN;
            return x[0];
        });
        assertThat(GradientCheck.of(broken, new double[] {1}).passed()).isFalse();
    }

    @Test
    void theErrorOfACentralDifferenceHasAValley() {
        double atBest = Math.abs(FiniteDifferences.central(Math::exp, 1, 1e-5) - Math.E);
        assertThat(atBest).isLessThan(1e-9);
        assertThat(Math.abs(FiniteDifferences.central(Math::exp, 1, 1e-2) - Math.E))
                .isCloseTo(4.5e-5, within(1e-6));
        assertThat(Math.abs(FiniteDifferences.central(Math::exp, 1, 1e-11) - Math.E))
                .isGreaterThan(1e-6);
        assertThat(Math.abs(FiniteDifferences.forward(Math::exp, 1, 1e-5) - Math.E))
                .isCloseTo(1.36e-5, within(1e-7));
    }

    @Test
    void countingCountsBothKindsOfCalls() {
        Counting f = new Counting(new Rosenbrock());
        f.value(new double[2]);
        f.gradient(new double[2]);
        f.gradient(new double[2]);
        assertThat(f.values()).isEqualTo(1);
        assertThat(f.gradients()).isEqualTo(2);
    }

    @Test
    void hutchinsonFindsTheDiagonalOnAverage() {
        Quadratic f = Quadratic.of(new double[][] {{3, 1}, {1, 2}}, new double[2]);
        Hutchinson hutchinson = new Hutchinson(2, new SplitMix64(5));
        double[] mean = new double[2];
        double[] one = new double[2];
        for (int k = 0; k < 10_000; k++) {
            hutchinson.estimate(f, new double[2], one);
            for (int i = 0; i < 2; i++) mean[i] += one[i] / 10_000;
        }
        assertThat(mean[0]).isCloseTo(3, within(0.05));
        assertThat(mean[1]).isCloseTo(2, within(0.05));
    }

    @Test
    void dataThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new LinearRegression(X, new double[4])).hasMessage("y must have length 5 but has 4");
        assertThatThrownBy(() -> new LinearRegression(new double[][] {{1}, {1, 2}}, new double[2]))
                .hasMessage("row 1 of x must have length 1 but has 2");
        assertThatThrownBy(() -> new LogisticRegression(X, new double[] {1, 2, 1, 1, 1}))
                .hasMessage("y must hold -1 and 1, or 0 and 1, but y[1] was 2.0");
        assertThatThrownBy(() -> Quadratic.of(new double[][] {{1, 2}, {3, 1}}, new double[2]))
                .hasMessageContaining("a must be symmetric");
        assertThatThrownBy(() -> Penalized.of(new Rosenbrock(), new L2(3, 1)))
                .hasMessage("f and penalty must have the same dimension but have 2 and 3");
    }

    private static double[] point(Objective f, long seed) {
        SplitMix64 random = new SplitMix64(seed);
        double[] x = new double[f.dimension()];
        for (int i = 0; i < x.length; i++) x[i] = random.nextGaussian();
        return x;
    }
}
