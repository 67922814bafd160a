package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.EffectiveRates;
import org.junit.jupiter.api.Test;

@Checks(id = "06-effective-rates", title = "The rate that is really used", contract = EffectiveRates.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class EffectiveRatesChecks {
    @Test
    @Points(0.5)
    @Hint("3² = 9, and 3² + 4² = 25.")
    void twoRatesByHand(EffectiveRates answer) {
        Expect.that(answer.rates(new double[] {3, 4}, 10, 0)).as("the rates").isNear(new double[] {10 / 3.0, 2}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Under a constant gradient the rate falls like 1/√t; under none it stands still.")
    void constantThenSilent(EffectiveRates answer) {
        double[] expected = {0.5, 0.5 / Math.sqrt(2), 0.5 / Math.sqrt(3), 0.5 / Math.sqrt(3)};
        Expect.that(answer.rates(new double[] {2, -2, 2, 0}, 1, 0))
                .as("the rates")
                .isNear(expected, 1e-12);
    }

    @Misconception(
            name = "the step in place of the rate",
            hint =
                    "What you return has the gradient as a factor. That is the length of the step. What multiplies the gradient in it?")
    static EffectiveRates step() {
        return (gradients, rate, epsilon) -> {
            double[] rates = new double[gradients.length];
            double sum = 0;
            for (int t = 0; t < gradients.length; t++) {
                sum += gradients[t] * gradients[t];
                rates[t] = gradients[t] / Math.sqrt(sum + epsilon);
            }
            return rates;
        };
    }

    @Misconception(
            name = "the step with its rate",
            hint = "You multiplied by the gradient. The question is what the gradient is multiplied by.")
    static EffectiveRates wholeStep() {
        return (gradients, rate, epsilon) -> {
            double[] rates = new double[gradients.length];
            double sum = 0;
            for (int t = 0; t < gradients.length; t++) {
                sum += gradients[t] * gradients[t];
                rates[t] = rate * gradients[t] / Math.sqrt(sum + epsilon);
            }
            return rates;
        };
    }

    @Misconception(
            name = "the rate is one step late",
            hint =
                    "Your first rate knows no gradient yet. In which order does AdaGrad add the square and make the step?")
    static EffectiveRates late() {
        return (gradients, rate, epsilon) -> {
            double[] rates = new double[gradients.length];
            double sum = 0;
            for (int t = 0; t < gradients.length; t++) {
                rates[t] = rate / Math.sqrt(sum + epsilon);
                sum += gradients[t] * gradients[t];
            }
            return rates;
        };
    }

    @Misconception(name = "η is forgotten", hint = "Double the rate η: your numbers stay as they are. Should they?")
    static EffectiveRates withoutRate() {
        return (gradients, rate, epsilon) -> {
            double[] rates = new double[gradients.length];
            double sum = 0;
            for (int t = 0; t < gradients.length; t++) {
                sum += gradients[t] * gradients[t];
                rates[t] = 1 / Math.sqrt(sum + epsilon);
            }
            return rates;
        };
    }

    @Misconception(
            name = "the mean of the squares",
            hint =
                    "Under a constant gradient your rate is constant too. Does AdaGrad divide by the mean of the squares or by their sum?")
    static EffectiveRates mean() {
        return (gradients, rate, epsilon) -> {
            double[] rates = new double[gradients.length];
            double sum = 0;
            for (int t = 0; t < gradients.length; t++) {
                sum += gradients[t] * gradients[t];
                rates[t] = rate / Math.sqrt(sum / (t + 1) + epsilon);
            }
            return rates;
        };
    }

    @Misconception(
            name = "the root is missing",
            hint = "For the gradients 3 and 4 the second divisor is 5. Yours is 25.")
    static EffectiveRates withoutRoot() {
        return (gradients, rate, epsilon) -> {
            double[] rates = new double[gradients.length];
            double sum = 0;
            for (int t = 0; t < gradients.length; t++) {
                sum += gradients[t] * gradients[t];
                rates[t] = rate / (sum + epsilon);
            }
            return rates;
        };
    }
}
