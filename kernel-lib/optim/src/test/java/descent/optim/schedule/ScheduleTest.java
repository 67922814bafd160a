package descent.optim.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** On which side of its boundaries each schedule is. */
class ScheduleTest {
    @Test
    void aBoundaryStepBelongsToTheNewPiece() {
        assertThat(rates(new StepDecay(1, 3, 0.5), 7)).containsExactly(1, 1, 1, 0.5, 0.5, 0.5, 0.25);
        assertThat(rates(new MultiStep(1, List.of(2, 2, 4), 0.5), 6)).containsExactly(1, 1, 0.25, 0.25, 0.125, 0.125);
        assertThat(rates(new Joined(new Constant(1), 2, new Exponential(2, 0.5)), 5))
                .containsExactly(1, 1, 2, 1, 0.5);
        assertThat(rates(new WarmRestarts(1, 2, 2, 0), 7))
                .containsExactly(new double[] {1, 0.5, 1, 0.853553, 0.5, 0.146447, 1}, within(1e-6));
    }

    @Test
    void aCosineEndsAtItsLowestRateAndGoesUpAgainUnlessHeld() {
        assertThat(rates(new Cosine(1, 2, 0.2), 4)).containsExactly(new double[] {1, 0.6, 0.2, 0.6}, within(1e-15));
        assertThat(rates(new Cosine(1, 2, 0.2).held(), 4))
                .containsExactly(new double[] {1, 0.6, 0.2, 0.2}, within(1e-15));
    }

    @Test
    void aWarmUpEndsAtTheFirstRateOfWhatFollows() {
        assertThat(rates(new Exponential(1, 0.5).warmedUp(4, 0), 7))
                .containsExactly(new double[] {0, 0.25, 0.5, 0.75, 1, 0.5, 0.25}, within(1e-15));
        assertThat(new Constant(0.3).warmedUp(0, 0).at(0)).isEqualTo(0.3);
    }

    @Test
    void aOneCycleTopsAtItsLargestRateAndStaysAtItsLast() {
        OneCycle cycle = new OneCycle(1, 101, 30.0 / 101 + 1.0 / 101, OneCycle.Shape.LINEAR, 10, 100, false);
        assertThat(cycle.at(0)).isCloseTo(0.1, within(1e-15));
        assertThat(cycle.at(30)).isCloseTo(1, within(1e-12));
        assertThat(cycle.at(100)).isCloseTo(0.001, within(1e-15));
        assertThat(cycle.at(1000)).isCloseTo(0.001, within(1e-15));
    }

    @Test
    void aPlateauWaitsForItsPatienceAndCoolsDown() {
        Schedule run = new ReduceOnPlateau(1, ReduceOnPlateau.Mode.MIN, 0.5, 1, 0, false, 2, 0.2, 0).start();
        double[] metric = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5};
        double[] seen = new double[metric.length];
        for (int t = 0; t < metric.length; t++) {
            run.observe(metric[t]);
            seen[t] = run.at(t);
        }
        // bad: 0 1 2 → 0.5; two metrics of cooling; bad 1 2 → 0.25; two of cooling; 1
        assertThat(seen).containsExactly(1, 1, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void aMetricThatIsNotANumberIsNoImprovement() {
        Schedule run = new ReduceOnPlateau(1, 0.5, 0).start();
        run.observe(Double.NaN);
        assertThat(run.at(0)).isEqualTo(0.5);
    }

    @Test
    void theNoamCurveTopsAtTheEndOfItsWarmUp() {
        Schedule noam = InverseRootWarmUp.noam(1, 512, 4000);
        assertThat(noam.at(3999)).isCloseTo(1 / Math.sqrt(512.0 * 4000), within(1e-15));
        assertThat(noam.at(3998)).isLessThan(noam.at(3999));
        assertThat(noam.at(4000)).isLessThan(noam.at(3999));
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> new Cosine(1, 0)).hasMessage("steps must be at least 1 but was 0");
        assertThatThrownBy(() -> new Exponential(1, 0)).hasMessage("gamma must be positive and finite but was 0.0");
        assertThatThrownBy(() -> new ReduceOnPlateau(1, 1, 1)).hasMessage("factor must be in (0, 1) but was 1.0");
        assertThatThrownBy(() -> new Cyclical(2, 1, 5))
                .hasMessage("highRate must be at least lowRate = 2.0 but was 1.0");
    }

    private static double[] rates(Schedule schedule, int steps) {
        double[] rates = new double[steps];
        for (int t = 0; t < steps; t++) rates[t] = schedule.at(t);
        return rates;
    }
}
