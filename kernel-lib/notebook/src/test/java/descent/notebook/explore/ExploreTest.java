package descent.notebook.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.display.Bundle;
import descent.notebook.figure.SliderFigure;
import descent.optim.objective.Quadratic;
import descent.optim.optimizer.HeavyBall;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExploreTest {
    static Stream<SliderFigure> experiments() {
        return Stream.of(Explore.rateAndMomentum(), Explore.conditionNumber(), Explore.phases());
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
}
