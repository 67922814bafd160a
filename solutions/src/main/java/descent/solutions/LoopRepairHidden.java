package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LoopRepair;
import descent.contracts.TrainedClassifier;
import descent.contracts.TrainingPlan;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("25-repair")
final class LoopRepairHidden {
    /** Doubles every other component and drops the rest, by the input itself. */
    private static double[] thinned(double[] x) {
        int first = x[0] < 0 ? 0 : 1;
        double[] kept = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            kept[j] = j % 2 == first ? 0 : 2 * x[j];
        }
        return kept;
    }

    /** Cross-entropy at W and b in one array, b last. */
    private static double loss(double[] theta, double[] x, int label, int classes) {
        double sum = 0;
        double own = 0;
        for (int c = 0; c < classes; c++) {
            double z = theta[classes * x.length + c];
            for (int j = 0; j < x.length; j++) {
                z += theta[c * x.length + j] * x[j];
            }
            sum += Math.exp(z);
            own = c == label ? z : own;
        }
        return Math.log(sum) - own;
    }

    private static double loss(double[] theta, double[][] x, int[] labels, int[] samples, int classes, boolean thin) {
        double sum = 0;
        for (int i : samples) {
            sum += loss(theta, thin ? thinned(x[i]) : x[i], labels[i], classes);
        }
        return sum / samples.length;
    }

    /** The loop with gradients by central differences. */
    private static TrainedClassifier reference(double[][] x, int[] labels, double[][] start, TrainingPlan plan) {
        int classes = start.length;
        int features = x[0].length;
        double[] theta = new double[classes * (features + 1)];
        for (int c = 0; c < classes; c++) {
            System.arraycopy(start[c], 0, theta, c * features, features);
        }
        double[] losses = new double[plan.orders().length];
        for (int e = 0; e < losses.length; e++) {
            for (int from = 0; from < x.length; from += plan.batch()) {
                int[] batch = Arrays.copyOfRange(plan.orders()[e], from, Math.min(x.length, from + plan.batch()));
                double[] next = theta.clone();
                for (int i = 0; i < theta.length; i++) {
                    double was = theta[i];
                    theta[i] = was + 1e-5;
                    double up = loss(theta, x, labels, batch, classes, true);
                    theta[i] = was - 1e-5;
                    double slope = (up - loss(theta, x, labels, batch, classes, true)) / 2e-5;
                    theta[i] = was;
                    double rate = i < classes * features ? plan.weightRate() : plan.biasRate();
                    next[i] -= Math.pow(plan.decay(), e) * rate * slope;
                }
                theta = next;
            }
            losses[e] = loss(theta, x, labels, plan.orders()[e], classes, false);
        }
        double[][] weights = new double[classes][];
        for (int c = 0; c < classes; c++) {
            weights[c] = Arrays.copyOfRange(theta, c * features, (c + 1) * features);
        }
        return new TrainedClassifier(weights, Arrays.copyOfRange(theta, classes * features, theta.length), losses);
    }

    private static int[] order(int n, Draws draws) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int at = draws.integer(0, i);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }

    private static void against(LoopRepair answer, Draws draws, double decay) {
        int n = draws.integer(4, 7);
        int classes = draws.integer(2, 4);
        int features = draws.integer(2, 3);
        double[][] x = draws.matrix(n, features, -1.5, 1.5);
        int[] labels = new int[n];
        Arrays.setAll(labels, i -> draws.integer(0, classes - 1));
        double[][] start = draws.matrix(classes, features, -1, 1);
        int[][] orders = {order(n, draws), order(n, draws), order(n, draws)};
        TrainingPlan plan =
                new TrainingPlan(orders, draws.integer(2, 3), draws.real(0.5, 1.5), draws.real(0.1, 0.4), decay);
        Calls<LoopRepair.Dropout> dropout =
                Calls.of(LoopRepair.Dropout.class, "dropout", 9 * n, LoopRepairHidden::thinned);
        TrainedClassifier trained = answer.train(
                Given.copy(x), Given.copy(labels), Given.copy(start), Given.copy(plan), dropout.function());
        Expect.that(trained).isNear(reference(x, labels, start, plan), 1e-6);
        Expect.that(dropout.count()).as("how often dropout was asked").isAtMost(3 * n);
    }

    @Test
    @Points(1)
    @Hint(
            "Any sizes, three epochs, a last batch that may be smaller; held against central differences of the batches' losses.")
    void anyTraining(LoopRepair answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            against(answer, draws, draws.real(0.3, 0.8));
        }
    }

    @Test
    @Points(0.5)
    @Hint("Also with a constant rate, which is a decay of 1, all else must be right.")
    void aConstantRate(LoopRepair answer, Draws draws) {
        for (int trial = 0; trial < 2; trial++) {
            against(answer, draws, 1);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Without epochs nothing is trained, and what was given stays as it was.")
    void nothingGivenIsModified(LoopRepair answer) {
        double[][] x = {{1, 2}, {-1, 0.5}};
        int[] labels = {1, 0};
        double[][] start = {{0.5, 0.25}, {-1, 2}};
        TrainedClassifier none =
                answer.train(x, labels, start, new TrainingPlan(new int[0][], 1, 1, 1, 0.5), double[]::clone);
        Expect.that(none)
                .isNear(new TrainedClassifier(new double[][] {{0.5, 0.25}, {-1, 2}}, new double[2], new double[0]), 0);
        int[][] orders = {{1, 0}};
        answer.train(x, labels, start, new TrainingPlan(orders, 2, 1, 1, 0.5), double[]::clone);
        Expect.that(x).as("the inputs afterwards").is(new double[][] {{1, 2}, {-1, 0.5}});
        Expect.that(labels).as("the labels afterwards").is(new int[] {1, 0});
        Expect.that(start).as("the start afterwards").is(new double[][] {{0.5, 0.25}, {-1, 2}});
        Expect.that(orders).as("the orders afterwards").is(new int[][] {{1, 0}});
    }
}
