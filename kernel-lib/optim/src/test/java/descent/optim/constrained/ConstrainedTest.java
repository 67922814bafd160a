package descent.optim.constrained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Bfgs;
import descent.optim.minimizer.Control;
import descent.optim.minimizer.LineSearchMethod;
import descent.optim.objective.Differentiable;
import descent.optim.objective.GradientCheck;
import descent.optim.objective.LinearRegression;
import descent.optim.objective.Quadratic;
import descent.optim.optimizer.Projection;
import descent.optim.random.SplitMix64;
import descent.optim.regularization.L1Ball;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.run.Trace;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstrainedTest {
    private static final Differentiable SQUARE = Differentiable.of(1, (x, g) -> {
        g[0] = 2 * x[0];
        return x[0] * x[0];
    });
    /** min x² with x = 1: L = x² + λ(x − 1) is stationary at (1, −2). */
    private static final ConstrainedProblem POINT =
            ConstrainedProblem.of(SQUARE).withEquality(Affine.of(new double[] {1}, 1));

    /** min (x − 2)² + (y − 1)² with x + y ≤ 2 and x ≥ 0: the minimum is (1.5, 0.5) with μ = (1, 0). */
    private static final ConstrainedProblem CORNER = ConstrainedProblem.of(
                    Quadratic.diagonal(2, 2).centred(2, 1))
            .withInequality(Affine.of(new double[] {1, 1}, 2))
            .withInequality(Affine.of(new double[] {-1, 0}, 0));

    @Test
    void descentAscentFindsTheSaddleAndDescentRunsAway() {
        DescentAscent both = new DescentAscent(0.1).withIterations(200).withStop(StoppingRule.never());
        Trace trace = Trace.withPoints();
        ConstrainedResult found = both.withListener(trace).minimize(POINT, new double[1]);
        assertThat(found.x()[0]).isCloseTo(1, within(1e-3));
        assertThat(found.multipliers().lambda()[0]).isCloseTo(-2, within(1e-3));
        assertThat(trace.points()[200]).hasSize(2);
        ConstrainedResult lost = DescentAscent.downhillOnly(0.1)
                .withIterations(200)
                .withStop(StoppingRule.never())
                .minimize(POINT, new double[1]);
        assertThat(lost.x()[0]).isCloseTo(-2860, within(1.0));
        assertThat(lost.multipliers().lambda()[0]).isCloseTo(6905, within(1.0));
    }

    @Test
    void thePenaltyIsNeverExactAndTheAugmentedLagrangianIs() {
        for (double rho : new double[] {1, 10, 100, 1e4}) {
            double[] x = new Bfgs()
                    .minimize(Penalty.penalized(POINT, rho), new double[1])
                    .x();
            assertThat(1 - x[0]).isCloseTo(2 / (2 + rho), within(1e-8)); // the minimizer is ρ/(2 + ρ)
        }
        Trace trace = new Trace();
        ConstrainedResult result =
                new AugmentedLagrangian(10).withListener(trace).minimize(POINT, new double[1]);
        assertThat(result.x()[0]).isCloseTo(1, within(1e-8));
        assertThat(result.multipliers().lambda()[0]).isCloseTo(-2, within(1e-8));
        assertThat(trace.size()).isLessThan(20);
        ConstrainedResult penalty = new Penalty(10, 10).minimize(POINT, new double[1]);
        assertThat(penalty.converged()).as(penalty.report()).isTrue();
        assertThat(penalty.multipliers().lambda()[0]).isCloseTo(-2, within(1e-4));
        assertThat(Math.abs(penalty.x()[0] - 1)).isGreaterThan(0);
    }

    @Test
    void exactlyOneCandidateSatisfiesAllConditions() {
        // ∇f = (2(x − 2), 2(y − 1)); at (1.5, 0.5): (−1, −1) + 1·(1, 1) = 0.
        assertThat(report(CORNER, new double[] {1.5, 0.5}, 1, 0).holds(1e-15)).isTrue();
        KktReport outside = report(CORNER, new double[] {2, 1}, 0, 0);
        assertThat(outside.stationarity()).isZero();
        assertThat(outside.inequality()).isEqualTo(1);
        KktReport slack = report(CORNER, new double[] {1, 0}, 2, 0);
        assertThat(slack.stationarity()).isZero();
        assertThat(slack.complementarity()).isEqualTo(2);
        KktReport negative = report(CORNER, new double[] {0, 2}, -2, -6);
        assertThat(negative.stationarity()).isZero();
        assertThat(negative.sign()).isEqualTo(6);
        assertThat(negative.holds(1)).isFalse();
    }

    @Test
    void complementarityIsTestedForEachConstraintAndDoesNotCancel() {
        // g = (1, −1) and μ = (1, 1): the sum μᵀg is 0, the products are not.
        ConstrainedProblem problem = ConstrainedProblem.of(SQUARE)
                .withInequality(Affine.of(new double[] {1}, -1))
                .withInequality(Affine.of(new double[] {1}, 1));
        KktReport report = report(problem, new double[1], 1, 1);
        assertThat(report.complementarities()).containsExactly(1, 1);
        assertThat(report.inequalities()).containsExactly(1, 0);
    }

    private static KktReport report(ConstrainedProblem problem, double[] x, double... mu) {
        return KktReport.of(problem, x, Multipliers.of(new double[0], mu));
    }

    @Test
    void withoutRegularityNoMultiplierMakesTheLagrangianStationary() {
        // min x with x² = 0: ∇g = 0 at the only feasible point.
        ConstrainedProblem problem =
                ConstrainedProblem.of(Affine.of(new double[] {1}, 0)).withEquality(SQUARE);
        for (double lambda : new double[] {-1e6, -1, 0, 3, 1e9})
            assertThat(KktReport.of(problem, new double[1], Multipliers.of(new double[] {lambda}, new double[0]))
                            .stationarity())
                    .isEqualTo(1);
    }

    @Test
    void theMultiplierIsTheSlopeOfTheBestValue() {
        // min x² + 2y² with x + y = c: value 2c²/3, so the slope is 4c/3 = −λ.
        double h = 1e-3;
        double[] values = new double[2];
        for (int k = 0; k < 2; k++)
            values[k] = new EqualityQp().minimize(line(1.5 + (2 * k - 1) * h)).value();
        double lambda = new EqualityQp().minimize(line(1.5)).multipliers().lambda()[0];
        assertThat((values[1] - values[0]) / (2 * h)).isCloseTo(-lambda, within(1e-8));
        assertThat(lambda).isCloseTo(-2, within(1e-12));
    }

    private static QuadraticProgram line(double c) {
        return QuadraticProgram.of(new double[][] {{2, 0}, {0, 4}}, new double[2])
                .withEqualities(new double[][] {{1, 1}}, new double[] {c});
    }

    @Test
    void theLagrangianAndTheAugmentedOneHaveTheGradientsTheySay() {
        Multipliers multipliers = Multipliers.of(new double[0], new double[] {0.7, 0.3});
        double[] x = {1.3, 1.9};
        assertThat(GradientCheck.of(new Lagrangian(CORNER).at(multipliers), x).passed())
                .isTrue();
        assertThat(GradientCheck.of(Augmented.of(CORNER, multipliers, 3), x).passed())
                .isTrue();
        assertThat(GradientCheck.of(Penalty.penalized(CORNER, 3), x).passed()).isTrue();
    }

    @Test
    void halfSpacesProjectByTheNormalAndOnce() {
        Projection half = HalfSpace.of(new double[] {3, 4}, 5);
        double[] x = {3, 4};
        half.project(x);
        assertThat(x).containsExactly(new double[] {0.6, 0.8}, within(1e-15));
        double[] again = x.clone();
        half.project(again);
        assertThat(again).containsExactly(x, within(1e-15));
        double[] inside = {-1, 0};
        half.project(inside);
        assertThat(inside).containsExactly(-1, 0);
        assertThatThrownBy(() -> HalfSpace.of(new double[2], 1)).hasMessageContaining("‖a‖² must be positive");
    }

    @Test
    void projectedGradientEndsWhereTheQuadraticProgramDoesAndStaysInside() {
        Quadratic f = Quadratic.of(new double[][] {{3, 1}, {1, 2}}, new double[] {4, -3});
        Trace trace = Trace.withPoints();
        Result result =
                new ProjectedGradient(Projection.box(0, 1)).withListener(trace).minimize(f, new double[] {5, 5});
        ConstrainedResult exact = new ActiveSetQp()
                .minimize(QuadraticProgram.of(new double[][] {{3, 1}, {1, 2}}, new double[] {-4, 3})
                        .withBounds(0, 1));
        assertThat(result.status()).isEqualTo(Status.GRADIENT_TOLERANCE);
        assertThat(result.x()).containsExactly(exact.x(), within(1e-8));
        for (double[] x : trace.points()) for (double c : x) assertThat(c).isBetween(0.0, 1.0);
        double[] values = trace.values();
        for (int k = 1; k < values.length; k++) assertThat(values[k]).isLessThanOrEqualTo(values[k - 1] + 1e-12);
        Result constant =
                ProjectedGradient.withConstantStep(Projection.box(0, 1), 0.2).minimize(f, new double[2]);
        assertThat(constant.x()).containsExactly(exact.x(), within(1e-7));
    }

    @Test
    void projectedGradientOnTheL1BallIsTheLassoWithAPenalty() {
        SplitMix64 random = new SplitMix64(11);
        double[][] x = new double[30][6];
        double[] y = new double[30];
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < 6; j++) x[i][j] = random.nextGaussian();
            y[i] = 2 * x[i][0] - x[i][3] + 0.3 * random.nextGaussian();
        }
        LinearRegression f = new LinearRegression(x, y);
        double[] w = new ProjectedGradient(new L1Ball(1.5))
                .minimize(f, new double[6])
                .x();
        assertThat(Vectors.norm1(w)).isCloseTo(1.5, within(1e-9));
        // The ball's multiplier is the penalty λ: ∂f/∂wⱼ = −λ sign wⱼ, and |∂f/∂wⱼ| ≤ λ where wⱼ = 0.
        double[] gradient = f.gradient(w);
        double lambda = Vectors.normInf(gradient);
        int zeros = 0;
        for (int j = 0; j < 6; j++) {
            if (w[j] == 0) zeros++;
            else assertThat(gradient[j]).isCloseTo(-lambda * Math.signum(w[j]), within(1e-7));
        }
        assertThat(zeros).isPositive();
    }

    @Test
    void boundsCanDifferFromVariableToVariable() {
        ConstrainedProblem problem = ConstrainedProblem.of(
                        Quadratic.diagonal(1, 1, 1).centred(5, -5, 5))
                .withBounds(
                        new double[] {Double.NEGATIVE_INFINITY, -2, 0},
                        new double[] {1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY});
        assertThat(problem.inequalities()).hasSize(3);
        ConstrainedResult result = new AugmentedLagrangian().minimize(problem, new double[3]);
        assertThat(result.x()).containsExactly(new double[] {1, -2, 5}, within(1e-7));
        assertThat(result.multipliers().mu()).containsExactly(new double[] {3, 0, 4}, within(1e-6));
    }

    @Test
    void frankWolfeMixesFewCornersAndItsGapBoundsTheError() {
        int n = 30;
        double[] target = new double[n];
        for (int i = 0; i < n; i++) target[i] = i < 2 ? 0.4 - 0.1 * i : -0.1;
        Quadratic f = Quadratic.diagonal(Vectors.filled(n, 1)).centred(target);
        double best = new ActiveSetQp().minimize(simplex(target)).value() + Vectors.dot(target, target) / 2;
        double[] corner = new double[n];
        corner[7] = 1;
        for (FrankWolfe.Step step : FrankWolfe.Step.values()) {
            FrankWolfe method =
                    new FrankWolfe(LinearOracle.simplex(1), step, new Control(300, StoppingRule.never(), List.of(it -> {
                        assertThat(it.gradientNorm()).isGreaterThanOrEqualTo(it.value() - best - 1e-12);
                        int positive = 0;
                        double sum = 0;
                        for (double c : it.x()) {
                            if (c > 0) positive++;
                            sum += c;
                        }
                        assertThat(sum).isCloseTo(1, within(1e-9));
                        assertThat(positive).isLessThanOrEqualTo(it.iteration() + 1);
                    })));
            Result result = method.minimize(f, corner);
            assertThat(result.value() - best).as(step.toString()).isBetween(-1e-12, 0.02);
        }
    }

    private static QuadraticProgram simplex(double[] target) {
        int n = target.length;
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) identity[i][i] = 1;
        double[] minus = target.clone();
        Vectors.scale(-1, minus);
        return QuadraticProgram.of(identity, minus)
                .withEqualities(new double[][] {Vectors.filled(n, 1)}, new double[] {1})
                .withBounds(0, Double.POSITIVE_INFINITY);
    }

    @Test
    void theOraclesFindTheLeastPointOfTheirSets() {
        SplitMix64 random = new SplitMix64(6);
        double[] s = new double[4];
        for (int k = 0; k < 50; k++) {
            double[] c = new double[4];
            for (int i = 0; i < 4; i++) c[i] = random.nextGaussian();
            LinearOracle.simplex(2).minimize(c, s);
            assertThat(Vectors.dot(c, s)).isEqualTo(2 * Arrays.stream(c).min().orElseThrow());
            LinearOracle.l1Ball(2).minimize(c, s);
            assertThat(Vectors.dot(c, s)).isEqualTo(-2 * Vectors.normInf(c));
            LinearOracle.box(-1, 1).minimize(c, s);
            assertThat(Vectors.dot(c, s)).isCloseTo(-Vectors.norm1(c), within(1e-14));
            LinearOracle.ball(3).minimize(c, s);
            assertThat(Vectors.dot(c, s)).isCloseTo(-3 * Vectors.norm(c), within(1e-13));
        }
    }

    @Test
    void badSettingsAndProblemsAreRefused() {
        assertThatThrownBy(() -> new Penalty(0, 10)).hasMessage("penalty must be positive and finite but was 0.0");
        assertThatThrownBy(() -> new Penalty(1, 1)).hasMessage("growth must be finite and greater than 1 but was 1.0");
        assertThatThrownBy(() -> new DescentAscent(-1)).hasMessage("stepSize must be positive and finite but was -1.0");
        assertThatThrownBy(() -> POINT.withEquality(Affine.of(new double[2], 0)))
                .hasMessage("every constraint must have the objective's dimension 1 but one has 2");
        assertThatThrownBy(() -> KktReport.of(POINT, new double[1], Multipliers.of(new double[0], new double[0])))
                .hasMessage("lambda must have length 1 but has 0");
    }

    @Test
    void theInnerMinimizerCanBeAnother() {
        AugmentedLagrangian method = new AugmentedLagrangian(
                10, 5, 1e-8, new LineSearchMethod<>(new Bfgs()), new Control(50, StoppingRule.never(), List.of()));
        assertThat(method.minimize(CORNER, new double[2]).x()).containsExactly(new double[] {1.5, 0.5}, within(1e-7));
    }
}
