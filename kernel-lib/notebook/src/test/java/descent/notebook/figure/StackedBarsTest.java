package descent.notebook.figure;

import static descent.notebook.figure.Plot.bars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StackedBarsTest {
    private static Bars parts() {
        return bars("").groups("a", "b").series("one", 3, 1).series("two", 4, 1);
    }

    @Test
    void theAxisReachesTheSumOfTheParts() {
        Bars stacked = parts().stacked();
        assertThat(stacked.axes.scales(stacked.layers)[1].high()).isGreaterThanOrEqualTo(7);
        Bars beside = parts();
        assertThat(beside.axes.scales(beside.layers)[1].high()).isLessThan(7);
    }

    @Test
    void itDoesNotMatterWhetherTheyAreStackedBeforeOrAfterTheSeries() {
        String after = parts().stacked().values().alt("Sums of 7 and 2.").svg();
        String before = bars("").groups("a", "b")
                .stacked()
                .values()
                .series("one", 3, 1)
                .series("two", 4, 1)
                .alt("Sums of 7 and 2.")
                .svg();
        assertThat(before).isEqualTo(after);
    }

    @Test
    void whatDoesNotAddUpIsRefused() {
        assertThatThrownBy(() -> bars("").groups("a").series("x", -1).stacked())
                .hasMessage("stacked values must be finite and at least 0 but are [-1.0]");
        assertThatThrownBy(() -> bars("").groups("a").series("x", Double.NaN).stacked())
                .hasMessageContaining("must be finite");
        assertThatThrownBy(() -> bars("").logY().groups("a").series("x", 1).stacked())
                .hasMessageContaining("logarithmic");
    }
}
