package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LogisticCost;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

@Checks(
        id = "03-logistic-loss",
        title = "A logistic loss that does not overflow",
        contract = LogisticCost.class,
        points = 3)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.linalg.", "org.ejml."})
final class LogisticCostChecks {
    private static final double LN2 = StrictMath.log(2);

    @Test
    @Points(0.5)
    @Hint("With weights of zero every example costs ln 2, whatever its label.")
    void byHand(LogisticCost answer) {
        Expect.that(answer.loss(new double[][] {{1, 2}, {3, 4}}, new double[] {1, -1}, new double[] {0, 0}))
                .isNear(LN2, 1e-12);
        Expect.that(answer.loss(new double[][] {{1, 2}}, new double[] {1}, new double[] {1, 0.5}))
                .isNear(StrictMath.log1p(StrictMath.exp(-2)), 1e-12);
        Expect.that(answer.loss(new double[][] {{1, 2}}, new double[] {-1}, new double[] {1, 0.5}))
                .isNear(StrictMath.log1p(StrictMath.exp(2)), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The mean of equal losses is that loss, however many there are.")
    void itIsAMean(LogisticCost answer) {
        double[][] x = {{1}, {1}, {-1}, {2}};
        Expect.that(answer.loss(x, new double[] {1, 1, -1, 1}, new double[] {0}))
                .isNear(LN2, 1e-12);
        double a = StrictMath.log1p(StrictMath.exp(-1));
        double b = StrictMath.log1p(StrictMath.exp(-2));
        Expect.that(answer.loss(x, new double[] {1, 1, -1, 1}, new double[] {1}))
                .isNear((3 * a + b) / 4, 1e-12);
    }

    @Test
    @Points(0.75)
    @EdgeCase
    @Hint("e⁸⁰⁰ is infinite in double precision, but log(1 + e⁸⁰⁰) is 800. Which power never overflows?")
    void wrongByAnyMargin(LogisticCost answer) {
        Expect.that(answer.loss(new double[][] {{1, 2}}, new double[] {-1}, new double[] {0, 400}))
                .isNear(800.0, 1e-9);
        Expect.that(answer.loss(new double[][] {{1}, {1}}, new double[] {1, -1}, new double[] {-2000}))
                .isNear(1000.0, 1e-9);
        Expect.that(answer.loss(new double[][] {{1}}, new double[] {1}, new double[] {900}))
                .isNear(0.0, 1e-9);
        // A tiny loss is still a number: measured against its size.
        Expect.that(answer.loss(new double[][] {{1}}, new double[] {1}, new double[] {40}) * StrictMath.exp(40))
                .as("the loss at the score 40, times e⁴⁰")
                .isNear(1.0, 1e-9);
    }

    private static double score(double[] row, double[] w) {
        double score = 0;
        for (int j = 0; j < w.length; j++) {
            score += row[j] * w[j];
        }
        return score;
    }

    private static double stable(double z) {
        return Math.max(-z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    private static LogisticCost mean(DoubleUnaryOperator ofMargin) {
        return (x, y, w) -> {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += ofMargin.applyAsDouble(y[i] * score(x[i], w));
            }
            return sum / x.length;
        };
    }

    @Misconception(
            name = "the exponential overflows",
            hint =
                    "Right for moderate scores. At the score −800 you compute e⁸⁰⁰, which is infinite. Take the larger of 0 and −z out of the "
                            + "logarithm: what remains inside?")
    static LogisticCost overflow() {
        return mean(z -> Math.log(1 + Math.exp(-z)));
    }

    @Misconception(
            name = "the probability is clipped",
            hint =
                    "You keep the probability away from 0, so no loss is above 35: an example that is wrong by 800 looks no worse than one "
                            + "wrong by 35. Can you do without the probability?")
    static LogisticCost clipped() {
        return mean(z -> -Math.log(Math.max(1e-15, 1 / (1 + Math.exp(-z)))));
    }

    @Misconception(
            name = "labels of 0 and 1",
            hint = "Your formula y·log p + (1 − y)·log(1 − p) is for labels 0 and 1. What does it make of y = −1?")
    static LogisticCost zeroAndOne() {
        return (x, y, w) -> {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double z = score(x[i], w);
                sum += y[i] * stable(z) + (1 - y[i]) * stable(-z);
            }
            return sum / x.length;
        };
    }

    @Misconception(
            name = "a sum instead of a mean",
            hint = "List every example twice, and your loss doubles, though the model is the same. What is missing?")
    static LogisticCost sum() {
        return (x, y, w) -> x.length * mean(LogisticCostChecks::stable).loss(x, y, w);
    }

    @Misconception(
            name = "the sign of the score",
            hint =
                    "An example with the label 1 and the score 2 is right, and yours costs more than one with the score −2. Look at the sign.")
    static LogisticCost wrongSign() {
        return mean(z -> stable(-z));
    }

    @Misconception(
            name = "the labels are ignored",
            hint = "Change all labels, and your loss stays the same. Where should y stand in the exponent?")
    static LogisticCost withoutLabels() {
        return (x, y, w) -> {
            double sum = 0;
            for (double[] row : x) {
                sum += stable(score(row, w));
            }
            return sum / x.length;
        };
    }
}
