package descent.optim.imbalance;

import descent.optim.selection.Resampling.Sample;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The samples of each class. */
final class Classes {
    final double[] labels;
    final int[][] members;

    Classes(double[] y) {
        if (y.length == 0) throw new IllegalArgumentException("y must have at least one label but has none");
        labels = Arrays.stream(y).distinct().sorted().toArray();
        members = new int[labels.length][];
        for (int c = 0; c < labels.length; c++) {
            double label = labels[c];
            members[c] = IntStream.range(0, y.length).filter(i -> y[i] == label).toArray();
        }
    }

    int largest() {
        return Arrays.stream(members).mapToInt(m -> m.length).max().orElse(0);
    }

    int smallest() {
        return Arrays.stream(members).mapToInt(m -> m.length).min().orElse(0);
    }

    /** Returns indices with so many of each class: all of it and random repetitions, or a random part. */
    int[] levelled(int size, RandomGenerator random) {
        int[] chosen = new int[size * members.length];
        for (int c = 0; c < members.length; c++) {
            int[] own = members[c].clone();
            for (int k = 0; k < size; k++) {
                int i;
                if (k < own.length) { // Fisher–Yates as far as needed
                    int other = k + random.nextInt(own.length - k);
                    i = own[other];
                    own[other] = own[k];
                    own[k] = i;
                } else i = own[random.nextInt(own.length)];
                chosen[c * size + k] = i;
            }
        }
        return chosen;
    }

    static Sample sample(double[][] x, double[] y, int[] chosen) {
        return new Sample(
                Arrays.stream(chosen).mapToObj(i -> x[i]).toArray(double[][]::new),
                Arrays.stream(chosen).mapToDouble(i -> y[i]).toArray());
    }
}
