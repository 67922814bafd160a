package descent.optim.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the scores mean, by hand. */
class MetricTest {
    private static final int[] Y = {1, 1, 0, 1, 0, 0, 0};
    private static final double[] SCORES = {0.9, 0.5, 0.5, 0.3, 0.2, 0.1, 0.05};

    @Test
    void theAreaUnderTheRocCurveIsTheShareOfOrderedPairsWithTiesCountingHalf() {
        double wins = 0;
        for (int i = 0; i < 7; i++)
            for (int j = 0; j < 7; j++)
                if (Y[i] == 1 && Y[j] == 0) wins += SCORES[i] > SCORES[j] ? 1 : SCORES[i] == SCORES[j] ? 0.5 : 0;
        assertThat(new RocCurve(Y, SCORES).area()).isCloseTo(wins / 12, within(1e-15));
    }

    @Test
    void tenfoldNegativesLeaveTheRocAreaAndLowerTheAveragePrecision() {
        int[] y = IntStream.range(0, 43).map(i -> i < 3 ? 1 : 0).toArray();
        double[] scores = new double[43];
        double[] positive = {0.9, 0.5, 0.3};
        double[] negative = {0.5, 0.2, 0.1, 0.05};
        for (int i = 0; i < 43; i++) scores[i] = i < 3 ? positive[i] : negative[i % 4];
        assertThat(new RocCurve(y, scores).area()).isCloseTo(new RocCurve(Y, SCORES).area(), within(1e-14));
        assertThat(new PrecisionRecallCurve(y, scores).averagePrecision())
                .isLessThan(0.8 * new PrecisionRecallCurve(Y, SCORES).averagePrecision());
    }

    @Test
    void theBestThresholdHasTheBestF1() {
        double best = new PrecisionRecallCurve(Y, SCORES).bestF1Threshold();
        double f1 = Confusion.at(best, Y, SCORES).f1();
        for (double threshold : SCORES)
            assertThat(Confusion.at(threshold, Y, SCORES).f1()).isLessThanOrEqualTo(f1);
    }

    @Test
    void alwaysTheMajorityIsAccurateAndUseless() {
        int[] y = IntStream.range(0, 100).map(i -> i == 0 ? 1 : 0).toArray();
        Confusion majority = Confusion.of(y, new int[100]);
        assertThat(majority.accuracy()).isEqualTo(0.99);
        assertThat(majority.recall()).isZero();
        assertThat(majority.f1()).isZero();
        assertThat(majority.balancedAccuracy()).isEqualTo(0.5);
    }

    @Test
    void calibrationComparesTheMeanPredictionWithTheShareOfPositives() {
        Calibration calibration = new Calibration(new int[] {0, 1, 1, 1}, new double[] {0.1, 0.2, 0.9, 1}, 2);
        assertThat(calibration.predicted()).containsExactly(new double[] {0.15, 0.95}, within(1e-15));
        assertThat(calibration.observed()).containsExactly(0.5, 1);
        assertThat(calibration.counts()).containsExactly(2, 2);
        assertThat(calibration.expectedError()).isCloseTo((0.35 + 0.05) / 2, within(1e-15));
    }

    @Test
    void aCertainMistakeCostsMuchButNotInfinitely() {
        assertThat(ProbabilityScore.logLoss(new int[] {1}, new double[] {0})).isBetween(34.0, 35.0);
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> new RocCurve(new int[] {1, 1}, new double[] {0, 1}))
                .hasMessage("y must hold both classes but holds one");
        assertThatThrownBy(() -> Confusion.of(new int[2], new int[3]))
                .hasMessage("y and predicted must have the same length, at least 1, but have 2 and 3");
        assertThatThrownBy(() -> ProbabilityScore.brier(new int[] {1}, new double[] {1.5}))
                .hasMessage("p[0] must be in [0, 1] but was 1.5");
        assertThatThrownBy(() -> new RocCurve(new int[] {1, 0}, new double[] {0, Double.NaN}))
                .hasMessage("scores[1] must be a number but was NaN");
    }
}
