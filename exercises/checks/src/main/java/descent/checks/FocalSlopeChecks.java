package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.FocalSlope;
import org.junit.jupiter.api.Test;

@Checks(id = "16-focal-gradient", title = "The slope of the focal loss", contract = FocalSlope.class, points = 3)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.objective."})
final class FocalSlopeChecks {
    @Test
    @Points(0.5)
    @Hint("γ = 0 is cross-entropy: σ(z) − y.")
    void crossEntropyAtGammaZero(FocalSlope answer) {
        double z = Math.log(3); // σ(z) = 3/4
        Expect.that(answer.slope(z, 1, 0)).as("the slope").isNear(-0.25, 1e-12);
        Expect.that(answer.slope(z, 0, 0)).as("the slope").isNear(0.75, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("Differentiate a product: the factor (1 − p)^γ depends on z as well as ln p does, and dp/dz = ±p(1 − p).")
    void bothTermsForBothLabels(FocalSlope answer) {
        double z = Math.log(3);
        Expect.that(answer.slope(0, 1, 2)).as("the slope").isNear(0.25 * (Math.log(0.5) - 0.5), 1e-12);
        Expect.that(answer.slope(z, 1, 2)).as("the slope").isNear((1.5 * Math.log(0.75) - 0.25) / 16, 1e-12);
        Expect.that(answer.slope(z, 0, 2)).as("the slope").isNear(-9 * (0.5 * Math.log(0.25) - 0.75) / 16, 1e-12);
        Expect.that(answer.slope(-z, 1, 0.5))
                .as("the slope")
                .isNear(Math.sqrt(0.75) * (0.125 * Math.log(0.25) - 0.75), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Far on the wrong side p is 0, and p ln p goes to 0, too: the slope is −1 for label 1.")
    void farOff(FocalSlope answer) {
        Expect.that(answer.slope(-1000, 1, 2)).as("the slope").isNear(-1.0, 1e-9);
        Expect.that(answer.slope(1000, 0, 2)).as("the slope").isNear(1.0, 1e-9);
        Expect.that(answer.slope(1000, 1, 2)).as("the slope").isNear(0.0, 1e-9);
    }

    private static double probability(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static double pLogP(double p) {
        return p == 0 ? 0 : p * Math.log(p);
    }

    private static double slope(double z, double sign, double gamma, double term) {
        double p = probability(sign * z);
        return sign * Math.pow(probability(-sign * z), gamma) * (term * gamma * pLogP(p) - probability(-sign * z));
    }

    @Misconception(
            name = "the factor is not differentiated",
            hint =
                    "For γ = 0 you are right. For γ = 2 compare with a finite difference: you treat (1 − p)^γ as a constant. What does the "
                            + "product rule add?")
    static FocalSlope oneTerm() {
        return (z, label, gamma) -> slope(z, label == 1 ? 1 : -1, gamma, 0);
    }

    @Misconception(
            name = "the second term has the wrong sign",
            hint =
                    "With growing γ your slope at p = ½ shrinks to less than the factor alone explains. Which sign has ln p?")
    static FocalSlope wrongSign() {
        return (z, label, gamma) -> slope(z, label == 1 ? 1 : -1, gamma, -1);
    }

    @Misconception(
            name = "p is σ(z) for both labels",
            hint =
                    "For label 0 the true class has the probability σ(−z). Take z = ln 3, label 0: is that sample easy or hard?")
    static FocalSlope notFlipped() {
        return (z, label, gamma) -> slope(z, 1, gamma, 1);
    }

    @Misconception(
            name = "the sign is the same for both labels",
            hint = "For label 0 the loss should fall when z falls. Which sign has your slope there?")
    static FocalSlope sameSign() {
        return (z, label, gamma) -> label == 1 ? slope(z, 1, gamma, 1) : -slope(z, -1, gamma, 1);
    }

    @Misconception(
            name = "the derivative by p",
            hint =
                    "At z = 0 your slope is four times the one asked for. By which variable did you differentiate, and what is dp/dz?")
    static FocalSlope byProbability() {
        return (z, label, gamma) -> {
            double sign = label == 1 ? 1 : -1;
            double p = probability(sign * z);
            return slope(z, sign, gamma, 1) / (p * probability(-sign * z));
        };
    }

    @Misconception(
            name = "zero times infinity",
            hint =
                    "At z = −1000 your p is exactly 0, its logarithm −∞, and their product not a number. What is the limit of p ln p?")
    static FocalSlope notANumber() {
        return (z, label, gamma) -> {
            double sign = label == 1 ? 1 : -1;
            double p = probability(sign * z);
            return sign * Math.pow(1 - p, gamma) * (gamma * p * Math.log(p) + p - 1);
        };
    }
}
