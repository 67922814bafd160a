package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.BatchGradient;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Checks(id = "04-batch-gradient", title = "The gradient of a mini-batch", contract = BatchGradient.class, points = 4)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.linalg.", "descent.optim.data.", "org.ejml."})
final class BatchGradientChecks {
    private static final double[][] X = {{1, 0}, {0, 2}, {1, 1}};
    private static final double[] Y = {1, 2, 0};
    private static final double[] W = {2, 3};

    @Test
    @Points(0.75)
    @Hint("The residuals of rows 0 and 2 are 1 and 5: (1·(1, 0) + 5·(1, 1))/2.")
    void twoRowsByHand(BatchGradient answer) {
        Expect.that(answer.gradient(X, Y, W, new int[] {0, 2}))
                .as("the gradient")
                .isNear(new double[] {3, 2.5}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("One row: its residual times the row. Row 1 has the residual 4.")
    void oneRowByHand(BatchGradient answer) {
        Expect.that(answer.gradient(X, Y, W, new int[] {1})).as("the gradient").isNear(new double[] {0, 8}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Drawn with replacement, a row may come twice and then counts twice, in the sum and in b.")
    void repeatedRowCountsAsOften(BatchGradient answer) {
        Expect.that(answer.gradient(X, Y, W, new int[] {1, 1, 0, 1}))
                .as("the gradient")
                .isNear(new double[] {0.25, 6}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Read the arrays, write into a new one.")
    void theBatchAndThePointAreNotModified(BatchGradient answer) {
        double[] w = W.clone();
        answer.gradient(X, Y, w, new int[] {0, 1, 2});
        Expect.that(w).as("w after the call").is(new double[] {2, 3});
    }

    private static double[] sum(double[][] x, double[] y, double[] w, int[] batch) {
        double[] sum = new double[w.length];
        for (int i : batch) {
            double residual = -y[i];
            for (int j = 0; j < w.length; j++) {
                residual += x[i][j] * w[j];
            }
            for (int j = 0; j < w.length; j++) {
                sum[j] += residual * x[i][j];
            }
        }
        return sum;
    }

    private static double[] scaled(double[] sum, double factor) {
        return Arrays.stream(sum).map(s -> s * factor).toArray();
    }

    @Misconception(
            name = "divided by N instead of b",
            hint =
                    "Your gradient of a small batch is too short by the factor b/N. Over how many examples is the mean taken?")
    static BatchGradient byAll() {
        return (x, y, w, batch) -> scaled(sum(x, y, w, batch), 1.0 / x.length);
    }

    @Misconception(
            name = "divided by b twice",
            hint =
                    "With one row you are right, with two the half, with four a quarter of the gradient. How often do you "
                            + "divide?")
    static BatchGradient twice() {
        return (x, y, w, batch) -> scaled(sum(x, y, w, batch), 1.0 / (batch.length * batch.length));
    }

    @Misconception(
            name = "the sum instead of the mean",
            hint =
                    "Your gradient grows with the batch, so the rate would have to shrink with it. What does the formula have "
                            + "in front of the sum?")
    static BatchGradient sum() {
        return (x, y, w, batch) -> sum(x, y, w, batch);
    }

    @Misconception(
            name = "the first b rows",
            hint = "You use the right number of rows, but always the same ones. What do the numbers in the batch say?")
    static BatchGradient first() {
        return (x, y, w, batch) -> scaled(
                sum(
                        x,
                        y,
                        w,
                        IntStream.range(0, batch.length).map(k -> k % x.length).toArray()),
                1.0 / batch.length);
    }

    @Misconception(
            name = "a factor 2 too much",
            hint =
                    "Your gradient is twice the right one everywhere. The objective has a ½ in front: what does it do with the "
                            + "2 of the derivative?")
    static BatchGradient factorTwo() {
        return (x, y, w, batch) -> scaled(sum(x, y, w, batch), 2.0 / batch.length);
    }

    @Misconception(
            name = "the residual has the other sign",
            hint = "Your gradient points downhill. Is the residual of the formula x·w − y or y − x·w?")
    static BatchGradient sign() {
        return (x, y, w, batch) -> scaled(sum(x, y, w, batch), -1.0 / batch.length);
    }

    @Misconception(
            name = "a repeated row counts once",
            hint = "In a batch drawn with replacement a row may come twice. Yours counts it once. Is a batch a set?")
    static BatchGradient distinct() {
        return (x, y, w, batch) -> {
            int[] rows = Arrays.stream(batch).distinct().toArray();
            return scaled(sum(x, y, w, rows), 1.0 / rows.length);
        };
    }
}
