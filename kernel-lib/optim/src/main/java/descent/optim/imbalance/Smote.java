package descent.optim.imbalance;

import descent.optim.linalg.Require;
import descent.optim.selection.Resampling;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * SMOTE: new samples of every smaller class on the segments between a sample and one of its nearest neighbours of the same class.
 *
 * <pre>
 * x_new = x + λ(z − x),   z one of the k nearest of x's class, x itself left out,  λ uniform in [0, 1), one per new sample
 * </pre>
 *
 * <p>Every class gets as many samples as the largest. Run it on training samples only, inside the fold (see {@link descent.optim.selection.Pipeline#thenResample}): before the split, near copies of test samples are trained on. A class with one sample is repeated, for it has no neighbour.
 *
 * <p>Source: Chawla, Bowyer, Hall, Kegelmeyer, "SMOTE: synthetic minority over-sampling technique", 2002, section 4.2.
 *
 * @param neighbours k ≥ 1; fewer where a class has fewer others
 * @param random draws samples, neighbours and λ
 */
public record Smote(int neighbours, RandomGenerator random) implements Resampling {
    /** Checks k. */
    public Smote {
        Require.atLeast(1, "neighbours", neighbours);
    }

    @Override
    public Sample apply(double[][] x, double[] y) {
        Classes classes = new Classes(y);
        int size = classes.largest();
        int total = x.length;
        for (int[] members : classes.members) total += size - members.length;
        double[][] rows = Arrays.copyOf(x, total);
        double[] labels = Arrays.copyOf(y, total);
        int at = x.length;
        for (int c = 0; c < classes.members.length; c++) {
            int[] own = classes.members[c];
            for (int k = own.length; k < size; k++) {
                int i = own[random.nextInt(own.length)];
                rows[at] = own.length == 1 ? x[i].clone() : between(x, i, own);
                labels[at++] = classes.labels[c];
            }
        }
        return new Sample(rows, labels);
    }

    private double[] between(double[][] x, int i, int[] own) {
        int[] nearest = IntStream.of(own)
                .filter(j -> j != i)
                .boxed()
                .sorted((a, b) -> Double.compare(square(x[i], x[a]), square(x[i], x[b])))
                .limit(neighbours)
                .mapToInt(Integer::intValue)
                .toArray();
        double[] z = x[nearest[random.nextInt(nearest.length)]];
        double lambda = random.nextDouble();
        double[] point = new double[z.length];
        for (int j = 0; j < z.length; j++) point[j] = x[i][j] + lambda * (z[j] - x[i][j]);
        return point;
    }

    private static double square(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) sum += (a[j] - b[j]) * (a[j] - b[j]);
        return sum;
    }
}
