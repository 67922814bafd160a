package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.LoopRepair;
import descent.contracts.TrainedClassifier;
import descent.contracts.TrainingPlan;
import org.junit.jupiter.api.Test;

@Checks(id = "25-repair", title = "Repair the loop", contract = LoopRepair.class, points = 5)
@Variants(LoopRepairVariants.class)
@Forbids(
        packages = {
            "descent.optim.nn.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class LoopRepairChecks {
    private static TrainedClassifier run(
            LoopRepair answer,
            double[][] inputs,
            int[] labels,
            double[][] start,
            TrainingPlan plan,
            LoopRepair.Dropout rule) {
        int asked = inputs.length * plan.orders().length;
        Calls<LoopRepair.Dropout> dropout = Calls.of(LoopRepair.Dropout.class, "dropout", 3 * asked, rule);
        TrainedClassifier trained = answer.train(inputs, labels, start, plan, dropout.function());
        Expect.that(dropout.count()).as("how often dropout was asked").isAtMost(asked);
        return trained;
    }

    private static TrainedClassifier plain(
            LoopRepair answer, double[][] inputs, int[] labels, double[][] start, TrainingPlan plan) {
        return run(answer, inputs, labels, start, plan, double[]::clone);
    }

    private static void moved(TrainedClassifier trained, double[][] weights, double[] biases) {
        Expect.that(trained == null ? null : trained.weights())
                .as("the weights")
                .isNear(weights, 1e-12);
        Expect.that(trained == null ? null : trained.biases()).as("the biases").isNear(biases, 1e-12);
    }

    private static void losses(TrainedClassifier trained, double... losses) {
        Expect.that(trained == null ? null : trained.losses()).as("the losses").isNear(losses, 1e-12);
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Test
    @Points(0.5)
    @Hint("One sample, one step, all else neutral. The scores are ln 3 and 0: which probabilities are that?")
    void oneStepByHand(LoopRepair answer) {
        // p = (¾, ¼), the label is 1, so the slopes of the scores are (¾, −¾); afterwards they differ by ln 3 − 3.75.
        TrainedClassifier trained =
                plain(answer, new double[][] {{2}}, new int[] {1}, new double[][] {{Math.log(3) / 2}, {0}}, once(1, 0));
        moved(trained, new double[][] {{Math.log(3) / 2 - 0.75}, {0.75}}, new double[] {-0.375, 0.375});
        losses(trained, Math.log1p(3 * Math.exp(-3.75)));
    }

    /** One epoch with the rate ½. */
    private static TrainingPlan once(int batch, int... order) {
        return new TrainingPlan(new int[][] {order}, batch, 0.5, 0.5, 1);
    }

    @Test
    @Points(0.5)
    @Hint("Two batches of one sample. What of the first batch may still be in the gradient of the second?")
    void theSecondBatchHasAGradientOfItsOwn(LoopRepair answer) {
        // The first sample leads to W = (1, −1), b = (½, −½); the scores of the second differ by 2·1 + 1 = 3.
        TrainingPlan plan = new TrainingPlan(new int[][] {{0, 1}}, 1, 1, 1, 1);
        double s = sigmoid(3);
        TrainedClassifier trained =
                plain(answer, new double[][] {{2}, {1}}, new int[] {0, 1}, new double[][] {{0}, {0}}, plan);
        moved(trained, new double[][] {{1 - s}, {s - 1}}, new double[] {0.5 - s, s - 0.5});
    }

    @Test
    @Points(0.5)
    @Hint("The order says which sample comes when. A sample is an input and its label.")
    void anotherOrderOfTheSameSamples(LoopRepair answer) {
        TrainingPlan together = new TrainingPlan(new int[][] {{2, 0, 1}}, 3, 3, 3, 1);
        moved(
                plain(answer, new double[][] {{1}, {2}, {4}}, new int[] {0, 1, 2}, new double[3][1], together),
                new double[][] {{-4.0 / 3}, {-1.0 / 3}, {5.0 / 3}},
                new double[3]);
        TrainingPlan backwards = new TrainingPlan(new int[][] {{1, 0}}, 1, 1, 1, 1);
        double s = sigmoid(3);
        moved(
                plain(answer, new double[][] {{1}, {2}}, new int[] {1, 0}, new double[2][1], backwards),
                new double[][] {{1 - s}, {s - 1}},
                new double[] {0.5 - s, s - 0.5});
    }

    @Test
    @Points(0.5)
    @Hint("With different rates for weights and biases: who moves by which?")
    void eachGroupHasItsRate(LoopRepair answer) {
        TrainingPlan plan = new TrainingPlan(new int[][] {{0}}, 1, 0.5, 2, 0.1);
        moved(
                plain(answer, new double[][] {{3}}, new int[] {0}, new double[2][1], plan),
                new double[][] {{0.75}, {-0.75}},
                new double[] {1, -1});
    }

    @Test
    @Points(0.5)
    @Hint("Two epochs of two batches, a decay of a quarter. How many different rates are used?")
    void theRateFallsOnceAnEpoch(LoopRepair answer) {
        // Each sample has a weight of its own: ½·2 in the first epoch; in the second the rate is ½ and the scores
        // differ by 2.
        TrainingPlan plan = new TrainingPlan(new int[][] {{0, 1}, {1, 0}}, 1, 2, 0, 0.25);
        double u = 1 + 0.5 * sigmoid(-2);
        TrainedClassifier trained =
                plain(answer, new double[][] {{1, 0}, {0, 1}}, new int[] {0, 1}, new double[2][2], plan);
        moved(trained, new double[][] {{u, -u}, {-u, u}}, new double[2]);
        losses(trained, Math.log1p(Math.exp(-2)), Math.log1p(Math.exp(-2 * u)));
    }

    @Test
    @Points(0.5)
    @Hint("Dropout belongs to training. The losses are measured on the inputs as they are.")
    void theLossIsMeasuredWithoutDropout(LoopRepair answer) {
        // Trained on (2, 0), measured on (1, 1): the scores differ by 2·1 + 1.
        TrainingPlan plan = new TrainingPlan(new int[][] {{0}}, 1, 1, 1, 1);
        TrainedClassifier trained = run(answer, new double[][] {{1, 1}}, new int[] {0}, new double[2][2], plan, x ->
                new double[] {2 * x[0], 0});
        moved(trained, new double[][] {{1, 0}, {-1, 0}}, new double[] {0.5, -0.5});
        losses(trained, Math.log1p(Math.exp(-3)));
    }
}
