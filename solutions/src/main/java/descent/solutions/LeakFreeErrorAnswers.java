package descent.solutions;

import descent.check.Right;
import descent.contracts.LeakFreeError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Right answers to {@code 15-leak-free}. */
final class LeakFreeErrorAnswers {
    private LeakFreeErrorAnswers() {}

    @Right("marks for the tested samples, loops")
    static LeakFreeError loops() {
        return (x, y, testFolds, learner) -> {
            double sum = 0;
            for (int[] test : testFolds) {
                boolean[] tested = new boolean[y.length];
                for (int i : test) {
                    tested[i] = true;
                }
                int n = y.length - test.length;
                int d = x[0].length;
                double[][] train = new double[n][];
                double[] targets = new double[n];
                int at = 0;
                for (int i = 0; i < y.length; i++) {
                    if (!tested[i]) {
                        train[at] = x[i].clone();
                        targets[at++] = y[i];
                    }
                }
                double[][] asked = new double[test.length][];
                for (int i = 0; i < test.length; i++) {
                    asked[i] = x[test[i]].clone();
                }
                for (int j = 0; j < d; j++) {
                    double mean = 0;
                    for (double[] row : train) {
                        mean += row[j] / n;
                    }
                    double variance = 0;
                    for (double[] row : train) {
                        double off = row[j] - mean;
                        variance += off * off / n;
                    }
                    double deviation = variance > 0 ? Math.sqrt(variance) : 1;
                    for (double[] row : train) {
                        row[j] = (row[j] - mean) / deviation;
                    }
                    for (double[] row : asked) {
                        row[j] = (row[j] - mean) / deviation;
                    }
                }
                double[] p = learner.predict(train, targets, asked);
                double square = 0;
                for (int i = 0; i < test.length; i++) {
                    square += Math.pow(p[i] - y[test[i]], 2);
                }
                sum += square / test.length;
            }
            return sum / testFolds.length;
        };
    }

    @Right("columns as streams")
    static LeakFreeError streams() {
        return (x, y, testFolds, learner) -> Arrays.stream(testFolds)
                .mapToDouble(test -> {
                    int[] train = IntStream.range(0, x.length)
                            .filter(i -> Arrays.stream(test).allMatch(t -> t != i))
                            .toArray();
                    double[][] learned = new double[train.length][x[0].length];
                    double[][] asked = new double[test.length][x[0].length];
                    for (int j = 0; j < x[0].length; j++) {
                        int column = j;
                        double mean = IntStream.of(train)
                                .mapToDouble(i -> x[i][column])
                                .average()
                                .orElseThrow();
                        double square = IntStream.of(train)
                                .mapToDouble(i -> Math.pow(x[i][column] - mean, 2))
                                .average()
                                .orElseThrow();
                        double scale = square == 0 ? 1 : 1 / Math.sqrt(square);
                        for (int i = 0; i < train.length; i++) {
                            learned[i][j] = scale * (x[train[i]][j] - mean);
                        }
                        for (int i = 0; i < test.length; i++) {
                            asked[i][j] = scale * (x[test[i]][j] - mean);
                        }
                    }
                    double[] targets =
                            IntStream.of(train).mapToDouble(i -> y[i]).toArray();
                    double[] p = learner.predict(learned, targets, asked);
                    return IntStream.range(0, test.length)
                            .mapToDouble(i -> (p[i] - y[test[i]]) * (p[i] - y[test[i]]))
                            .average()
                            .orElseThrow();
                })
                .average()
                .orElseThrow();
    }

    @Right("lists of rows, the variance as mean of squares minus square of the mean")
    static LeakFreeError lists() {
        return (x, y, testFolds, learner) -> {
            double total = 0;
            for (int[] test : testFolds) {
                List<Integer> train = new ArrayList<>();
                for (int i = 0; i < y.length; i++) {
                    train.add(i);
                }
                for (int i : test) {
                    train.remove(Integer.valueOf(i));
                }
                double[][] all = new double[y.length][x[0].length];
                for (int j = 0; j < x[0].length; j++) {
                    double m = 0;
                    boolean constant = true;
                    for (int i : train) {
                        m += x[i][j];
                        constant &= x[i][j] == x[train.get(0)][j];
                    }
                    m /= train.size();
                    double s = 0;
                    for (int i : train) {
                        s += x[i][j] * x[i][j];
                    }
                    s = constant ? 1 : Math.sqrt(s / train.size() - m * m);
                    for (int i = 0; i < y.length; i++) {
                        all[i][j] = (x[i][j] - m) / s;
                    }
                }
                double[][] learned = train.stream().map(i -> all[i]).toArray(double[][]::new);
                double[] targets = train.stream().mapToDouble(i -> y[i]).toArray();
                double[][] asked = Arrays.stream(test).mapToObj(i -> all[i]).toArray(double[][]::new);
                double[] p = learner.predict(learned, targets, asked);
                double error = 0;
                for (int k = 0; k < p.length; k++) {
                    double off = y[test[k]] - p[k];
                    error += off * off / p.length;
                }
                total += error;
            }
            return total / testFolds.length;
        };
    }
}
