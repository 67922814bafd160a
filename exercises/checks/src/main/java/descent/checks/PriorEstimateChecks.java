package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.PriorEstimate;
import org.junit.jupiter.api.Test;

@Checks(id = "16-prior-shift", title = "Another prior", contract = PriorEstimate.class, points = 3)
@Forbids(packages = {"descent.optim.imbalance.", "descent.optim.nn."})
final class PriorEstimateChecks {
    @Test
    @Points(0.5)
    @Hint(
            "Round 1 changes nothing about the probabilities: their mean is 0.7. In round 2 their odds are multiplied by 7/3.")
    void twoRoundsByHand(PriorEstimate answer) {
        Expect.that(answer.share(new double[] {0.9, 0.5}, 0.5, 1))
                .as("the share after 1 round")
                .isNear(0.7, 1e-12);
        Expect.that(answer.share(new double[] {0.9, 0.5}, 0.5, 2))
                .as("the share after 2 rounds")
                .isNear((21.0 / 22 + 0.7) / 2, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("Here training had a fifth of positives: odds of 1/4. Each round starts from the model's own probabilities.")
    void trainedOnARareClass(PriorEstimate answer) {
        double[] p = {0.3, 0.1, 0.6, 0.05};
        double second = 0;
        double third = 0;
        for (double one : p) {
            second += moved(one, 0.2, 0.2625) / 4;
        }
        for (double one : p) {
            third += moved(one, 0.2, second) / 4;
        }
        Expect.that(answer.share(p, 0.2, 2)).as("the share after 2 rounds").isNear(second, 1e-12);
        Expect.that(answer.share(p, 0.2, 3)).as("the share after 3 rounds").isNear(third, 1e-12);
    }

    static double moved(double p, double from, double to) {
        double odds = p / (1 - p) * (to / (1 - to)) / (from / (1 - from));
        return odds / (1 + odds);
    }

    private interface Move {
        double of(double p, double from, double to);
    }

    private static PriorEstimate by(Move move) {
        return (p, trained, rounds) -> {
            double pi = trained;
            for (int t = 0; t < rounds; t++) {
                double sum = 0;
                for (double one : p) {
                    sum += move.of(one, trained, pi);
                }
                pi = sum / p.length;
            }
            return pi;
        };
    }

    @Misconception(
            name = "probabilities are multiplied, not odds",
            hint =
                    "Can your adapted probability exceed 1? Take p = 0.9 and a share that doubles. What should be multiplied?")
    static PriorEstimate probabilities() {
        return by((p, from, to) -> p * to / from);
    }

    @Misconception(
            name = "the negatives' share is left out",
            hint =
                    "You multiply the odds by b/a. When the positives become more frequent, what do the negatives become?")
    static PriorEstimate withoutNegatives() {
        return by((p, from, to) -> {
            double odds = p / (1 - p) * to / from;
            return odds / (1 + odds);
        });
    }

    @Misconception(
            name = "in the other direction",
            hint =
                    "Positives are more frequent among the new cases than in training, and your probabilities fall. Which share is divided by which?")
    static PriorEstimate backwards() {
        return by((p, from, to) -> moved(p, to, from));
    }

    @Misconception(
            name = "the share in training is taken for one half",
            hint =
                    "Your result does not depend on the share in training in the way it should. What are the odds that you divide by?")
    static PriorEstimate fromHalf() {
        return by((p, from, to) -> moved(p, 0.5, to));
    }

    @Misconception(
            name = "the probabilities are not adapted",
            hint =
                    "Your result is the mean of the probabilities, however many rounds there are. What changes from round to round?")
    static PriorEstimate meanOnly() {
        return by((p, from, to) -> p);
    }

    @Misconception(
            name = "adapted probabilities are adapted again",
            hint =
                    "In round 3 you start from the probabilities of round 2 but still divide by the training's odds. Whose share do those have?")
    static PriorEstimate compounded() {
        return (p, trained, rounds) -> {
            double[] at = p.clone();
            double pi = trained;
            for (int t = 0; t < rounds; t++) {
                double sum = 0;
                for (int i = 0; i < at.length; i++) {
                    at[i] = moved(at[i], trained, pi);
                    sum += at[i];
                }
                pi = sum / at.length;
            }
            return pi;
        };
    }
}
