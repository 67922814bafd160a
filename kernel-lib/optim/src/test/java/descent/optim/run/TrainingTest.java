package descent.optim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.objective.Quadratic;
import descent.optim.objective.Rosenbrock;
import descent.optim.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final double[] START = {-1.5, 1.5};

    @Test
    void rosenbrockIsNotSolvedAfterTenThousandSteps() {
        Result result = new Training(new GradientDescent(0.001), 10_000).minimize(new Rosenbrock(), START);
        assertThat(result.x()[0]).isCloseTo(0.99134, within(5e-6));
        assertThat(result.x()[1]).isCloseTo(0.98271, within(5e-6));
        assertThat(result.value()).isCloseTo(7.5e-5, within(5e-7));
        assertThat(result.status()).isEqualTo(Status.ITERATION_LIMIT);
        assertThat(result.evaluations()).isEqualTo(10_001);
        assertThat(START).containsExactly(-1.5, 1.5);
    }

    @Test
    void rosenbrockMeetsItsToleranceAtStep32385() {
        Result result = new Training(new GradientDescent(0.001), 100_000)
                .withStop(StoppingRule.gradientNorm(1e-6))
                .minimize(new Rosenbrock(), START);
        assertThat(result.iterations()).isEqualTo(32_385);
        assertThat(result.status()).isEqualTo(Status.GRADIENT_TOLERANCE);
        assertThat(result.report()).contains("≤ 1e-06").contains("32385 iterations");
    }

    @Test
    void eachValueOfTheTraceBelongsToItsPoint() {
        Trace trace = Trace.withPoints();
        Quadratic f = Quadratic.diagonal(1, 4);
        new Training(new GradientDescent(0.2), 5).withListener(trace).minimize(f, new double[] {1, 1});
        assertThat(trace.size()).isEqualTo(6);
        assertThat(trace.iterations()).containsExactly(0, 1, 2, 3, 4, 5);
        for (int k = 0; k <= 5; k++) {
            assertThat(trace.points()[k][0]).isCloseTo(Math.pow(0.8, k), within(1e-15));
            assertThat(trace.points()[k][1]).isCloseTo(Math.pow(0.2, k), within(1e-15));
            assertThat(trace.values()[k]).isEqualTo(f.value(trace.points()[k]));
        }
    }

    @Test
    void aDivergingRunIsAResultThatNamesTheStep() {
        Result result = new Training(new GradientDescent(10), 10_000).minimize(new Rosenbrock(), START);
        assertThat(result.status()).isEqualTo(Status.NOT_FINITE);
        assertThat(result.report())
                .contains("NOT_FINITE at step " + result.iterations())
                .contains("lower the learning rate");
        assertThat(result.converged()).isFalse();
    }

    @Test
    void aListenerCanEndTheRun() {
        Result result = new Training(new GradientDescent(0.1), 100)
                .withListener(it -> {
                    if (it.iteration() == 7) it.stop();
                })
                .minimize(Quadratic.diagonal(1), new double[] {1});
        assertThat(result.status()).isEqualTo(Status.STOPPED_BY_LISTENER);
        assertThat(result.iterations()).isEqualTo(7);
    }

    @Test
    void sizesThatDoNotFitAreRefusedWithBothSizes() {
        assertThatThrownBy(() -> new Training(new GradientDescent(0.1), 1).minimize(new Rosenbrock(), new double[3]))
                .hasMessage("start must have length 2 but has 3");
        assertThatThrownBy(() -> new GradientDescent(Double.NaN))
                .hasMessage("learningRate must be non-negative and finite but was NaN");
    }
}
