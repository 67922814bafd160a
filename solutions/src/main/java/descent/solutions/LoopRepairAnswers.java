package descent.solutions;

import descent.check.Right;
import descent.contracts.LoopRepair;
import descent.contracts.TrainedClassifier;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 25-repair}. */
final class LoopRepairAnswers {
    private LoopRepairAnswers() {}

    private static double[] output(double[][] w, double[] b, double[] x) {
        double[] p = new double[b.length];
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            double z = b[c];
            for (int j = 0; j < x.length; j++) {
                z += w[c][j] * x[j];
            }
            p[c] = Math.exp(z);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Right("the loop as it stands, six lines changed")
    static LoopRepair sixLines() {
        return (inputs, labels, start, plan, dropout) -> {
            int n = inputs.length;
            int classes = start.length;
            double[][] w = copy(start);
            double[] b = new double[classes];
            double[] losses = new double[plan.orders().length];
            double factor = 1;
            for (int epoch = 0; epoch < losses.length; epoch++) {
                int[] order = plan.orders()[epoch];
                for (int from = 0; from < n; from += plan.batch()) {
                    int to = Math.min(n, from + plan.batch());
                    double[][] slopes = new double[classes][start[0].length];
                    double[] biasSlopes = new double[classes];
                    for (int s = from; s < to; s++) {
                        double[] x = dropout.of(inputs[order[s]]);
                        double[] p = output(w, b, x);
                        for (int c = 0; c < classes; c++) {
                            double slope = (p[c] - (labels[order[s]] == c ? 1 : 0)) / (to - from);
                            biasSlopes[c] += slope;
                            for (int j = 0; j < x.length; j++) {
                                slopes[c][j] += slope * x[j];
                            }
                        }
                    }
                    for (int c = 0; c < classes; c++) {
                        b[c] -= factor * plan.biasRate() * biasSlopes[c];
                        for (int j = 0; j < w[c].length; j++) {
                            w[c][j] -= factor * plan.weightRate() * slopes[c][j];
                        }
                    }
                }
                factor *= plan.decay();
                for (int i = 0; i < n; i++) {
                    losses[epoch] -= Math.log(output(w, b, inputs[i])[labels[i]]) / n;
                }
            }
            return new TrainedClassifier(w, b, losses);
        };
    }

    @Right("the outputs of a batch first, then the step without a buffer")
    static LoopRepair outputsFirst() {
        return (inputs, labels, start, plan, dropout) -> {
            double[][] w = copy(start);
            double[] b = new double[w.length];
            double[] losses = new double[plan.orders().length];
            for (int epoch = 0; epoch < losses.length; epoch++) {
                double decayed = Math.pow(plan.decay(), epoch);
                for (int from = 0; from < inputs.length; from += plan.batch()) {
                    int[] batch = Arrays.copyOfRange(
                            plan.orders()[epoch], from, Math.min(inputs.length, from + plan.batch()));
                    double[][] x = Arrays.stream(batch)
                            .mapToObj(i -> dropout.of(inputs[i]))
                            .toArray(double[][]::new);
                    double[][] errors =
                            Arrays.stream(x).map(row -> output(w, b, row)).toArray(double[][]::new);
                    for (int s = 0; s < batch.length; s++) {
                        errors[s][labels[batch[s]]] -= 1;
                        for (int c = 0; c < b.length; c++) {
                            double share = decayed * errors[s][c] / batch.length;
                            b[c] -= plan.biasRate() * share;
                            for (int j = 0; j < x[s].length; j++) {
                                w[c][j] -= plan.weightRate() * share * x[s][j];
                            }
                        }
                    }
                }
                losses[epoch] = IntStream.range(0, inputs.length)
                        .mapToDouble(i -> -Math.log(output(w, b, inputs[i])[labels[i]]))
                        .average()
                        .orElse(0);
            }
            return new TrainedClassifier(w, b, losses);
        };
    }

    @Right("samples sorted into the epoch's order first, rates that are kept")
    static LoopRepair sortedFirst() {
        return (inputs, labels, start, plan, dropout) -> {
            int n = inputs.length;
            double[][] w = copy(start);
            double[] b = new double[w.length];
            double[] losses = new double[plan.orders().length];
            double[] rates = {plan.weightRate(), plan.biasRate()};
            for (int epoch = 0; epoch < losses.length; epoch++) {
                double[][] x = new double[n][];
                int[] y = new int[n];
                for (int s = 0; s < n; s++) {
                    x[s] = dropout.of(inputs[plan.orders()[epoch][s]]);
                    y[s] = labels[plan.orders()[epoch][s]];
                }
                for (int from = 0; from < n; from += plan.batch()) {
                    batch(w, b, x, y, from, Math.min(n - from, plan.batch()), rates);
                }
                rates[0] *= plan.decay();
                rates[1] *= plan.decay();
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += Math.log(output(w, b, inputs[i])[labels[i]]);
                }
                losses[epoch] = -sum / n;
            }
            return new TrainedClassifier(w, b, losses);
        };
    }

    private static void batch(double[][] w, double[] b, double[][] x, int[] y, int from, int size, double[] rates) {
        double[][] oldW = copy(w);
        double[] oldB = b.clone();
        for (int s = from; s < from + size; s++) {
            double[] p = output(oldW, oldB, x[s]);
            for (int c = 0; c < b.length; c++) {
                double slope = c == y[s] ? p[c] - 1 : p[c];
                for (int j = 0; j < x[s].length; j++) {
                    w[c][j] -= rates[0] * slope * x[s][j] / size;
                }
                b[c] -= rates[1] * slope / size;
            }
        }
    }
}
