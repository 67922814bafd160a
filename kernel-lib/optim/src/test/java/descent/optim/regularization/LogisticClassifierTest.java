package descent.optim.regularization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import descent.optim.linalg.Vectors;
import descent.optim.objective.GradientCheck;
import descent.optim.random.SplitMix64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logistic regression meets its optimality conditions, and agrees with LIBLINEAR on random data. */
class LogisticClassifierTest {
    @BeforeAll
    static void silence() {
        Linear.setDebugOutput(null);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.1", "0, 10", "1, 0.1", "1, 2", "0.5, 0.5", "0.2, 5"})
    void theSolutionMeetsItsOptimalityConditions(double l1Ratio, double c) {
        SplitMix64 random = new SplitMix64(3);
        double[][] x = features(80, 12, random);
        double[] y = labels(x, random);
        LogisticModel model = new LogisticClassifier(c, l1Ratio, true, false, 1e-10).fit(x, y);
        double[] w = model.coefficients();
        double[] slope = new double[12];
        double bias = 0;
        for (int i = 0; i < 80; i++) {
            double error = (y[i] + 1) / 2 - model.probability(x[i]);
            bias += c * error;
            Vectors.axpy(c * error, x[i], slope);
        }
        assertThat(bias).isCloseTo(0, within(1e-7));
        for (int j = 0; j < 12; j++) {
            double rest = slope[j] - (1 - l1Ratio) * w[j];
            if (w[j] != 0) assertThat(rest).isCloseTo(l1Ratio * Math.signum(w[j]), within(1e-7));
            else assertThat(Math.abs(rest)).isLessThanOrEqualTo(l1Ratio + 1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.3", "2, 0.3", "3, 3", "4, 30"})
    void itIsLiblinears(long seed, double c) {
        SplitMix64 random = new SplitMix64(seed);
        double[][] x = features(60, 6, random);
        double[] y = labels(x, random);
        for (boolean l1 : new boolean[] {false, true}) {
            Model theirs = Linear.train(
                    problem(x, y), new Parameter(l1 ? SolverType.L1R_LR : SolverType.L2R_LR, c, 1e-10, 10_000));
            LogisticModel ours = new LogisticClassifier(c, l1 ? 1 : 0, true, true, 1e-10).fit(x, y);
            double[] w = theirs.getFeatureWeights();
            double turned = theirs.getLabels()[0] == 1 ? 1 : -1;
            for (int j = 0; j < 6; j++) assertThat(ours.coefficients()[j]).isCloseTo(turned * w[j], within(2e-5));
            assertThat(ours.intercept()).isCloseTo(turned * w[6], within(2e-5));
        }
    }

    /** The Hessian is estimated from evenly spaced samples: once they are like the others, once not at all. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void manySamplesAreSolvedAsExactlyAsFew(boolean misleading) {
        SplitMix64 random = new SplitMix64(4);
        int n = 3000;
        double[][] x = features(n, 4, random);
        if (misleading) for (int i = 0; i < n; i += 15) java.util.Arrays.fill(x[i], 0.01);
        double[] y = labels(x, random);
        LogisticModel model = LogisticClassifier.l2(1).fit(x, y);
        double[] slope = model.coefficients();
        Vectors.scale(-1, slope);
        for (int i = 0; i < n; i++) Vectors.axpy((y[i] + 1) / 2 - model.probability(x[i]), x[i], slope);
        assertThat(Vectors.normInf(slope)).isLessThan(1e-4);
    }

    @Test
    void aWeightOfTwoIsTheSampleTwice() {
        SplitMix64 random = new SplitMix64(9);
        double[][] x = features(40, 3, random);
        double[] y = labels(x, random);
        double[] weights = Vectors.filled(40, 1);
        weights[0] = 2;
        double[][] longer = java.util.Arrays.copyOf(x, 41);
        double[] labels = java.util.Arrays.copyOf(y, 41);
        longer[40] = x[0];
        labels[40] = y[0];
        double[] weighted = LogisticClassifier.l2(1).fit(x, y, weights).coefficients();
        assertThat(LogisticClassifier.l2(1).fit(longer, labels).coefficients()).containsExactly(weighted, within(1e-9));
    }

    @Test
    void separableDataHaveASolutionBecauseOfThePenalty() {
        double[][] x = {{-2}, {-1}, {1}, {2}};
        double[] y = {0, 0, 1, 1};
        LogisticModel model = LogisticClassifier.l2(1e6).fit(x, y);
        assertThat(model.coefficients()[0]).isBetween(5.0, 50.0);
        assertThat(model.probability(new double[] {1})).isGreaterThan(0.999);
    }

    @Test
    void theLossesHaveTheirGradients() {
        SplitMix64 random = new SplitMix64(5);
        double[][] x = features(20, 4, random);
        double[] y = labels(x, random);
        double[] ones = Vectors.filled(20, 1);
        int[] classes = random.ints(20, 0, 3).toArray();
        assertThat(GradientCheck.of(new LogisticLoss(x, y, ones, true, 0.3, 4), new double[] {1, -1, 0.5, 2, 0.1})
                        .passed())
                .isTrue();
        SoftmaxLoss softmax = new SoftmaxLoss(x, classes, 3, true, 0.7, 0.3);
        assertThat(GradientCheck.of(softmax, features(1, 15, random)[0]).passed())
                .isTrue();
    }

    @Test
    void theL1SoftmaxHasZerosAndMeetsItsConditions() {
        SplitMix64 random = new SplitMix64(6);
        double[][] x = features(60, 5, random);
        int[] y = new int[60];
        for (int i = 0; i < 60; i++) y[i] = x[i][0] > 0.5 ? 2 : x[i][1] > 0 ? 1 : 0;
        SoftmaxModel model = new SoftmaxClassifier(0.3, 1, true, 1e-10).fit(x, y);
        SoftmaxLoss loss = new SoftmaxLoss(x, y, 3, true, 0.3, 0);
        double[] w = new double[18];
        for (int k = 0; k < 3; k++) {
            System.arraycopy(model.coefficients()[k], 0, w, 5 * k, 5);
            w[15 + k] = model.intercepts()[k];
        }
        double[] gradient = loss.gradient(w);
        int zeros = 0;
        for (int j = 0; j < 15; j++) {
            if (w[j] != 0) assertThat(gradient[j]).isCloseTo(-Math.signum(w[j]), within(1e-6));
            else {
                zeros++;
                assertThat(Math.abs(gradient[j])).isLessThanOrEqualTo(1 + 1e-9);
            }
        }
        assertThat(zeros).isGreaterThan(3);
    }

    @Test
    void labelsOfOtherKindsAreRejected() {
        assertThatThrownBy(() -> LogisticClassifier.l2(1).fit(new double[][] {{1}, {2}}, new double[] {0, 2}))
                .hasMessage("y must hold -1 and 1, or 0 and 1, but y[1] was 2.0");
        assertThatThrownBy(() -> LogisticClassifier.l2(0)).hasMessage("c must be positive and finite but was 0.0");
    }

    private static double[][] features(int n, int d, SplitMix64 random) {
        double[][] x = new double[n][d];
        for (double[] row : x) for (int j = 0; j < d; j++) row[j] = random.nextGaussian();
        return x;
    }

    private static double[] labels(double[][] x, SplitMix64 random) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) y[i] = x[i][0] - 0.5 * x[i][1] + 0.3 + random.nextGaussian() > 0 ? 1 : -1;
        return y;
    }

    private static Problem problem(double[][] x, double[] y) {
        Problem problem = new Problem();
        problem.l = x.length;
        problem.n = x[0].length + 1;
        problem.bias = 1;
        problem.y = y;
        problem.x = new Feature[x.length][problem.n];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j + 1 < problem.n; j++) problem.x[i][j] = new FeatureNode(j + 1, x[i][j]);
            problem.x[i][problem.n - 1] = new FeatureNode(problem.n, 1);
        }
        return problem;
    }
}
