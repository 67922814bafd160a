package descent.solutions;

import descent.check.Right;
import descent.contracts.NormalDivergence;

/** Right answers to {@code 20-normal-divergence}. */
final class NormalDivergenceAnswers {
    private NormalDivergenceAnswers() {}

    @Right("as the formula is written")
    static NormalDivergence formula() {
        return (muP, sigmaP, muQ, sigmaQ) ->
                Math.log(sigmaQ / sigmaP) + (sigmaP * sigmaP + (muP - muQ) * (muP - muQ)) / (2 * sigmaQ * sigmaQ) - 0.5;
    }

    @Right("in the ratio of the variances")
    static NormalDivergence ratio() {
        return (muP, sigmaP, muQ, sigmaQ) -> {
            double r = sigmaP / sigmaQ;
            double z = (muP - muQ) / sigmaQ;
            return (r * r + z * z - 1) / 2 - Math.log(r);
        };
    }

    @Right("cross-entropy minus entropy")
    static NormalDivergence entropies() {
        return (muP, sigmaP, muQ, sigmaQ) -> {
            double cross =
                    Math.log(sigmaQ) + (Math.pow(sigmaP, 2) + Math.pow(muP - muQ, 2)) / (2 * Math.pow(sigmaQ, 2));
            double entropy = Math.log(sigmaP) + 0.5;
            return cross - entropy;
        };
    }
}
