package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.RingRound;
import org.junit.jupiter.api.Test;

@Checks(id = "22-ring", title = "The ring all-reduce", contract = RingRound.class, points = 4)
@Variants(RingRoundVariants.class)
@Forbids(
        packages = {
            "descent.optim.parallel.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "descent.optim.nn.",
            "descent.optim.schedule.",
            "org.ejml."
        })
final class RingRoundChecks {
    @Test
    @Points(0.75)
    @Hint("In round 0 worker 0 sends chunk 2 of three, worker 1 chunk 0, worker 2 chunk 1.")
    void theFirstRoundAdds(RingRound answer) {
        double[][] vectors = {{1, 10, 100}, {2, 20, 200}, {6, 60, 600}};
        answer.round(vectors, 0);
        Expect.that(vectors)
                .as("the vectors after round 0")
                .isNear(new double[][] {{1, 70, 100}, {2, 20, 300}, {8, 60, 600}}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("After round p − 2 worker k has the mean of chunk k. Divide only there.")
    void theFirstHalfEndsWithMeans(RingRound answer) {
        double[][] vectors = {{1, 70, 100}, {2, 20, 300}, {8, 60, 600}};
        answer.round(vectors, 1);
        Expect.that(vectors)
                .as("the vectors after round 1")
                .isNear(new double[][] {{3, 70, 100}, {2, 30, 300}, {8, 60, 300}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The second half copies: worker k first passes on its own chunk k, then the one that came in.")
    void theSecondHalfCopies(RingRound answer) {
        double[][] vectors = {{3, 70, 100}, {2, 30, 300}, {8, 60, 500}};
        answer.round(vectors, 2);
        Expect.that(vectors)
                .as("the vectors after round 2")
                .isNear(new double[][] {{3, 70, 500}, {3, 30, 300}, {8, 30, 500}}, 1e-12);
        answer.round(vectors, 3);
        Expect.that(vectors)
                .as("the vectors after round 3")
                .isNear(new double[][] {{3, 30, 500}, {3, 30, 500}, {3, 30, 500}}, 1e-12);
    }
}
