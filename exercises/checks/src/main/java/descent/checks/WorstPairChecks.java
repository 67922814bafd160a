package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.Violation;
import descent.contracts.WorstPair;
import org.junit.jupiter.api.Test;

@Checks(id = "18-worst-pair", title = "The pair that violates most", contract = WorstPair.class, points = 3)
@Variants(WorstPairVariants.class)
@Forbids(packages = {"descent.optim.svm.", "descent.optim.constrained.", "descent.optim.linalg.", "org.ejml."})
final class WorstPairChecks {
    private static void expect(Violation got, int up, int down, double size) {
        Expect.that(got).as("the pair and its violation").isNear(new Violation(up, down, size), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Which of the three may grow, which may fall?")
    void threeExamplesByHand(WorstPair answer) {
        expect(
                answer.find(new double[] {0, 0, 1}, new double[] {1, -1, 1}, new double[] {-0.5, 0.25, 0.75}, 1),
                0,
                2,
                1.25);
    }

    @Test
    @Points(1)
    @Hint("An α at a bound can move one way only, and for y = −1 that way is the other one.")
    void boundsAndLabelsDecide(WorstPair answer) {
        expect(
                answer.find(
                        new double[] {2, 0, 1, 2, 0, 1.5},
                        new double[] {1, 1, 1, -1, -1, -1},
                        new double[] {-3, 2.5, -1, 3, -2, 0.5},
                        2),
                2,
                5,
                1.5);
    }

    @Test
    @Points(0.5)
    @Hint("If all that may grow have a larger F than all that may fall, nothing is violated.")
    void nothingIsViolated(WorstPair answer) {
        expect(answer.find(new double[] {0, 0, 1}, new double[] {1, -1, -1}, new double[] {0.5, -1, 0.75}, 1), 0, 1, 0);
    }
}
