package descent.optim.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Orders terms so that every stretch of the order has each class in about its share of the whole. */
final class Strata {
    private final int[] byClass; // the terms, class after class
    private final int[] ends; // where each class ends
    private final double[] place;

    Strata(int[] labels) {
        int[] classes = Arrays.stream(labels).distinct().sorted().toArray();
        byClass = new int[labels.length];
        ends = new int[classes.length];
        place = new double[labels.length];
        int at = 0;
        for (int c = 0; c < classes.length; c++) {
            for (int i = 0; i < labels.length; i++) if (labels[i] == classes[c]) byClass[at++] = i;
            ends[c] = at;
        }
    }

    void order(int[] order, RandomGenerator random) {
        int from = 0;
        for (int to : ends) {
            Batches.shuffle(byClass, from, to, random);
            double offset = random.nextDouble();
            for (int k = from; k < to; k++) place[byClass[k]] = (k - from + offset) / (to - from);
            from = to;
        }
        int[] sorted = IntStream.of(byClass)
                .boxed()
                .sorted((a, b) -> Double.compare(place[a], place[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, order, 0, order.length);
    }
}
