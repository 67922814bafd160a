package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LastBias;
import org.junit.jupiter.api.Test;

@Checks(id = "10-prior-bias", title = "The last bias", contract = LastBias.class, points = 2)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class LastBiasChecks {
    /** What a network with these last biases and no weights predicts. */
    static double[] predicted(double[] biases) {
        if (biases.length == 1) {
            return new double[] {1 / (1 + Math.exp(-biases[0]))};
        }
        double sum = 0;
        for (double b : biases) {
            sum += Math.exp(b);
        }
        double[] shares = new double[biases.length];
        for (int k = 0; k < biases.length; k++) {
            shares[k] = Math.exp(biases[k]) / sum;
        }
        return shares;
    }

    static void predicts(LastBias answer, double... shares) {
        double[] biases = answer.biases(Given.copy(shares));
        Expect.that(biases).as("the biases").hasLength(shares.length);
        if (biases != null && biases.length == shares.length) {
            Expect.that(predicted(biases)).as("what they predict").isNear(shares, 1e-10);
        }
    }

    @Test
    @Points(0.75)
    @Hint("The sigmoid of the bias must be the share. Its inverse is log(π/(1 − π)).")
    void oneShareBeforeASigmoid(LastBias answer) {
        predicts(answer, 0.8);
        predicts(answer, 0.3);
        predicts(answer, 0.01);
    }

    @Test
    @Points(0.5)
    @Hint("The softmax of the biases must be the shares: e to the what is πₖ?")
    void allSharesBeforeASoftmax(LastBias answer) {
        predicts(answer, 0.2, 0.8);
        predicts(answer, 0.1, 0.6, 0.3);
    }

    private interface Bias {
        double of(double share);
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    private static LastBias with(Bias one, Bias several) {
        return shares -> {
            double[] biases = new double[shares.length];
            for (int k = 0; k < shares.length; k++) {
                biases[k] = (shares.length == 1 ? one : several).of(shares[k]);
            }
            return biases;
        };
    }

    @Misconception(
            name = "log π before a sigmoid",
            hint =
                    "For the share 0.3 your bias predicts 0.231. Put log π into the sigmoid: what comes out, and what would give π?")
    static LastBias logarithm() {
        return with(Math::log, Math::log);
    }

    @Misconception(
            name = "the sign is turned",
            hint = "For the share 0.8 your bias predicts 0.2. Is a positive bias for frequent or for rare positives?")
    static LastBias turned() {
        return with(p -> -logit(p), p -> -Math.log(p));
    }

    @Misconception(
            name = "logarithms to the base 10",
            hint = "For the share 0.8 your bias is 0.602. The sigmoid is made with e: which logarithm undoes it?")
    static LastBias base10() {
        return with(p -> Math.log10(p / (1 - p)), Math::log10);
    }

    @Misconception(
            name = "the logit for every class of a softmax",
            hint =
                    "With one share you are right. With several your predictions are too extreme: softmax already divides by the sum. What is "
                            + "left to undo?")
    static LastBias logits() {
        return with(LastBiasChecks::logit, LastBiasChecks::logit);
    }

    @Misconception(
            name = "the shares themselves",
            hint = "Your biases are the shares. The sigmoid of 0.3 is 0.574: which function turns a share into a bias?")
    static LastBias shares() {
        return with(p -> p, p -> p);
    }
}
