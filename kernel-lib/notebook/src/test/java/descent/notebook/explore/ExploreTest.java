package descent.notebook.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.display.Bundle;
import descent.notebook.figure.SliderFigure;
import descent.optim.objective.Quadratic;
import descent.optim.optimizer.HeavyBall;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExploreTest {
    private static final List<SliderFigure> EXPERIMENTS = List.of(
            Explore.rateAndMomentum(),
            Explore.conditionNumber(),
            Explore.phases(),
            Explore.schedules(),
            Explore.biasCorrection(),
            lasso(),
            margin());

    static Stream<SliderFigure> experiments() {
        return EXPERIMENTS.stream();
    }

    /** Soft thresholding: the lasso's path where the features are orthonormal. */
    static SliderFigure lasso() {
        double[] full = {2.4, -1.6, 1.1, 0.7, -0.4};
        double[] lambdas = new double[60];
        double[][] path = new double[60][5];
        for (int k = 0; k < 60; k++) {
            lambdas[k] = 3.0 * (59 - k) / 59;
            for (int j = 0; j < 5; j++) {
                path[k][j] = Math.signum(full[j]) * Math.max(0, Math.abs(full[j]) - lambdas[k]);
            }
        }
        return Explore.coefficientPath(lambdas, path, "x₁", "x₂", "x₃", "x₄", "x₅");
    }

    /** Kernel sums with weights that C caps: no SVM, and of the same shape. */
    static SliderFigure margin() {
        double[][] x = new double[40][2];
        double[] y = new double[40];
        for (int i = 0; i < 40; i++) {
            double angle = 2.4 * i;
            y[i] = i % 2 == 0 ? 1 : -1;
            x[i] = new double[] {(1.5 + 0.6 * y[i]) * Math.cos(angle), (1.5 + 0.6 * y[i]) * Math.sin(angle)};
        }
        return Explore.margin(
                x,
                y,
                new double[] {0.1, 1, 10},
                new double[] {0.1, 1, 10},
                (c, gamma) -> new Margin(
                        (a, b) -> {
                            double sum = 0;
                            for (int i = 0; i < 40; i++) {
                                double d = (a - x[i][0]) * (a - x[i][0]) + (b - x[i][1]) * (b - x[i][1]);
                                sum += Math.min(c, 1) * y[i] * Math.exp(-gamma * d);
                            }
                            return sum;
                        },
                        i -> i % 7 < 2));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anExperimentIsSmallAndLoadsNothing(SliderFigure experiment) {
        String html = experiment.html();
        assertThat(html.length()).isLessThan(300_000);
        assertThat(html).doesNotContain("http://", "https://", " id=");
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("experiments")
    void aStillPictureRemainsWhereScriptsAreOff(SliderFigure experiment) {
        assertThat(experiment.html()).contains(experiment.still().html()).contains("<div hidden>");
        assertThat(experiment.bundle().formats()).containsKeys(Bundle.TEXT, Bundle.HTML, Bundle.PNG);
        assertThat(experiment.bundle().plainText()).contains("[slider]");
    }

    @Test
    void theMapsFactorIsTheRunsFactor() {
        // Real, well separated eigenvalues: after 40 steps the larger one alone is left.
        double[][] path = Explore.path(new HeavyBall(0.05, 0.3), Quadratic.diagonal(1), new double[] {1});
        assertThat(path[40][0] / path[39][0]).isCloseTo(Explore.radius(0.05, 0.3), within(1e-9));
    }

    @Test
    void momentumIsStableExactlyBelowTwiceOnePlusBeta() {
        for (double beta : new double[] {0, 0.3, 0.9}) {
            assertThat(Explore.radius(2 * (1 + beta) - 1e-6, beta)).isLessThan(1);
            assertThat(Explore.radius(2 * (1 + beta) + 1e-6, beta)).isGreaterThan(1);
        }
    }

    @Test
    void withBiasCorrectionEveryStepIsTheLearningRateAndWithoutItFollowsTheFormula() {
        double[] corrected = BiasCorrection.steps(0.9, 0.999, true);
        double[] plain = BiasCorrection.steps(0.9, 0.999, false);
        for (int t : new int[] {1, 2, 10, 100, 3000}) {
            double formula = (1 - Math.pow(0.9, t)) / Math.sqrt(1 - Math.pow(0.999, t));
            assertThat(corrected[t - 1]).isCloseTo(1, within(1e-6));
            assertThat(plain[t - 1]).isCloseTo(formula, within(1e-6 * formula));
        }
        assertThat(plain[0]).isCloseTo(3.1623, within(1e-4));
    }

    @Test
    void aScheduleThatFallsEndsNearerThanAConstantOneWithTheSameStart() {
        double constant = ScheduleShapes.medianDistance(ScheduleShapes.schedule(0, 0.5, 0))[100];
        double cosine = ScheduleShapes.medianDistance(ScheduleShapes.schedule(5, 0.5, 0))[100];
        assertThat(cosine).isLessThan(0.6 * constant);
    }

    @Test
    void aPathWithoutANameForEachCoefficientIsRefused() {
        assertThatThrownBy(() -> Explore.coefficientPath(new double[] {1, 2}, new double[2][3], "a", "b"))
                .hasMessage("each coefficient must have a name but there are 3 and 2");
        assertThatThrownBy(() -> Explore.coefficientPath(new double[] {1, 2}, new double[3][1], "a"))
                .hasMessageContaining("3 for 2");
    }
}
