package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.SmoUpdate;
import descent.contracts.TwoMultipliers;
import org.junit.jupiter.api.Test;

@Checks(id = "18-smo-update", title = "One step of SMO", contract = SmoUpdate.class, points = 5)
@Variants(SmoUpdateVariants.class)
@Forbids(packages = {"descent.optim.svm.", "descent.optim.constrained.", "descent.optim.linalg.", "org.ejml."})
final class SmoUpdateChecks {
    private static void expect(TwoMultipliers got, double alpha1, double alpha2) {
        Expect.that(got).as("α₁ and α₂").isNear(new TwoMultipliers(alpha1, alpha2), 1e-12);
    }

    @Test
    @Points(1)
    @Hint("From zero with E₁ = −1, E₂ = 1 and different labels: α₂ goes up by −(−1 − 1)/4.")
    void theFirstStepByHand(SmoUpdate answer) {
        expect(answer.update(0, 0, 1, -1, -1, 1, 2, 0, 2, 10), 0.5, 0.5);
        expect(answer.update(0.5, 0.25, 1, -1, -0.5, 0.25, 2, 0.5, 1.5, 10), 0.8, 0.55);
    }

    @Test
    @Points(0.75)
    @Hint("With equal labels the sum stays: what α₂ gains, α₁ loses.")
    void equalLabelsKeepTheirSum(SmoUpdate answer) {
        expect(answer.update(3, 1, -1, -1, 0.5, 1.25, 2, 0.25, 1.5, 10), 2.75, 1.25);
        expect(answer.update(1, 2, 1, 1, 0.5, -0.5, 3, -0.5, 1, 10), 0.8, 2.2);
    }

    @Test
    @Points(1.25)
    @Hint("Neither may leave [0, C]. If one would, the other has to stop too: that is what L and H are for.")
    void bothStayInTheBox(SmoUpdate answer) {
        expect(answer.update(3.5, 1, 1, -1, -4, 4, 2, 0.5, 1, 4), 4, 1.5);
        expect(answer.update(1, 3.5, 1, -1, -4, 4, 2, 0.5, 1, 4), 1.5, 4);
        expect(answer.update(0.5, 2, 1, 1, 4, -4, 2, 0.5, 1, 4), 0, 2.5);
        expect(answer.update(3, 2, 1, 1, -4, 4, 2, 0.5, 1, 4), 4, 1);
        expect(answer.update(1, 3, -1, 1, -5, 4, 2, 0.5, 1, 4), 0, 2);
    }
}
