package descent.notebook.explore;

import static descent.notebook.figure.Plot.contour;
import static descent.notebook.figure.Plot.sliders;

import descent.notebook.figure.Figure;
import descent.notebook.figure.SliderFigure;
import descent.notebook.scale.Numbers;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The margin of a classifier in the plane for each C and γ. */
final class MarginMap {
    private final double[][] x;
    private final double[] y;
    private final Margin.Fit fit;

    MarginMap(double[][] x, double[] y, Margin.Fit fit) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "x and y must be equally long but have " + x.length + " and " + y.length + " examples");
        }
        this.x = x;
        this.y = y;
        this.fit = fit;
    }

    SliderFigure figure(double[] c, double[] gamma) {
        return sliders().slider("C", c).slider("γ", gamma).draw(v -> picture(v[0], v[1]));
    }

    private Figure picture(double c, double gamma) {
        Margin margin = fit.at(c, gamma);
        double[] x0 = range(0);
        double[] x1 = range(1);
        long support = IntStream.range(0, y.length).filter(margin.isSupport()).count();
        long wrong = IntStream.range(0, y.length)
                .filter(i -> margin.decision().applyAsDouble(x[i][0], x[i][1]) * y[i] <= 0)
                .count();
        return contour("Where the decision is −1, 0 and 1", margin.decision(), x0[0], x0[1], x1[0], x1[1])
                .levels(-1, 0, 1)
                .linesOnly()
                .x("x₁")
                .y("x₂")
                .size(560, 440)
                .points("class +1", column(0, i -> y[i] > 0), column(1, i -> y[i] > 0))
                .points("class −1", column(0, i -> y[i] <= 0), column(1, i -> y[i] <= 0))
                .rings("support vectors", column(0, margin.isSupport()), column(1, margin.isSupport()))
                .alt("With C = " + Numbers.text(c) + " and γ = " + Numbers.text(gamma) + ", " + support + " of "
                        + y.length + " examples are support vectors, and " + wrong + " are on the wrong side.");
    }

    private double[] column(int k, IntPredicate which) {
        return IntStream.range(0, y.length)
                .filter(which)
                .mapToDouble(i -> x[i][k])
                .toArray();
    }

    private double[] range(int k) {
        double low = Arrays.stream(x).mapToDouble(row -> row[k]).min().orElse(0);
        double high = Arrays.stream(x).mapToDouble(row -> row[k]).max().orElse(1);
        double room = 0.15 * Math.max(high - low, 1e-9);
        return new double[] {low - room, high + room};
    }
}
