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
    private static void card(InterviewNumbers answer, String key, double number) {
        double got = answer.answer(key);
        Expect.that(got)
                .as("the card " + key)
                .satisfies(Math.abs(got - number) <= 0.005 * number, "is not the number that the course measured");
    }

    @Test
    @Points(1)
    @Hint("For Adam compute m and v after one step with g = 1. Share of the noise: deviations, not variances.")
    void optimizers(InterviewNumbers answer) {
        card(answer, "adam-first-step", 1);
        card(answer, "adam-first-step-uncorrected", 0.1 / Math.sqrt(0.001));
        card(answer, "noise-batch-x4", 0.5);
        card(answer, "gd-steps-kappa-x100", 100);
        card(answer, "momentum-steps-kappa-x100", 10);
    }

    @Test
    @Points(1)
    @Hint("Each can be derived in two lines: −ln of a probability, a power of 0.95, an expectation that is to stay.")
    void trainingAndSearch(InterviewNumbers answer) {
        card(answer, "initial-loss-10", Math.log(10));
        card(answer, "trials-best-5", 59);
        card(answer, "dropout-test-scale", 0.8);
        card(answer, "idle-zero", 0.6209);
        card(answer, "minimum-share-2", (2 - Math.sqrt(2)) / 4);
    }
}
