package descent.notebook.figure;

import static descent.notebook.figure.Plot.heatMap;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatMapTest {
    private static HeatMap decades() {
        return heatMap("", new double[][] {{1, 10, 100}}).logColors();
    }

    @Test
    void colorsBetweenGivenEndsAreSpacedInTheLogarithmToo() {
        String asked = decades().colorRange(1, 100).alt("Three decades.").svg();
        assertThat(asked).isEqualTo(decades().alt("Three decades.").svg());
    }

    @Test
    void anEndThatHasNoLogarithmIsNotAskedFor() {
        String asked = decades().colorRange(0, 50).alt("Three decades.").svg();
        assertThat(asked).isEqualTo(decades().alt("Three decades.").svg());
    }
}
