package descent.solutions;

import descent.check.Right;
import descent.contracts.AlphaConversion;
import descent.contracts.PenaltyKind;

/** Right answers to {@code 12-convert}. */
final class AlphaConversionAnswers {
    private AlphaConversionAnswers() {}

    @Right("two formulas")
    static AlphaConversion formulas() {
        return (kind, lambda, n) -> kind == PenaltyKind.RIDGE ? n * lambda : lambda / 2;
    }

    @Right("by the factor before RSS")
    static AlphaConversion factors() {
        return (kind, lambda, n) -> {
            double mine = 1.0 / n;
            double theirs = kind == PenaltyKind.LASSO ? 1.0 / (2.0 * n) : 1;
            return lambda * (theirs / mine);
        };
    }

    @Right("with a switch")
    static AlphaConversion cases() {
        return (kind, lambda, n) -> switch (kind) {
            case RIDGE -> lambda * n;
            case LASSO -> 0.5 * lambda;
        };
    }
}
