package descent.solutions;

import descent.check.Right;
import descent.contracts.SyntheticSamples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Right answers to {@code 16-smote}. */
final class SyntheticSamplesAnswers {
    private SyntheticSamplesAnswers() {}

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(IntStream.range(0, a.length)
                .mapToDouble(j -> (a[j] - b[j]) * (a[j] - b[j]))
                .sum());
    }

    @Right("a sorted list of neighbours")
    static SyntheticSamples sorted() {
        return (rows, labels, from, neighbour, lambda) -> {
            double[][] made = new double[from.length][];
            for (int m = 0; m < from.length; m++) {
                double[] x = rows[from[m]];
                List<Integer> others = new ArrayList<>();
                for (int i = 0; i < rows.length; i++) {
                    if (i != from[m] && labels[i] == labels[from[m]]) {
                        others.add(i);
                    }
                }
                others.sort(Comparator.comparingDouble(i -> distance(rows[i], x)));
                double[] z = rows[others.get(neighbour[m])];
                made[m] = new double[x.length];
                for (int j = 0; j < x.length; j++) {
                    made[m][j] = x[j] + lambda[m] * (z[j] - x[j]);
                }
            }
            return made;
        };
    }

    @Right("the sample before which so many are nearer")
    static SyntheticSamples ranks() {
        return (rows, labels, from, neighbour, lambda) -> {
            double[][] made = new double[from.length][];
            for (int m = 0; m < from.length; m++) {
                int k = from[m];
                for (int i = 0; i < rows.length; i++) {
                    int nearer = 0;
                    for (int o = 0; o < rows.length; o++) {
                        double ahead = distance(rows[i], rows[k]) - distance(rows[o], rows[k]);
                        boolean first = ahead > 0 || ahead == 0 && o < i;
                        nearer += first && o != k && labels[o] == labels[k] ? 1 : 0;
                    }
                    if (i == k || labels[i] != labels[k] || nearer != neighbour[m]) {
                        continue;
                    }
                    made[m] = rows[k].clone();
                    for (int j = 0; j < made[m].length; j++) {
                        made[m][j] = (1 - lambda[m]) * made[m][j] + lambda[m] * rows[i][j];
                    }
                }
            }
            return made;
        };
    }

    @Right("streams")
    static SyntheticSamples streams() {
        return (rows, labels, from, neighbour, lambda) -> IntStream.range(0, from.length)
                .mapToObj(m -> {
                    int k = from[m];
                    int z = IntStream.range(0, rows.length)
                            .filter(i -> labels[i] == labels[k])
                            .filter(i -> i != k)
                            .boxed()
                            .sorted(Comparator.comparingDouble((Integer i) -> distance(rows[k], rows[i])))
                            .skip(neighbour[m])
                            .findFirst()
                            .orElseThrow();
                    return IntStream.range(0, rows[k].length)
                            .mapToDouble(j -> rows[k][j] + lambda[m] * (rows[z][j] - rows[k][j]))
                            .toArray();
                })
                .toArray(double[][]::new);
    }
}
