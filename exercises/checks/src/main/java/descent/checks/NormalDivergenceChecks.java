package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.NormalDivergence;
import org.junit.jupiter.api.Test;

@Checks(id = "20-normal-divergence", title = "Divergence of two normals", contract = NormalDivergence.class, points = 1)
@Forbids(packages = {"descent.optim.geometry."})
final class NormalDivergenceChecks {
    @Test
    @Points(0.25)
    @Hint("With equal σ only (μ_p − μ_q)²/(2σ²) remains.")
    void equalWidths(NormalDivergence answer) {
        Expect.that(answer.divergence(0, 1, 0.1, 1)).as("the divergence").isNear(0.005, 1e-12);
        Expect.that(answer.divergence(0.4, 0.01, 0.3, 0.01))
                .as("the divergence")
                .isNear(50.0, 1e-9);
        Expect.that(answer.divergence(-1, 2, -1, 2))
                .as("the divergence of p from itself")
                .isNear(0.0, 1e-15);
    }

    @Test
    @Points(0.25)
    @Hint("KL is not symmetric: p's variance stands in the numerator, q's in the denominator.")
    void differentWidths(NormalDivergence answer) {
        Expect.that(answer.divergence(0, 1, 0.1, 1.1)).as("the divergence").isNear(0.0126660, 1e-6);
        Expect.that(answer.divergence(1, 0.5, 0, 2)).as("the divergence").isNear(Math.log(4) + 1.25 / 8 - 0.5, 1e-12);
    }

    @Misconception(
            name = "p and q exchanged",
            hint = "Yours is KL(q, p). The two differ if the widths differ: whose variance is divided by?")
    static NormalDivergence exchanged() {
        return (muP, sigmaP, muQ, sigmaQ) -> exact(muQ, sigmaQ, muP, sigmaP);
    }

    @Misconception(
            name = "the one half is missing",
            hint = "The divergence of a distribution from itself must be 0. Put p = q into your formula: what is left?")
    static NormalDivergence withoutHalf() {
        return (muP, sigmaP, muQ, sigmaQ) -> exact(muP, sigmaP, muQ, sigmaQ) + 0.5;
    }

    @Misconception(
            name = "the logarithm's sign",
            hint =
                    "For equal means and different widths your result can be negative, and KL never is. Which of the two σ stands above in log(σ_q/σ_p)?")
    static NormalDivergence otherSign() {
        return (muP, sigmaP, muQ, sigmaQ) -> exact(muP, sigmaP, muQ, sigmaQ) - 2 * Math.log(sigmaQ / sigmaP);
    }

    @Misconception(
            name = "the means only",
            hint =
                    "For equal means your divergence is 0 even if one distribution is a hundred times wider. Which terms contain the widths?")
    static NormalDivergence meansOnly() {
        return (muP, sigmaP, muQ, sigmaQ) -> (muP - muQ) * (muP - muQ) / (2 * sigmaQ * sigmaQ);
    }

    @Misconception(
            name = "the quadratic approximation",
            hint = "Your result is ½dᵀFd, which is right only for small steps. The exact divergence has a logarithm.")
    static NormalDivergence approximation() {
        return (muP, sigmaP, muQ, sigmaQ) ->
                ((muP - muQ) * (muP - muQ) + 2 * (sigmaP - sigmaQ) * (sigmaP - sigmaQ)) / (2 * sigmaP * sigmaP);
    }

    private static double exact(double muP, double sigmaP, double muQ, double sigmaQ) {
        double distance = muP - muQ;
        return Math.log(sigmaQ / sigmaP) + (sigmaP * sigmaP + distance * distance) / (2 * sigmaQ * sigmaQ) - 0.5;
    }
}
