package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.InterviewNumbers;
import org.junit.jupiter.api.Test;

@Checks(id = "25-numbers", title = "The numbers everybody should know", contract = InterviewNumbers.class, points = 4)
@Variants(InterviewNumbersVariants.class)
@Forbids(packages = {"descent.optim.optimizer."})
final class InterviewNumbersChecks {
    /** Says which card is wrong, but not what is on its back. */
    private static void cards(InterviewNumbers answer, String... keys) {
        for (String key : keys) {
            double got = answer.answer(key);
            double number = InterviewNumbersVariants.back(key);
            Expect.that(got)
                    .as("the card " + key)
                    .satisfies(Math.abs(got - number) <= 0.005 * number, "is not the number that the course measured");
        }
    }

    @Test
    @Points(0.5)
    @Hint("For Adam compute m and v after one step with g = 1, for the others what stands under the root.")
    void adaptiveMethods(InterviewNumbers answer) {
        cards(
                answer,
                "adam-first-step",
                "adam-first-step-uncorrected",
                "adagrad-tenth-step",
                "rmsprop-first-step",
                "adamw-decay-100");
    }

    @Test
    @Points(0.5)
    @Hint(
            "Share of the noise: deviations, not variances. For the others write the error after one step as a factor times the error before.")
    void ratesAndSteps(InterviewNumbers answer) {
        cards(
                answer,
                "noise-batch-x4",
                "noise-floor",
                "gd-steps-kappa-x100",
                "momentum-steps-kappa-x100",
                "best-rate-1-9",
                "best-factor-1-9",
                "momentum-factor-1-9",
                "cosine-quarter",
                "newton-x4-factor",
                "stale-limit-1",
                "linear-scaling",
                "root-scaling");
    }

    @Test
    @Points(0.5)
    @Hint(
            "Each can be derived in two lines: −ln of a probability, a variance that is to stay, an expectation that is to stay, a slope that is to vanish.")
    void netsAndPenalties(InterviewNumbers answer) {
        cards(
                answer,
                "initial-loss-10",
                "sigmoid-slope",
                "he-variance",
                "xavier-variance",
                "clip-factor",
                "ridge-share",
                "soft-threshold",
                "dropout-test-scale",
                "minimum-share-2",
                "penalty-error",
                "street-width",
                "kl-shift",
                "twin-sharpness",
                "idle-zero");
    }

    @Test
    @Points(0.5)
    @Hint(
            "Each can be derived in two lines: a power of 0.95, a count of true and false, what is shared and what is averaged.")
    void searchScoresAndScale(InterviewNumbers answer) {
        cards(
                answer,
                "trials-best-5",
                "accuracy-of-no",
                "f1",
                "left-out-share",
                "ensemble-variance",
                "bubble-4-8",
                "adam-bytes");
    }
}
