package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.AlphaConversion;
import descent.contracts.PenaltyKind;
import org.junit.jupiter.api.Test;

@Checks(id = "12-convert", title = "Convert the strength", contract = AlphaConversion.class, points = 2)
@Forbids(packages = {"descent.optim.regularization."})
final class AlphaConversionChecks {
    @Test
    @Points(0.5)
    @Hint("Multiply RSS/n + λΣw² by n. The minimizer stays where it is.")
    void ridgeByHand(AlphaConversion answer) {
        Expect.that(answer.alpha(PenaltyKind.RIDGE, 0.1, 50)).as("Ridge's α").isNear(5.0, 1e-12);
        Expect.that(answer.alpha(PenaltyKind.RIDGE, 3, 7)).as("Ridge's α").isNear(21.0, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Which number turns RSS/n into RSS/(2n)? Multiply the penalty by it as well.")
    void lassoByHand(AlphaConversion answer) {
        Expect.that(answer.alpha(PenaltyKind.LASSO, 0.1, 50)).as("Lasso's α").isNear(0.05, 1e-12);
        Expect.that(answer.alpha(PenaltyKind.LASSO, 3, 7)).as("Lasso's α").isNear(1.5, 1e-12);
    }

    @Misconception(
            name = "the same number",
            hint =
                    "You hand λ over as it is. But Ridge's loss is n times as large as yours: beside it the same penalty weighs less. By which "
                            + "factor?")
    static AlphaConversion same() {
        return (kind, lambda, n) -> lambda;
    }

    @Misconception(
            name = "n times λ for both",
            hint = "Right for Ridge. Lasso's loss is not a sum but RSS/(2n): compare it with your RSS/n.")
    static AlphaConversion both() {
        return (kind, lambda, n) -> n * lambda;
    }

    @Misconception(
            name = "half of λ for both",
            hint = "Right for Lasso. Ridge's loss has neither n nor 2: what must RSS/n be multiplied by to become RSS?")
    static AlphaConversion halfBoth() {
        return (kind, lambda, n) -> lambda / 2;
    }

    @Misconception(
            name = "2n",
            hint =
                    "Your Lasso is right, your Ridge is twice too strong. Where should a 2 come from? Neither RSS/n nor RSS has one.")
    static AlphaConversion twice() {
        return (kind, lambda, n) -> kind == PenaltyKind.RIDGE ? 2 * n * lambda : lambda / 2;
    }

    @Misconception(
            name = "the two are swapped",
            hint = "Your two formulas are the right ones, each for the other method. Which of the two losses has no n?")
    static AlphaConversion swapped() {
        return (kind, lambda, n) -> kind == PenaltyKind.LASSO ? n * lambda : lambda / 2;
    }

    @Misconception(
            name = "the wrong way round",
            hint =
                    "You convert from scikit-learn's α to λ. The question starts from λ. Make the loss larger: must α grow or shrink?")
    static AlphaConversion inverse() {
        return (kind, lambda, n) -> kind == PenaltyKind.RIDGE ? lambda / n : 2 * lambda;
    }
}
