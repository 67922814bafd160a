package descent.notebook.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlidersTest {
    private static String joined(SharedPieces pieces, int sequence) {
        StringBuilder text = new StringBuilder(pieces.own().get(sequence).get(0));
        for (int i = 0; i < pieces.shared().size(); i++) {
            text.append(pieces.shared().get(i))
                    .append(pieces.own().get(sequence).get(i + 1));
        }
        return text.toString();
    }

    @Test
    void everySequenceComesBackFromWhatIsSharedAndItsOwn() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            List<List<String>> sequences = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                List<String> sequence = new ArrayList<>();
                for (int i = random.nextInt(12); i >= 0; i--) {
                    sequence.add(Character.toString('a' + random.nextInt(6)));
                }
                sequences.add(sequence);
            }
            SharedPieces pieces = SharedPieces.of(sequences);
            for (int k = 0; k < sequences.size(); k++) {
                assertThat(joined(pieces, k)).isEqualTo(String.join("", sequences.get(k)));
            }
        }
    }

    @Test
    void whatAllPicturesShareIsKeptOnce() {
        SharedPieces pieces = SharedPieces.of(List.of(List.of("a", "b", "x", "c"), List.of("a", "b", "y", "c")));
        assertThat(pieces.shared()).containsExactly("ab", "c");
        assertThat(pieces.own()).containsExactly(List.of("", "x", ""), List.of("", "y", ""));
    }

    @Test
    void theLastSliderTurnsFastest() {
        SliderFigure figure = Plot.sliders()
                .slider("a", 1, 2)
                .startAt(1)
                .slider("b", 10, 20, 30)
                .startAt(0)
                .draw(v -> Plot.lines("").line("", v).alt(v[0] + " and " + v[1]));
        assertThat(figure.pictures()).extracting(Figure::alternativeText).startsWith("1.0 and 10.0", "1.0 and 20.0");
        assertThat(figure.still().alternativeText()).isEqualTo("2.0 and 10.0");
    }

    @Test
    void positionsMayHaveNames() {
        SliderFigure figure = Plot.sliders()
                .choice("schedule", "constant", "cosine")
                .draw(v -> Plot.lines("").line("", new double[] {v[0], 1}).alt("position " + v[0]));
        assertThat(figure.still().alternativeText()).isEqualTo("position 0.0");
        assertThat(figure.html()).contains("aria-valuetext=\"constant\"");
        assertThat(figure.toString()).contains("[slider] schedule: constant to cosine, here constant");
    }

    @Test
    void theChartUnderASliderStaysAsItWas() {
        Lines chart = Plot.lines("").line("stays", new double[] {1, 2});
        SliderFigure figure = Plot.sliders()
                .slider("a", 1, 2, 3)
                .drawOver(chart, (c, v) -> c.line("new", v).alt("found"));
        assertThat(figure.pictures()).hasSize(3);
        assertThat(chart.layers).hasSize(1);
    }

    @Test
    void rejectsTooManyPositions() {
        assertThatThrownBy(() -> Plot.sliders()
                        .slider("a", new double[40])
                        .slider("b", new double[40])
                        .draw(v -> Plot.lines("").alt("found")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("positions must be at most 1000 in all but are 1600");
    }
}
