package descent.notebook.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class MarchingSquaresTest {
    private static MarchingSquares of(DoubleBinaryOperator f, int n) {
        double[] xs = new double[n];
        double[] ys = new double[n];
        double[][] values = new double[n][n];
        for (int i = 0; i < n; i++) {
            xs[i] = -2 + 4.0 * i / (n - 1);
            ys[i] = -2 + 4.0 * i / (n - 1);
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                values[j][i] = f.applyAsDouble(xs[i], ys[j]);
            }
        }
        return new MarchingSquares(xs, ys, values);
    }

    /** Positive when the polygon goes counter-clockwise. */
    private static double area(List<double[]> polygons) {
        double twice = 0;
        for (double[] p : polygons) {
            for (int i = 0; i < p.length; i += 2) {
                int next = (i + 2) % p.length;
                twice += p[i] * p[next + 1] - p[next] * p[i + 1];
            }
        }
        return twice / 2;
    }

    @Test
    void theContourOfABowlIsACircle() {
        List<double[]> lines = of((x, y) -> x * x + y * y, 101).lines(1);
        assertThat(lines).hasSize(1);
        double[] circle = lines.get(0);
        for (int i = 0; i < circle.length; i += 2) {
            assertThat(Math.hypot(circle[i], circle[i + 1])).isCloseTo(1, within(5e-4));
        }
        assertThat(circle[circle.length - 2]).isEqualTo(circle[0]);
        assertThat(circle[circle.length - 1]).isEqualTo(circle[1]);
    }

    @Test
    void linearFunctionsAreExact() {
        double[] line = of((x, y) -> x, 5).lines(0.3).get(0);
        for (int i = 0; i < line.length; i += 2) {
            assertThat(line[i]).isCloseTo(0.3, within(1e-15));
        }
        assertThat(Math.abs(line[1] - line[line.length - 1])).isEqualTo(4);
    }

    @Test
    void theRegionAboveALevelHasItsAreaAndItsHole() {
        // The square less the unit disc: higher values on the left, so the square counts plus and the disc minus.
        List<double[]> region = of((x, y) -> x * x + y * y, 201).region(1);
        assertThat(region).hasSize(2);
        assertThat(area(region)).isCloseTo(16 - Math.PI, within(1e-3));
    }

    @Test
    void whatIsEverywhereHigherFillsTheGrid() {
        assertThat(area(of((x, y) -> 5, 4).region(1))).isCloseTo(16, within(1e-12));
        assertThat(of((x, y) -> 5, 4).lines(1)).isEmpty();
        assertThat(of((x, y) -> 5, 4).region(6)).isEmpty();
    }

    @Test
    void theTwoBranchesOfASaddleStayApart() {
        List<double[]> lines = of((x, y) -> x * y, 40).lines(0.5);
        assertThat(lines).hasSize(2);
        for (double[] line : lines) {
            for (int i = 0; i < line.length; i += 2) {
                assertThat(line[i] * line[i + 1]).isCloseTo(0.5, within(0.02));
                assertThat(line[i] * line[0]).isPositive();
            }
        }
    }

    @Test
    void neighbouringRegionsMeetWithoutGapOrOverlap() {
        MarchingSquares squares = of((x, y) -> Math.sin(3 * x) + Math.cos(2 * y), 60);
        double above = area(squares.region(0.3));
        double below = area(of((x, y) -> -Math.sin(3 * x) - Math.cos(2 * y), 60).region(-0.3));
        assertThat(above + below).isCloseTo(16, within(1e-9));
    }

    @Test
    void aPlaceWithoutAValueIsAHole() {
        List<double[]> region =
                of((x, y) -> Math.hypot(x, y) < 1 ? Double.NaN : 1, 101).region(0.5);
        assertThat(area(region)).isCloseTo(16 - Math.PI, within(0.15));
    }

    @Test
    void infiniteValuesKeepEveryPointOnTheGrid() {
        for (double[] line : of((x, y) -> 1 / (x * x), 21).lines(2)) {
            for (double coordinate : line) {
                assertThat(coordinate).isBetween(-2.0, 2.0);
            }
        }
    }

    @Test
    void rejectsAGridOfAnotherShape() {
        assertThatThrownBy(() -> new MarchingSquares(new double[3], new double[2], new double[2][2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values must be 2 rows of 3 but are 2 of 2");
    }
}
