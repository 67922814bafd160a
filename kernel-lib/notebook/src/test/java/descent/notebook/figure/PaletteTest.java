package descent.notebook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours as three kinds of colour blindness see them (matrices of Machado, Oliveira and Fernandes 2009, severity 1). */
class PaletteTest {
    private static final Map<String, double[]> SIGHT = Map.of(
            "normal", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            "protanopia",
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                    },
            "deuteranopia",
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                    },
            "tritanopia",
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                    });

    /** A difference of 2.3 is just noticeable side by side (Mahy et al. 1994); lines far apart need several times that. */
    private static final double CLEARLY_DIFFERENT = 15;

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** CIELAB of a colour as it is seen. */
    private static double[] lab(String hex, double[] sight) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        double[] in = {linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255)};
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = sight[3 * i] * in[0] + sight[3 * i + 1] * in[1] + sight[3 * i + 2] * in[2];
            out[i] = Math.max(0, Math.min(1, sum));
        }
        double x = f((0.4124 * out[0] + 0.3576 * out[1] + 0.1805 * out[2]) / 0.9505);
        double y = f(0.2126 * out[0] + 0.7152 * out[1] + 0.0722 * out[2]);
        double z = f((0.0193 * out[0] + 0.1192 * out[1] + 0.9505 * out[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double difference(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double contrast(String a, String b) {
        double high = Math.max(Ink.luminance(a), Ink.luminance(b)) + 0.05;
        return high / (Math.min(Ink.luminance(a), Ink.luminance(b)) + 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "protanopia", "deuteranopia", "tritanopia"})
    void anyTwoSeriesDiffer(String sight) {
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < i; j++) {
                double[] a = lab(Hue.ofSeries(i).hex(), SIGHT.get(sight));
                double[] b = lab(Hue.ofSeries(j).hex(), SIGHT.get(sight));
                assertThat(difference(a, b))
                        .as("%s and %s under %s", Hue.ofSeries(i), Hue.ofSeries(j), sight)
                        .isGreaterThan(CLEARLY_DIFFERENT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "protanopia", "deuteranopia", "tritanopia"})
    void depthGetsDarkerWithEveryStepForEveryEye(String sight) {
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k <= 20; k++) {
            double lightness = lab(Colormap.DEPTH.at(k / 20.0), SIGHT.get(sight))[0];
            assertThat(lightness).isLessThan(before);
            before = lightness;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "protanopia", "deuteranopia", "tritanopia"})
    void theTwoSignsDifferForEveryEye(String sight) {
        assertThat(difference(
                        lab(Colormap.SIGNED.at(0.15), SIGHT.get(sight)),
                        lab(Colormap.SIGNED.at(0.85), SIGHT.get(sight))))
                .isGreaterThan(CLEARLY_DIFFERENT);
    }

    @Test
    void linesStandOutFromThePaper() {
        for (Hue hue : Hue.values()) {
            assertThat(contrast(hue.hex(), Ink.PAPER)).as(hue.name()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void textIsReadable() {
        for (String ink : List.of(Ink.TEXT, Ink.QUIET, Ink.WARNING)) {
            assertThat(contrast(ink, Ink.PAPER)).as(ink).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Ink.TEXT, Ink.BOX)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Ink.TEXT, Ink.STRONG_BOX)).isGreaterThanOrEqualTo(4.5);
        for (Hue hue : Hue.values()) {
            assertThat(contrast(Ink.on(hue.hex()), hue.hex())).as(hue.name()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void numbersInCellsAreReadableOnEveryColour() {
        for (Colormap map : Colormap.values()) {
            for (int k = 0; k <= 64; k++) {
                String ground = map.at(k / 64.0);
                assertThat(contrast(Ink.on(ground), ground)).as(ground).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void seriesDifferWithoutColourToo() {
        Layer first = new Curve("a", new double[1], new double[1]);
        Layer second = new Curve("b", new double[1], new double[1]);
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                first.take(Hue.ofSeries(i), i);
                second.take(Hue.ofSeries(j), j);
                assertThat(first.dash).isNotEqualTo(second.dash);
                assertThat(first.marker).isNotEqualTo(second.marker);
            }
        }
    }
}
