package descent.optim.regularization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.objective.LinearRegression;
import descent.optim.objective.Penalized;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.GradientDescent;
import descent.optim.random.SplitMix64;
import descent.optim.regularization.CoordinateDescent.Pass;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import descent.optim.run.Trace;
import descent.optim.run.Training;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The regression methods agree with each other and with the conditions of their minimum. */
class SparseRegressionTest {
    record Data(double[][] x, double[] y) {
        static Data random(int n, int d, int nonZeros, long seed) {
            SplitMix64 random = new SplitMix64(seed);
            double[][] x = new double[n][d];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < d; j++) x[i][j] = 1 + (1 + j % 4) * random.nextGaussian();
                y[i] = 3 + 0.3 * random.nextGaussian();
                for (int j = 0; j < nonZeros; j++) y[i] += (j % 2 == 0 ? 1 : -1) * x[i][j] / (1 + j % 4);
            }
            return new Data(x, y);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "60, 10, 1, 0.1",
        "60, 10, 1, 0.001",
        "30, 80, 1, 0.3",
        "30, 80, 1, 0.01",
        "30, 80, 0.5, 0.01",
        "200, 40, 0.9, 0.02",
        "25, 200, 0.3, 0.001"
    })
    void theSolutionMeetsItsOptimalityConditions(int n, int d, double l1Ratio, double share) {
        Data data = Data.random(n, d, 5, 7);
        Design design = Design.of(data.x, data.y);
        double alpha = share * design.alphaMax(l1Ratio);
        SparseFit fit = new ElasticNetRegression(alpha, l1Ratio, true, false, 1e-14).solve(design);
        double[] w = fit.coefficients();
        for (int j = 0; j < d; j++) {
            double slope = design.correlation(j, w) - alpha * (1 - l1Ratio) * w[j];
            if (w[j] != 0) assertThat(slope).isCloseTo(Math.signum(w[j]) * alpha * l1Ratio, within(1e-8));
            else assertThat(Math.abs(slope)).isLessThanOrEqualTo(alpha * l1Ratio * (1 + 1e-7));
        }
        assertThat(fit.gap()).isLessThanOrEqualTo(1e-12 * fit.objective() + 1e-13);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void coordinateDescentFistaAndTheActiveSetAgree(long seed) {
        Data data = Data.random(40, 15, 4, seed);
        double alpha = 0.05;
        Design design = Design.of(data.x, data.y);
        double[] exact = new Lasso(alpha, true, false, 1e-14).solve(design).coefficients();
        double[] passes = new CoordinateDescent(alpha, 1, 1e-13, 100_000, true)
                .solve(design)
                .coefficients();
        LinearRegression loss = LinearRegression.withIntercept(data.x, data.y);
        Composite objective = new Composite(loss, new L1(alpha).onFirst(15));
        Result fista =
                Fista.backtracking(100_000, StoppingRule.gradientNorm(1e-11)).minimize(objective, new double[16]);
        assertThat(fista.converged()).isTrue();
        for (int j = 0; j < 15; j++) {
            assertThat(passes[j]).as("seed %d", seed).isCloseTo(exact[j], within(1e-6));
            assertThat(fista.x()[j]).as("seed %d", seed).isCloseTo(exact[j], within(1e-8));
            assertThat(fista.x()[j] == 0).isEqualTo(exact[j] == 0);
        }
    }

    @Test
    void screeningLeavesOutOnlyZerosAndChangesNothing() {
        Data data = Data.random(30, 200, 5, 3);
        Design design = Design.of(data.x, data.y);
        double alpha = 0.3 * design.alphaMax(1);
        SparseFit with = new CoordinateDescent(alpha, 1, 1e-13, 10_000, true).solve(design);
        SparseFit without = new CoordinateDescent(alpha, 1, 1e-13, 10_000, false).solve(design);
        for (int j = 0; j < 200; j++)
            assertThat(with.coefficients()[j]).isCloseTo(without.coefficients()[j], within(1e-8));
        List<Pass> passes = with.passes();
        assertThat(passes.get(passes.size() - 1).screened()).isGreaterThan(150);
        for (int k = 1; k < passes.size(); k++) {
            assertThat(passes.get(k).screened())
                    .isGreaterThanOrEqualTo(passes.get(k - 1).screened());
            assertThat(passes.get(k).objective())
                    .isLessThanOrEqualTo(passes.get(k - 1).objective() * (1 + 1e-14));
        }
        assertThat(without.passes().get(0).screened()).isZero();
    }

    /** Equal columns: the flat valley of the lasso, and the even split of ridge and elastic net. */
    @Test
    void withEqualColumnsTheOrderDecidesAndTheElasticNetSplitsEvenly() {
        SplitMix64 random = new SplitMix64(5);
        double[][] x = new double[50][2];
        double[] y = new double[50];
        for (int i = 0; i < 50; i++) {
            x[i][0] = random.nextGaussian();
            x[i][1] = x[i][0];
            y[i] = 2 * x[i][0];
        }
        Design design = Design.of(x, y);
        CoordinateDescent lasso = new CoordinateDescent(0.2);
        double[] zero = new double[2];
        double[] first = lasso.solve(design, zero, new int[] {0, 1}).coefficients();
        double[] second = lasso.solve(design, zero, new int[] {1, 0}).coefficients();
        SparseFit warm = lasso.solve(design, new double[] {0, 0.9}, new int[] {0, 1});
        assertThat(first[1]).isZero();
        assertThat(second[0]).isZero();
        assertThat(first[0]).isCloseTo(second[1], within(1e-9));
        assertThat(warm.coefficients()[0]).isCloseTo(first[0] - 0.9, within(1e-9));
        assertThat(warm.objective()).isCloseTo(lasso.solve(design).objective(), within(1e-9));
        assertThat(new Lasso(0.2).solve(design).objective()).isCloseTo(warm.objective(), within(1e-9));
        double[] ridge = new Ridge(1).fit(x, y).coefficients();
        double[] net = new ElasticNetRegression(0.2, 0.5).fit(x, y).coefficients();
        assertThat(ridge[0]).isCloseTo(ridge[1], within(1e-12)).isPositive();
        assertThat(net[0]).isCloseTo(net[1], within(1e-6)).isPositive();
    }

    @Test
    void onlyProximalStepsGiveExactZeros() {
        Data data = Data.random(100, 30, 5, 9);
        int d = 30;
        LinearRegression loss = LinearRegression.withIntercept(data.x, data.y);
        L1 penalty = new L1(0.2);
        var rough = Penalized.of(loss, new Subgradient(penalty, d + 1, d));
        double[] start = new double[d + 1];
        Arrays.fill(start, 0.1);
        int steps = 5_000;
        Result constant = new Training(new GradientDescent(0.01), steps).minimize(rough, start);
        Result adam = new Training(new Adam(0.01), steps).minimize(rough, start);
        Result ista =
                Ista.backtracking(steps, StoppingRule.never()).minimize(new Composite(loss, penalty.onFirst(d)), start);
        assertThat(zeros(constant.x())).isZero();
        assertThat(zeros(adam.x())).isZero();
        assertThat(zeros(ista.x()))
                .isEqualTo(d - new Lasso(0.2).fit(data.x, data.y).nonZeros())
                .isGreaterThan(20);
    }

    @Test
    void istaAndFistaKeepTheirConvergenceBounds() {
        Data data = Data.random(40, 60, 5, 4);
        LinearRegression loss = new LinearRegression(data.x, data.y);
        double lipschitz = 0;
        for (double[] row : data.x) lipschitz += Vectors.dot(row, row) / 40; // the trace is a bound
        Composite objective = new Composite(loss, new L1(0.5));
        double[] best = new Lasso(0.5, false, false, 1e-14).fit(data.x, data.y).coefficients();
        double minimum = objective.value(best);
        double distance = Math.pow(Vectors.norm(best), 2);
        Trace slow = new Trace();
        Trace fast = new Trace();
        new Ista(1 / lipschitz, 300).withListener(slow).minimize(objective, new double[60]);
        new Fista(1 / lipschitz, 300).withListener(fast).minimize(objective, new double[60]);
        for (int k = 1; k <= 300; k++) {
            assertThat(slow.values()[k] - minimum).isLessThanOrEqualTo(lipschitz * distance / (2 * k));
            assertThat(fast.values()[k] - minimum).isLessThanOrEqualTo(2 * lipschitz * distance / Math.pow(k + 1, 2));
        }
        assertThat(fast.values()[300]).isLessThan(slow.values()[300]);
    }

    @Test
    void ridgeShrinksEachSingularDirectionByItsFactorAndBothFormsAgree() {
        // XᵀX = diag(4, 1): the least squares coefficients shrink by s²/(s² + α).
        double[][] x = {{2, 0}, {0, 1}, {0, 0}};
        double[] y = {2, 3, 0};
        assertThat(new Ridge(0.5, false, false).fit(x, y).coefficients())
                .containsExactly(new double[] {4 / 4.5, 3 / 1.5}, within(1e-14));
        Data wide = Data.random(12, 30, 3, 8);
        Design design = Design.of(wide.x, wide.y);
        double[] dual = new Ridge(2).solve(design).coefficients();
        double[] r = new double[12];
        design.residual(dual, r);
        for (int j = 0; j < 30; j++) // the normal equations of the primal form
        assertThat(design.correlation(j, dual) * 12).isCloseTo(2 * dual[j], within(1e-10));
    }

    @Test
    void standardisationIsPartOfTheModelAndTheInterceptIsFree() {
        Data data = Data.random(50, 6, 3, 2);
        LinearModel model = new Lasso(0.1, true, true, 1e-14).fit(data.x, data.y);
        double[][] scaled = new double[50][];
        double[] shifted = new double[50];
        for (int i = 0; i < 50; i++) {
            scaled[i] = data.x[i].clone();
            for (int j = 0; j < 6; j++) scaled[i][j] = 1000 * scaled[i][j] + 5;
            shifted[i] = data.y[i] + 100;
        }
        LinearModel same = new Lasso(0.1, true, true, 1e-14).fit(scaled, shifted);
        assertThat(same.support()).isEqualTo(model.support());
        for (int i = 0; i < 50; i++)
            assertThat(same.predict(scaled[i])).isCloseTo(model.predict(data.x[i]) + 100, within(1e-8));
        LinearModel zeros = new Lasso(1e6).fit(data.x, data.y);
        assertThat(zeros.nonZeros()).isZero();
        assertThat(zeros.intercept()).isCloseTo(Arrays.stream(data.y).average().orElseThrow(), within(1e-12));
    }

    @Test
    void theLarsPathIsTheLassosAtEveryAlpha() {
        Data data = Data.random(40, 8, 5, 6);
        Design design = Design.of(data.x, data.y);
        LarsPath path = Lars.lassoPath(data.x, data.y);
        for (double share : new double[] {0.9, 0.5, 0.2, 0.05, 0.01}) {
            double alpha = share * design.alphaMax(1);
            double[] lasso = new Lasso(alpha, true, false, 1e-15).solve(design).coefficients();
            double[] lars = path.at(alpha);
            for (int j = 0; j < 8; j++) assertThat(lars[j]).isCloseTo(lasso[j], within(1e-9));
        }
        assertThat(path.alphas()[path.alphas().length - 1]).isLessThan(1e-10);
    }

    @Test
    void thePathIsTheSingleSolutions() {
        Data data = Data.random(30, 100, 6, 11);
        Design design = Design.of(data.x, data.y);
        double[] alphas = design.alphas(1, 1e-3, 30);
        RegularizationPath path = Lasso.path(design, alphas);
        for (int k = 0; k < 30; k += 7) {
            SparseFit single = new Lasso(alphas[k]).solve(design);
            assertThat(path.fit(k).objective()).isCloseTo(single.objective(), within(1e-8 * single.objective()));
        }
        assertThat(path.nonZeros()[0]).isZero();
        assertThat(path.nonZeros()[29]).isGreaterThan(10);
    }

    @Test
    void strengthsConvertBetweenConventions() {
        // J = RSS/n + λR: ridge nλ, lasso λ/2.
        assertThat(LossScale.MEAN.ridgeAlpha(0.3, 50)).isCloseTo(15, within(1e-12));
        assertThat(LossScale.MEAN.lassoAlpha(0.3, 50)).isCloseTo(0.15, within(1e-15));
        assertThat(LossScale.SUM.ridgeAlpha(0.3, 50)).isEqualTo(0.3);
        assertThat(LossScale.HALF_MEAN.lassoAlpha(0.3, 50)).isCloseTo(0.3, within(1e-15));
        assertThat(LossScale.HALF_SUM.lassoAlpha(10, 50)).isCloseTo(0.2, within(1e-15));
        assertThat(LossScale.inverseStrength(0.01, 50)).isCloseTo(2, within(1e-14));
        Data data = Data.random(30, 5, 3, 1);
        double lambda = 0.4; // RSS/n + λ‖w‖²: its gradient is 0 at ridge with nλ
        double[] w = new Ridge(LossScale.MEAN.ridgeAlpha(lambda, 30))
                .fit(data.x, data.y)
                .coefficients();
        Design design = Design.of(data.x, data.y);
        for (int j = 0; j < 5; j++) assertThat(design.correlation(j, w)).isCloseTo(lambda * w[j], within(1e-10));
    }

    @Test
    void badSettingsAreNamed() {
        assertThatThrownBy(() -> new Lasso(0)).hasMessage("alpha must be positive and finite but was 0.0");
        assertThatThrownBy(() -> new ElasticNetRegression(1, 0)).hasMessage("l1Ratio must be in (0, 1] but was 0.0");
        assertThatThrownBy(() -> new Ridge(-1)).hasMessage("alpha must be non-negative and finite but was -1.0");
        assertThatThrownBy(() -> new Ridge(0).fit(new double[][] {{1, 1}, {2, 2}, {4, 4}}, new double[3]))
                .hasMessageStartingWith("alpha must be larger where the columns are linearly dependent");
        assertThatThrownBy(() -> Design.of(new double[][] {{1}, {2}}, new double[3]))
                .hasMessage("y must have length 2 but has 3");
    }

    private static int zeros(double[] w) {
        int count = 0;
        for (int j = 0; j + 1 < w.length; j++) if (w[j] == 0) count++;
        return count;
    }
}
