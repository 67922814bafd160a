package descent.optim.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.data.Batches;
import descent.optim.objective.LinearRegression;
import descent.optim.objective.Quadratic;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Momentum;
import descent.optim.optimizer.Optimizer;
import descent.optim.random.SplitMix64;
import descent.optim.run.Trace;
import descent.optim.run.Training;
import descent.optim.schedule.MultiStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaleGradientsTest {
    @ParameterizedTest(name = "delay {0}: {1}")
    @CsvSource({"0, 2", "1, 1", "2, 0.618034", "5, 0.284630", "10, 0.149460", "20, 0.076605"})
    void delayedDescentConvergesJustBelowItsLimitAndNotAbove(int delay, double limit) {
        assertThat(DelayedGradient.stabilityLimit(delay)).isCloseTo(limit, within(5e-7));
        assertThat(distance(delay, 0.98 * limit)).isLessThan(1e-3);
        assertThat(distance(delay, 1.02 * limit)).isGreaterThan(1e3);
    }

    private static double distance(int delay, double rate) {
        double[] x = {1};
        Optimizer.Stepper stepper = new DelayedGradient(new GradientDescent(rate), delay).start(1);
        for (int t = 0; t < 20_000 && Math.abs(x[0]) < 1e9; t++) stepper.step(x, new double[] {x[0]});
        return Math.abs(x[0]);
    }

    @Test
    void gradientsArriveInOrderOnceAndLate() {
        double[] x = {0};
        Optimizer.Stepper stepper = new DelayedGradient(new GradientDescent(1), 2).start(1);
        double[] places = new double[5];
        for (int t = 0; t < 5; t++) {
            stepper.step(x, new double[] {-StrictMath.pow(10, t)});
            places[t] = x[0];
        }
        assertThat(places).containsExactly(0, 0, 1, 11, 111);
    }

    @Test
    void noDelayChangesNothing() {
        Trace plain = Trace.withPoints();
        Trace wrapped = Trace.withPoints();
        Optimizer rule = new Momentum(0.1, 0.9);
        new Training(rule, 50).withListener(plain).minimize(Quadratic.diagonal(1, 3), new double[] {1, 2});
        new Training(new DelayedGradient(rule, 0), 50)
                .withListener(wrapped)
                .minimize(Quadratic.diagonal(1, 3), new double[] {1, 2});
        assertThat(wrapped.points()).isDeepEqualTo(plain.points());
        assertThat(new DelayedGradient(rule, 3).start(2).state().keySet())
                .isEqualTo(rule.start(2).state().keySet());
    }

    @Test
    void schedulesCountTheUpdatesThatAreMade() {
        double[] x = {0};
        Optimizer.Stepper stepper =
                new DelayedGradient(new GradientDescent(new MultiStep(1, List.of(1), 0.1)), 1).start(1);
        for (int t = 0; t < 3; t++) stepper.step(x, new double[] {-1});
        assertThat(x[0]).isCloseTo(1.1, within(1e-15));
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> new DelayedGradient(new GradientDescent(1), -1))
                .hasMessage("delay must be at least 0 but was -1");
        assertThatThrownBy(() -> DelayedGradient.stabilityLimit(-1)).hasMessage("delay must be at least 0 but was -1");
        assertThatThrownBy(() -> server(2, (k, random) -> 0).synchronous(noise(), new double[1], 1, new SplitMix64(1)))
                .hasMessage("the duration of a gradient must be positive and finite but was 0.0");
    }

    private static LinearRegression noise() {
        return LinearRegression.throughOrigin(new double[] {1, 2, 3, 4}, new double[] {2.1, 3.9, 6.2, 7.8});
    }

    private static ParameterServer server(int workers, ParameterServer.Durations durations) {
        return new ParameterServer(new GradientDescent(0.01), workers, 2, durations);
    }

    @Test
    void workersOfEqualSpeedHaveADelayOfOneLessThanTheirNumber() {
        Timeline timeline = server(3, (k, random) -> 1).asynchronous(noise(), new double[1], 3, new SplitMix64(1));
        assertThat(timeline.delays()).containsExactly(0, 1, 2, 2, 2, 2, 2, 2, 2);
        assertThat(timeline.times()).containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 3);
    }

    @Test
    void aSlowWorkerSendsOldGradientsAndHoldsNobodyUp() {
        Timeline timeline =
                server(2, (k, random) -> k == 0 ? 1 : 3.5).asynchronous(noise(), new double[1], 7, new SplitMix64(1));
        assertThat(timeline.times()).containsExactly(1, 2, 3, 3.5, 4, 5, 6, 7, 7);
        assertThat(timeline.delays()).containsExactly(0, 0, 0, 3, 1, 0, 0, 0, 4);
    }

    @Test
    void synchronousUpdatesWaitForTheSlowest() {
        Timeline timeline =
                server(2, (k, random) -> k == 0 ? 1 : 3.5).synchronous(noise(), new double[1], 10.6, new SplitMix64(1));
        assertThat(timeline.times()).containsExactly(3.5, 7, 10.5);
        assertThat(timeline.delays()).containsOnly(0);
    }

    @Test
    void oneWorkerIsPlainSgdEitherWay() {
        LinearRegression f = noise();
        SplitMix64 random = new SplitMix64(4);
        Batches batches = Batches.withReplacement(4, 2, random);
        Optimizer.Stepper stepper = new GradientDescent(0.01).start(1);
        double[] x = new double[1];
        double[] gradient = new double[1];
        for (int t = 0; t < 100; t++) {
            f.valueAndGradient(x, batches.next(), gradient);
            stepper.step(x, gradient);
        }
        ParameterServer one = server(1, (k, r) -> 1);
        assertThat(one.asynchronous(f, new double[1], 100, new SplitMix64(4)).x())
                .containsExactly(x);
        assertThat(one.synchronous(f, new double[1], 100, new SplitMix64(4)).x())
                .containsExactly(x);
    }

    @Test
    void theTimelineKnowsWhenAValueWasReached() {
        Timeline timeline = server(1, (k, random) -> 0.5).synchronous(noise(), new double[1], 200, new SplitMix64(2));
        assertThat(timeline.updates()).isEqualTo(400);
        double[] values = timeline.values();
        double time = timeline.timeTo(1);
        int k = (int) (2 * time) - 1;
        assertThat(values[k]).isLessThanOrEqualTo(1);
        assertThat(values[k - 1]).isGreaterThan(1);
        assertThat(timeline.timeTo(0)).isInfinite();
        assertThat(timeline).hasToString("Timeline of 400 updates until 200.0; f at the end " + values[399]);
    }
}
