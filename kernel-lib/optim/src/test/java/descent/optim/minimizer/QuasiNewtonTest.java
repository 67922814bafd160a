package descent.optim.minimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import descent.optim.objective.Quadratic;
import descent.optim.objective.Rosenbrock;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import java.util.List;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuasiNewtonTest {
    @Test
    void theFirstDirectionIsTheNegativeGradientAndItsFirstStepOneOverItsSum() {
        Direction.Finder finder = new Lbfgs(5).start(new Rosenbrock());
        double[] d = new double[2];
        assertThat(finder.find(new double[] {0, 0}, new double[] {3, -1}, d)).isEqualTo(0.25);
        assertThat(d).containsExactly(-3, 1);
    }

    @Test
    void onePairGivesTheDirectionOfTheTextbook() {
        // s = (1, 0), y = (2, 1): ρ = 1/2, γ = 2/5. At g = (1, 1): α = ½, q = (0, ½), r = (0, 1/5), β = 1/10, r += 2/5
        // s.
        Lbfgs.Pairs pairs = new Lbfgs(5).start(new Rosenbrock());
        double[] d = new double[2];
        pairs.find(new double[] {0, 0}, new double[] {-1, 0}, d);
        assertThat(pairs.find(new double[] {1, 0}, new double[] {1, 1}, d)).isEqualTo(1);
        assertThat(d).containsExactly(new double[] {-0.4, -0.2}, within(1e-15));
        // BFGS with the same pair is the same matrix.
        Direction.Finder bfgs = new Bfgs().start(new Rosenbrock());
        bfgs.find(new double[] {0, 0}, new double[] {-1, 0}, d);
        bfgs.find(new double[] {1, 0}, new double[] {1, 1}, d);
        assertThat(d).containsExactly(new double[] {-0.4, -0.2}, within(1e-15));
    }

    @Test
    void aPairWithoutPositiveCurvatureIsRefused() {
        Lbfgs.Pairs pairs = new Lbfgs(2).start(new Rosenbrock());
        double[] d = new double[2];
        pairs.find(new double[] {0, 0}, new double[] {1, 0}, d);
        pairs.find(new double[] {1, 0}, new double[] {0, 0}, d);
        assertThat(pairs.refused()).isEqualTo(1);
        assertThat(pairs.kept()).isZero();
        assertThat(pairs.find(new double[] {2, 0}, new double[] {4, 0}, d)).isEqualTo(1);
        assertThat(pairs.kept()).isEqualTo(1);
    }

    @Test
    void onlyTheLastPairsAreRemembered() {
        // Two finders that differ only in an old pair agree once it is forgotten.
        Lbfgs.Pairs one = new Lbfgs(2).start(new Rosenbrock());
        Lbfgs.Pairs other = new Lbfgs(2).start(new Rosenbrock());
        double[] d = new double[2];
        double[] e = new double[2];
        one.find(new double[] {-5, 1}, new double[] {-9, 2}, d);
        for (int k = 0; k < 3; k++) {
            double[] x = {k, k * k};
            double[] g = {2 * k, 1.0 + 3 * k};
            one.find(x, g, d);
            other.find(x, g, e);
        }
        assertThat(d).containsExactly(e);
    }

    @Test
    void bfgsWithExactSearchesSolvesAQuadraticInNIterations() {
        Quadratic f = Quadratic.of(
                new double[][] {{9, 2, 1, 0}, {2, 5, 1, 1}, {1, 1, 4, 2}, {0, 1, 2, 3}}, new double[] {1, -2, 3, 1});
        LineSearch exact = (phi, first) -> {
            double slope0 = phi.slope(0);
            return -slope0 / (phi.slope(1) - slope0); // the slope is linear
        };
        for (Direction<Differentiable> direction :
                List.<Direction<Differentiable>>of(new Bfgs(), new Lbfgs(4), new ConjugateGradient())) {
            Result result = new LineSearchMethod<>(direction, exact)
                    .withStop(StoppingRule.gradientNorm(1e-10))
                    .minimize(f, new double[4]);
            assertThat(result.iterations()).as(result.report()).isLessThanOrEqualTo(5);
            assertThat(result.x()).containsExactly(f.minimizer(), within(1e-10));
        }
    }

    @Test
    void rosenbrockInAThousandVariablesTakesNoMoreEvaluationsThanScipy() {
        double[] start = new double[1000];
        for (int i = 0; i < 1000; i++) start[i] = i % 2 == 0 ? -1.2 : 1;
        Result result = new Lbfgs(10).minimize(new Rosenbrock(1000, 1, 100), start);
        assertThat(result.status()).isEqualTo(Status.GRADIENT_TOLERANCE);
        assertThat(result.evaluations()).isLessThanOrEqualTo(5811);
        assertThat(result.x()).containsExactly(Vectors.filled(1000, 1), within(1e-7));
    }

    /** L-BFGS that leaves its pairs to be looked at. */
    private static final class Watched implements Direction<Differentiable> {
        private final Lbfgs lbfgs = new Lbfgs(5);
        private Lbfgs.Pairs pairs = lbfgs.start(new Rosenbrock());

        @Override
        public Finder start(Differentiable f) {
            pairs = lbfgs.start(f);
            return pairs;
        }

        @Override
        public LineSearch lineSearch() {
            return new FixedStep(0.5);
        }
    }

    @Test
    void noisyGradientsMakeItStallAndSpoilItsPairs() {
        double before = 0;
        for (double noise : new double[] {0, 0.01, 1}) {
            SplitMix64 random = new SplitMix64(1);
            Quadratic bowl = Quadratic.diagonal(1, 10);
            Differentiable noisy = Differentiable.of(2, (x, g) -> {
                double value = bowl.valueAndGradient(x, g);
                for (int i = 0; i < 2; i++) g[i] += noise * random.nextGaussian();
                return value;
            });
            Watched watched = new Watched();
            Result result = new LineSearchMethod<>(watched).withIterations(300).minimize(noisy, new double[] {3, 3});
            double left = bowl.value(result.x());
            assertThat(left).isGreaterThanOrEqualTo(before);
            before = left;
            double refused = watched.pairs.refused();
            double share = refused / (refused + watched.pairs.kept());
            if (noise == 0)
                assertThat(result.converged() && refused == 0)
                        .as(result.report())
                        .isTrue();
            else assertThat(share).as("share of pairs without curvature").isBetween(0.02, 0.9);
        }
        assertThat(before).isGreaterThan(1e-3); // without noise below 1e-16
    }

    @Test
    void hipparchusConjugateGradientEndsAtTheSameMinimum() {
        Rosenbrock f = new Rosenbrock(6, 1, 100);
        double[] start = {0.3, 0.5, 0.2, 0.7, 0.4, 0.6};
        double[] theirs = new NonLinearConjugateGradientOptimizer(
                        NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
                        new SimpleValueChecker(1e-16, 1e-16),
                        1e-10,
                        1e-10,
                        1e-2)
                .optimize(
                        new MaxEval(100_000),
                        new ObjectiveFunction(f::value),
                        new ObjectiveFunctionGradient(f::gradient),
                        GoalType.MINIMIZE,
                        new InitialGuess(start))
                .getPoint();
        assertThat(new ConjugateGradient().minimize(f, start).x()).containsExactly(theirs, within(1e-5));
        assertThat(new Lbfgs().minimize(f, start).x()).containsExactly(theirs, within(1e-5));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLineSearchDoesNotGetLostInTheRoundingOfALargeValue(int seed) {
        // κ about 1e4 and a minimum far below 0: f stands still to rounding while the gradient is still 1e-5.
        SplitMix64 random = new SplitMix64(seed);
        double[] eigenvalues = {0.05, 1, 30, 100, 500};
        double[][] a = new double[5][5];
        for (double eigenvalue : eigenvalues) {
            double[] v = new double[5];
            for (int i = 0; i < 5; i++) v[i] = random.nextGaussian();
            for (int i = 0; i < 5; i++)
                for (int j = 0; j <= i; j++) {
                    a[i][j] += eigenvalue * v[i] * v[j];
                    a[j][i] = a[i][j];
                }
        }
        Quadratic f = Quadratic.of(a, new double[] {1, -2, 3, 2, 1});
        for (int memory : new int[] {3, 5, 10}) {
            Result result = new Lbfgs(memory).minimize(f, new double[] {2, -1, 1, 3, -2});
            assertThat(result.status()).as(result.report()).isEqualTo(Status.GRADIENT_TOLERANCE);
            assertThat(result.evaluations()).isLessThan(3000);
        }
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> new Lbfgs(0)).hasMessage("memory must be at least 1 but was 0");
        assertThatThrownBy(() -> new StrongWolfe(0.5, 0.1)).hasMessage("c2 must be in (c1 = 0.5, 1) but was 0.1");
        assertThatThrownBy(() -> new WeakWolfe(0, 0.1)).hasMessage("c1 must be in (0, 1) but was 0.0");
        assertThatThrownBy(() -> new Armijo(1e-4, 1)).hasMessage("shrink must be in (0, 1) but was 1.0");
        assertThatThrownBy(() -> new FixedStep(Double.NaN)).hasMessage("share must be positive and finite but was NaN");
        assertThatThrownBy(() -> new TrustRegion().withRadius(0))
                .hasMessage("radius must be positive and finite but was 0.0");
        assertThatThrownBy(() -> new NewtonCg(0)).hasMessage("rounds must be at least 1 but was 0");
    }
}
