package descent.checks;

import descent.check.Misconception;
import descent.contracts.SyntheticSamples;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What goes wrong in {@code 16-smote}. */
final class SyntheticSamplesVariants {
    private SyntheticSamplesVariants() {}

    private static double square(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }

    private static double manhattan(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += Math.abs(a[j] - b[j]);
        }
        return sum;
    }

    /** x + a(z − x) with the neighbours that are allowed. */
    private static SyntheticSamples of(
            ToDoubleBiFunction<double[], double[]> distance,
            boolean otherClasses,
            boolean itself,
            java.util.function.DoubleUnaryOperator way) {
        return (rows, labels, from, neighbour, lambda) -> {
            BiPredicate<Integer, Integer> allowed =
                    (i, k) -> (itself || i.intValue() != k) && (otherClasses || labels[i] == labels[k]);
            double[][] made = new double[from.length][];
            for (int m = 0; m < made.length; m++) {
                int k = from[m];
                double[] x = rows[k];
                List<Integer> near = IntStream.range(0, rows.length)
                        .boxed()
                        .filter(i -> allowed.test(i, k))
                        .sorted(Comparator.comparingDouble((Integer i) -> distance.applyAsDouble(x, rows[i])))
                        .collect(Collectors.toList());
                double[] z = rows[near.get(neighbour[m])];
                made[m] = new double[x.length];
                for (int j = 0; j < x.length; j++) {
                    made[m][j] = x[j] + way.applyAsDouble(lambda[m]) * (z[j] - x[j]);
                }
            }
            return made;
        };
    }

    @Misconception(
            name = "a sample is its own neighbour",
            hint = "Your nearest neighbour has the distance 0. What becomes of x + λ(z − x) if z is x?")
    static SyntheticSamples itself() {
        return of(SyntheticSamplesVariants::square, false, true, a -> a);
    }

    @Misconception(
            name = "neighbours of other classes",
            hint =
                    "From {0, 0} you went towards {1, 0}, which has the other label. What would the new sample's label be, half way between two "
                            + "classes?")
    static SyntheticSamples acrossClasses() {
        return of(SyntheticSamplesVariants::square, true, false, a -> a);
    }

    @Misconception(
            name = "from the neighbour to the sample",
            hint = "For λ = 0 your new sample is the neighbour. Where does x + λ(z − x) start?")
    static SyntheticSamples fromTheOtherEnd() {
        return of(SyntheticSamplesVariants::square, false, false, a -> 1 - a);
    }

    @Misconception(
            name = "away from the neighbour",
            hint =
                    "Your new sample lies on the line through both, but not between them. Which difference has to be added?")
    static SyntheticSamples away() {
        return of(SyntheticSamplesVariants::square, false, false, a -> -a);
    }

    @Misconception(name = "always half way", hint = "Your new samples do not depend on λ. What are the draws for?")
    static SyntheticSamples halfWay() {
        return of(SyntheticSamplesVariants::square, false, false, a -> 0.5);
    }

    @Misconception(
            name = "distances as sums of absolute differences",
            hint =
                    "From {3, 3.2} you went towards {4, 0}. Compute the Euclidean distances to {4, 0} and to {0, 2}: which is smaller?")
    static SyntheticSamples manhattanDistance() {
        return of(SyntheticSamplesVariants::manhattan, false, false, a -> a);
    }
}
