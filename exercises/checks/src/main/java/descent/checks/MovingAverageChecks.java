package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.MovingAverage;
import org.junit.jupiter.api.Test;

@Checks(id = "07-ema", title = "A moving average, corrected", contract = MovingAverage.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class MovingAverageChecks {
    @Test
    @Points(0.5)
    @Hint("m₁ = 0.25·8 = 2, m₂ = 0.75·2 + 0.25·4 = 2.5.")
    void rawByHand(MovingAverage answer) {
        Expect.that(answer.averages(new double[] {8, 4, 0}, 0.75, false))
                .as("the raw averages")
                .isNear(new double[] {2, 2.5, 1.875}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The weights of the first t values add up to 1 − βᵗ. With β = 0.75: 0.25, then 0.4375.")
    void correctedByHand(MovingAverage answer) {
        Expect.that(answer.averages(new double[] {8, 4, 0}, 0.75, true))
                .as("the corrected averages")
                .isNear(new double[] {8, 2.5 / 0.4375, 1.875 / 0.578125}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The corrected average of a constant is that constant, from the first value on.")
    void aConstantIsItsOwnAverage(MovingAverage answer) {
        Expect.that(answer.averages(new double[] {3, 3, 3, 3}, 0.9, true))
                .as("the corrected averages of a constant")
                .isNear(new double[] {3, 3, 3, 3}, 1e-12);
    }

    private static double[] run(double[] x, double beta, java.util.function.IntToDoubleFunction divisor) {
        double[] averages = new double[x.length];
        double m = 0;
        for (int t = 1; t <= x.length; t++) {
            m = beta * m + (1 - beta) * x[t - 1];
            averages[t - 1] = m / divisor.applyAsDouble(t);
        }
        return averages;
    }

    @Misconception(
            name = "divided by 1 − β every time",
            hint =
                    "Your first corrected average is right, all later ones are too large: a constant 3 grows. The weights of two values add up "
                            + "to more than 1 − β. To what?")
    static MovingAverage constantDivisor() {
        return (x, beta, correct) -> run(x, beta, t -> correct ? 1 - beta : 1);
    }

    @Misconception(
            name = "the exponent is one too large",
            hint =
                    "Your first corrected average is too small. How many values has the first average seen, and what is t then?")
    static MovingAverage oneLate() {
        return (x, beta, correct) -> run(x, beta, t -> correct ? 1 - Math.pow(beta, t + 1) : 1);
    }

    @Misconception(
            name = "the corrected value goes back into the recursion",
            hint =
                    "Your first two averages differ from the statement's in the second already. What stands on the right side of the recursion, "
                            + "mₜ₋₁ or mₜ₋₁/(1 − βᵗ⁻¹)?")
    static MovingAverage fedBack() {
        return (x, beta, correct) -> {
            double[] averages = new double[x.length];
            double m = 0;
            for (int t = 1; t <= x.length; t++) {
                m = beta * m + (1 - beta) * x[t - 1];
                m = correct ? m / (1 - Math.pow(beta, t)) : m;
                averages[t - 1] = m;
            }
            return averages;
        };
    }

    @Misconception(
            name = "β and 1 − β are swapped",
            hint =
                    "With β = 0.75 your first raw average of 8 is 6. Is a quarter of the newest value taken in, or three quarters?")
    static MovingAverage swapped() {
        return (x, beta, correct) -> run(x, 1 - beta, t -> correct ? 1 - Math.pow(1 - beta, t) : 1);
    }

    @Misconception(
            name = "the average starts at the first value",
            hint = "Your first raw average is the first value itself. Where does m start in the statement?")
    static MovingAverage fromTheFirst() {
        return (x, beta, correct) -> {
            double[] averages = x.clone();
            for (int t = 1; t < x.length; t++) {
                averages[t] = beta * averages[t - 1] + (1 - beta) * x[t];
            }
            return averages;
        };
    }

    @Misconception(
            name = "never corrected",
            hint = "With correction your averages of a constant 3 start at 0.3. What is the switch for?")
    static MovingAverage uncorrected() {
        return (x, beta, correct) -> run(x, beta, t -> 1);
    }
}
