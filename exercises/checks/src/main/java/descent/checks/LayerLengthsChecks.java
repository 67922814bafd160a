package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LayerLengths;
import org.junit.jupiter.api.Test;

@Checks(id = "10-layer-norms", title = "Gradient lengths per layer", contract = LayerLengths.class, points = 2)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class LayerLengthsChecks {
    @Test
    @Points(0.75)
    @Hint("√(3² + 4²) = 5 and √(1 + 4 + 4) = 3.")
    void twoLayersByHand(LayerLengths answer) {
        double[][][] weights = {{{3, 0}, {0, -4}}, {{1, 2, 2}}};
        Expect.that(answer.lengths(weights, new double[][] {{7, 1}, {5}}))
                .as("the lengths")
                .isNear(new double[] {5, 3}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Multiply the gradient by ten, and every length is ten times as long.")
    void lengthsScaleWithTheGradient(LayerLengths answer) {
        double[][][] weights = {{{10, 20}, {-20, 0}}, {{60}, {80}}, {{0.5}}};
        Expect.that(answer.lengths(weights, new double[][] {{1, 1}, {2, 2}, {3}}))
                .as("the lengths")
                .isNear(new double[] {30, 100, 0.5}, 1e-12);
    }

    /** What one layer's answer is made of: the sum of squares, of sizes, the largest size, the count. */
    private interface Measure {
        double of(double squares, double sizes, double largest, int count);
    }

    private static LayerLengths with(Measure measure) {
        return (weights, biases) -> {
            double[] lengths = new double[weights.length];
            for (int l = 0; l < weights.length; l++) {
                double squares = 0;
                double sizes = 0;
                double largest = 0;
                int count = 0;
                for (double[] row : weights[l]) {
                    for (double g : row) {
                        squares += g * g;
                        sizes += Math.abs(g);
                        largest = Math.max(largest, Math.abs(g));
                        count++;
                    }
                }
                lengths[l] = measure.of(squares, sizes, largest, count);
            }
            return lengths;
        };
    }

    @Misconception(
            name = "the root is missing",
            hint = "Ten times the gradient gives a hundred times your length. What comes after the sum of squares?")
    static LayerLengths squares() {
        return with((squares, sizes, largest, count) -> squares);
    }

    @Misconception(
            name = "sizes are added",
            hint = "For 3 and −4 your length is 7. Which theorem about right-angled triangles says 5?")
    static LayerLengths sizes() {
        return with((squares, sizes, largest, count) -> sizes);
    }

    @Misconception(
            name = "the largest entry",
            hint = "For 1, 2, 2 your length is 2: one entry decides alone. Do the others not count?")
    static LayerLengths largest() {
        return with((squares, sizes, largest, count) -> largest);
    }

    @Misconception(
            name = "the root mean square",
            hint =
                    "You divide by the number of entries. That tells how large an entry is, not how long the gradient is. Which is asked?")
    static LayerLengths mean() {
        return with((squares, sizes, largest, count) -> Math.sqrt(squares / count));
    }

    @Misconception(
            name = "the biases count too",
            hint = "Change a bias's gradient: your length changes. Which gradients does the statement ask for?")
    static LayerLengths withBiases() {
        return (weights, biases) -> {
            double[] lengths = with((squares, sizes, largest, count) -> squares).lengths(weights, biases);
            for (int l = 0; l < lengths.length; l++) {
                for (double g : biases[l]) {
                    lengths[l] += g * g;
                }
                lengths[l] = Math.sqrt(lengths[l]);
            }
            return lengths;
        };
    }

    @Misconception(
            name = "the order is reversed",
            hint = "Your lengths are right, but the last layer's comes first. In which order are the layers given?")
    static LayerLengths reversed() {
        return (weights, biases) -> {
            double[] lengths =
                    with((squares, sizes, largest, count) -> Math.sqrt(squares)).lengths(weights, biases);
            double[] turned = new double[lengths.length];
            for (int l = 0; l < lengths.length; l++) {
                turned[l] = lengths[lengths.length - 1 - l];
            }
            return turned;
        };
    }
}
