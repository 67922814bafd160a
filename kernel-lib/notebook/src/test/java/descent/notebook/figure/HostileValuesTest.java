package descent.notebook.figure;

import static descent.notebook.figure.Plot.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import descent.display.Bundle;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Every kind of figure, given values that should not be there. */
@Tag("slow")
class HostileValuesTest {
    private static final double NAN = Double.NaN;
    private static final double INF = Double.POSITIVE_INFINITY;

    private static Map<String, double[]> hostile() {
        Map<String, double[]> sets = new LinkedHashMap<>();
        sets.put("none", new double[0]);
        sets.put("one", new double[] {3});
        sets.put("one NaN", new double[] {NAN});
        sets.put("all NaN", new double[] {NAN, NAN, NAN});
        sets.put("all infinite", new double[] {INF, -INF, INF});
        sets.put("all equal", new double[] {2, 2, 2, 2});
        sets.put("all zero", new double[5]);
        sets.put("negative", new double[] {-1, -5, -0.2});
        sets.put("mixed", new double[] {1, 0, -1, NAN, INF, -INF, 4});
        sets.put("ends in NaN", new double[] {1, 10, 1000, NAN, NAN});
        sets.put("largest", new double[] {-Double.MAX_VALUE, 0, Double.MAX_VALUE});
        sets.put("smallest", new double[] {Double.MIN_VALUE, 0, 2 * Double.MIN_VALUE});
        sets.put("a hair apart", new double[] {1, Math.nextUp(1.0), Math.nextDown(1.0)});
        sets.put("huge range", new double[] {1e-300, 1, 1e300});
        double[] diverging = new double[1200];
        double at = 1;
        for (int i = 0; i < diverging.length; i++) {
            diverging[i] = at;
            at *= -2.5;
        }
        sets.put("diverging", diverging);
        SplittableRandom random = new SplittableRandom(7);
        sets.put("200 000", random.doubles(200_000, -1, 1).toArray());
        return sets;
    }

    private static double[] ramp(int n) {
        double[] xs = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = i;
        }
        return xs;
    }

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }

    private static Map<String, Function<double[], Figure>> kinds() {
        Map<String, Function<double[], Figure>> kinds = new LinkedHashMap<>();
        kinds.put("lines", v -> lines("t").line("a", v).markers().alt("found"));
        kinds.put(
                "lines with a tame one",
                v -> lines("t")
                        .line("tame", new double[] {3, 2, 1})
                        .line("a", v)
                        .alt("found"));
        kinds.put("log lines", v -> lines("t").logY().line("a", v).alt("found"));
        kinds.put(
                "log-log stairs",
                v -> lines("t")
                        .logX()
                        .logY()
                        .line("a", v, reversed(v))
                        .stepped()
                        .alt("found"));
        kinds.put("values as x", v -> lines("t").line("a", v, ramp(v.length)).alt("found"));
        kinds.put(
                "band",
                v -> lines("t").band("a", ramp(v.length), v, reversed(v)).alt("found"));
        kinds.put("scatter", v -> scatter("t").points("a", v, reversed(v)).alt("found"));
        kinds.put("rings", v -> scatter("t").rings("a", v, v).alt("found"));
        kinds.put("stems", v -> lines("t").stems("a", ramp(v.length), v).alt("found"));
        kinds.put(
                "log stems",
                v -> lines("t").logY().stems("a", ramp(v.length), v).alt("found"));
        kinds.put(
                "histogram",
                v -> histogram("t").values("a", v).values("b", reversed(v)).alt("found"));
        kinds.put("density", v -> histogram("t").density().values("a", v).alt("found"));
        kinds.put("bars", v -> {
            Bars bars = bars("t").values();
            for (double value : few(v)) {
                bars.bar("b", value, value);
            }
            return bars.alt("found");
        });
        kinds.put("log bars", v -> {
            Bars bars = bars("t").logY();
            for (double value : few(v)) {
                bars.bar("b", value);
            }
            return bars.alt("found");
        });
        kinds.put("annotations", v -> {
            Lines lines = lines("t").line("a", new double[] {1, 2});
            for (double value : few(v)) {
                lines.hline(value, "h")
                        .vline(value, "v")
                        .note(value, 1, "n")
                        .point(1, value, "p")
                        .ring(value, value, "r")
                        .arrow(value, 1, 1, value, "→")
                        .span(value, 2, "s");
            }
            return lines.alt("found");
        });
        kinds.put(
                "path over contours",
                v -> contour("t", HostileValuesTest::bowl, -2, 2, -2, 2)
                        .path("p", paired(v))
                        .alt("found"));
        kinds.put("path alone", v -> lines("t").path("p", paired(v)).alt("found"));
        kinds.put(
                "contour of the values",
                v -> contour("t", (x, y) -> pick(v, x, y), 0, 1, 0, 1).alt("found"));
        kinds.put(
                "log contour of the values",
                v -> contour("t", (x, y) -> pick(v, x, y), 0, 1, 0, 1)
                        .logLevels()
                        .alt("found"));
        kinds.put(
                "contour lines of the values",
                v -> contour("t", (x, y) -> pick(v, x, y), 0, 1, 0, 1)
                        .linesOnly()
                        .alt("found"));
        kinds.put(
                "heat map",
                v -> heatMap("t", new double[][] {padded(v), padded(reversed(v))}, 0, 1, 0, 1)
                        .alt("found"));
        kinds.put(
                "signed heat map",
                v -> heatMap("t", new double[][] {padded(v)}).signed().values().alt("found"));
        kinds.put(
                "log heat map",
                v -> heatMap("t", new double[][] {padded(v)}).logColors().alt("found"));
        kinds.put(
                "frames",
                v -> frames("t").frame("a", new double[][] {padded(v)}).alt("found"));
        kinds.put(
                "field",
                v -> lines("t")
                        .field((x, y) -> new double[] {pick(v, x, y), pick(v, y, x)}, 0, 1, 0, 1, 6)
                        .alt("found"));
        kinds.put(
                "panels",
                v -> panels(
                                "t",
                                lines("a").line("a", v),
                                lines("b").line("a", reversed(v)),
                                lines("c").line("a", new double[3]))
                        .sharedX()
                        .sharedY()
                        .alt("found"));
        return kinds;
    }

    private static double bowl(double x, double y) {
        return x * x + y * y;
    }

    private static double[] few(double[] values) {
        return Arrays.copyOf(values, Math.min(values.length, 60));
    }

    private static double[] padded(double[] values) {
        return values.length == 0 ? new double[] {NAN} : few(values);
    }

    private static double[][] paired(double[] values) {
        double[][] points = new double[values.length][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {values[i], values[points.length - 1 - i]};
        }
        return points;
    }

    private static double pick(double[] values, double x, double y) {
        return values.length == 0 ? NAN : values[(int) (7 * x + 13 * y) % values.length];
    }

    static Stream<Arguments> kindsAndValues() {
        List<Arguments> all = new ArrayList<>();
        kinds().forEach((kind, make) ->
                hostile().forEach((name, values) -> all.add(Arguments.of(kind, name, make, values))));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("kindsAndValues")
    void noValueBreaksAFigure(String kind, String name, Function<double[], Figure> make, double[] values)
            throws Exception {
        double[] before = values.clone();
        Figure figure = make.apply(values);
        assertThat(values).isEqualTo(before);
        String svg = figure.svg();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getDocumentElement().getAttribute("aria-label")).startsWith("found");
        assertThat(svg).doesNotContain("NaN\"", "Infinity", " id=");
        assertThat(svg.length()).as("size of the SVG").isLessThan(400_000);
        Geometry.check(figure.drawing());
    }

    @Test
    void aBundleHasAllThreeFormatsHoweverWildTheValues() {
        Bundle bundle =
                lines("t").line("a", new double[] {1, NAN, INF}).alt("found").bundle();
        assertThat(bundle.formats()).containsOnlyKeys(Bundle.TEXT, Bundle.HTML, Bundle.PNG);
    }

    @Test
    void theFigureSaysAtWhichStepARunDiverged() {
        double[] run = new double[900];
        for (int k = 0; k < run.length; k++) {
            run[k] = Math.pow(3, k);
        }
        Figure figure = lines("rates").x("iteration k").line("η = 2.1", run).alt("One run grows.");
        assertThat(figure.alternativeText())
                .isEqualTo("One run grows. η = 2.1 diverged: not finite from iteration 647, outside the picture from"
                        + " iteration 2.");
        assertThat(figure.svg()).contains("diverged: not finite from iteration 647");
    }

    @Test
    void aTameSeriesKeepsItsRoomBesideADivergingOne() {
        Figure figure = lines("rates")
                .line("tame", new double[] {1, 0.5, 0.25})
                .line("wild", new double[] {1, 1e9, NAN})
                .alt("found");
        assertThat(figure.chart()).isNotNull();
        assertThat(figure.chart().axes.scales(figure.chart().layers)[1].high()).isLessThan(5);
    }

    @Test
    void aZeroOnALogarithmicAxisIsCountedNotDrawn() {
        Figure figure = lines("t")
                .x("step")
                .logY()
                .line("f", new double[] {1, 0.1, 0, 0})
                .alt("It ends.");
        assertThat(figure.alternativeText())
                .isEqualTo("It ends. f is 0 or negative at 2 points, first at step 2: below any logarithmic axis.");
    }

    @Test
    void aPathThatRunsAwayIsNamed() {
        double[][] path = {{0, 0}, {1, 1}, {NAN, 1}};
        assertThat(contour("t", HostileValuesTest::bowl, -2, 2, -2, 2)
                        .path("GD", path)
                        .alt("It jumps.")
                        .alternativeText())
                .isEqualTo("It jumps. GD diverged: not finite from step 2.");
    }

    @Test
    void ordinaryGrowthIsNoDivergence() {
        Figure figure = lines("t").line("x⁴", x -> x * x * x * x, 0, 1000).alt("It grows.");
        assertThat(figure.alternativeText()).isEqualTo("It grows.");
    }

    @Test
    void hostileTextIsEscapedEverywhere() throws Exception {
        String evil = "<script>alert(\"1\")</script> & 'x' \u0000";
        Figure figure = lines(evil)
                .x(evil)
                .y(evil)
                .line(evil, new double[] {1, NAN})
                .note(0, 1, evil)
                .hline(1, evil)
                .alt(evil);
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(figure.svg()))))
                .doesNotThrowAnyException();
        assertThat(figure.html()).doesNotContain("<script>").contains("alt=\"&lt;script&gt;alert(&quot;1&quot;)");
    }
}
