package descent.notebook.explore;

import static descent.notebook.figure.Plot.bars;
import static descent.notebook.figure.Plot.lines;
import static descent.notebook.figure.Plot.panels;
import static descent.notebook.figure.Plot.sliders;

import descent.notebook.figure.Bars;
import descent.notebook.figure.Figure;
import descent.notebook.figure.Lines;
import descent.notebook.figure.SliderFigure;
import descent.notebook.scale.Numbers;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A model's coefficients while its penalty grows, and at one strength of it. */
final class CoefficientPath {
    private static final int POSITIONS = 40;

    private final double[] lambdas;
    private final double[][] coefficients;
    private final String[] names;

    CoefficientPath(double[] lambdas, double[][] coefficients, String... names) {
        if (lambdas.length < 2 || lambdas.length != coefficients.length) {
            throw new IllegalArgumentException(
                    "there must be coefficients for each of at least 2 lambdas but there are " + coefficients.length
                            + " for " + lambdas.length);
        }
        for (double[] row : coefficients) {
            if (row.length != names.length) {
                throw new IllegalArgumentException(
                        "each coefficient must have a name but there are " + row.length + " and " + names.length);
            }
        }
        Integer[] order = IntStream.range(0, lambdas.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, java.util.Comparator.comparingDouble(k -> lambdas[k]));
        this.lambdas = Arrays.stream(order).mapToDouble(k -> lambdas[k]).toArray();
        this.coefficients = Arrays.stream(order).map(k -> coefficients[k]).toArray(double[][]::new);
        this.names = names;
    }

    SliderFigure figure() {
        int count = Math.min(POSITIONS, lambdas.length);
        double[] positions = new double[count];
        for (int k = 0; k < count; k++) {
            positions[k] = lambdas[place(k, count)];
        }
        return sliders().slider("λ", positions).draw(v -> picture(Arrays.binarySearch(lambdas, v[0])));
    }

    private int place(int k, int count) {
        return (int) Math.round((double) k * (lambdas.length - 1) / (count - 1));
    }

    private Figure picture(int at) {
        double most = Arrays.stream(coefficients)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(1);
        double reach = most == 0 ? 1 : 1.1 * most;
        Lines path = lines("the path").x("λ").y("coefficient").yRange(-reach, reach);
        if (lambdas[0] > 0 && lambdas[lambdas.length - 1] / lambdas[0] > 20) {
            path.logX();
        }
        Bars now = bars("at λ = " + Numbers.text(lambdas[at], 3))
                .yRange(-reach, reach)
                .y("coefficient");
        for (int j = 0; j < names.length; j++) {
            int column = j;
            path.line(
                    names[j],
                    lambdas,
                    Arrays.stream(coefficients).mapToDouble(row -> row[column]).toArray());
            now.bar(names[j], coefficients[at][j]);
        }
        path.vline(lambdas[at], "here");
        long left = Arrays.stream(coefficients[at]).filter(value -> value != 0).count();
        return panels("Coefficients while the penalty grows", path, now)
                .each(390, 320)
                .alt("At λ = " + Numbers.text(lambdas[at], 3) + ", " + left + " of " + names.length
                        + " coefficients are not zero.");
    }
}
