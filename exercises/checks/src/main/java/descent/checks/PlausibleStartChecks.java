package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.PlausibleStart;
import org.junit.jupiter.api.Test;

@Checks(id = "25-initial-loss", title = "Before the first step", contract = PlausibleStart.class, points = 1)
@Forbids(packages = {"descent.optim.objective."})
final class PlausibleStartChecks {
    @Test
    @Points(0.25)
    @Hint("Each class has probability 1/K, and the loss is −ln(1/K). How far is 10 % of it?")
    void aroundTheLogarithmOfTheClasses(PlausibleStart answer) {
        Expect.that(answer.plausible(Math.log(10), 10)).is(true);
        Expect.that(answer.plausible(2.4, 10)).is(true);
        Expect.that(answer.plausible(2.1, 10)).is(true);
        Expect.that(answer.plausible(2.05, 10)).is(false);
        Expect.that(answer.plausible(2.55, 10)).is(false);
        Expect.that(answer.plausible(3.3, 10)).is(false);
        Expect.that(answer.plausible(1, 10)).is(false);
        Expect.that(answer.plausible(7.5, 1000)).is(true);
        Expect.that(answer.plausible(0.78, 2)).is(false);
        Expect.that(answer.plausible(0.75, 2)).is(true);
        Expect.that(answer.plausible(-2.3, 10)).is(false);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A comparison with NaN is false. Which of your two branches does it take?")
    void whatIsNotANumberIsNotPlausible(PlausibleStart answer) {
        Expect.that(answer.plausible(Double.NaN, 10)).is(false);
        Expect.that(answer.plausible(Double.POSITIVE_INFINITY, 10)).is(false);
        Expect.that(answer.plausible(0, 2)).is(false);
        Expect.that(answer.plausible(4.6, 100)).is(true);
    }

    private static boolean near(double loss, double expected) {
        return Math.abs(loss - expected) <= 0.1 * Math.abs(expected);
    }

    @Misconception(
            name = "the logarithm to base 10",
            hint =
                    "For ten classes you expect a loss of 1. Which logarithm do the libraries use in the cross-entropy, and what is it "
                            + "of 10?")
    static PlausibleStart decimal() {
        return (loss, classes) -> near(loss, Math.log10(classes));
    }

    @Misconception(
            name = "the logarithm to base 2",
            hint =
                    "For ten classes you expect 3.32: that is the loss in bits. In which unit do the libraries report a cross-entropy?")
    static PlausibleStart bits() {
        return (loss, classes) -> near(loss, Math.log(classes) / Math.log(2));
    }

    @Misconception(
            name = "minus the logarithm of K",
            hint = "You expect a negative loss. The probability of the right class is 1/K: what sign has −ln of it?")
    static PlausibleStart negative() {
        return (loss, classes) -> near(loss, -Math.log(classes));
    }

    @Misconception(
            name = "exact equality",
            hint =
                    "Only ln K itself passes with you. The logits of a real start are small but not zero: does a loss of 2.31 for ten "
                            + "classes tell of a bug?")
    static PlausibleStart exact() {
        return (loss, classes) -> Math.abs(loss - Math.log(classes)) < 1e-9;
    }

    @Misconception(
            name = "an absolute tolerance",
            hint =
                    "You allow the same distance for two classes as for a thousand. Of what should the distance be 10 %?")
    static PlausibleStart absolute() {
        return (loss, classes) -> Math.abs(loss - Math.log(classes)) <= 0.1;
    }

    @Misconception(
            name = "only too large is suspicious",
            hint =
                    "A loss far below ln K passes with you. An untrained model cannot know so much: where could it have the labels from?")
    static PlausibleStart oneSided() {
        return (loss, classes) -> loss <= 1.1 * Math.log(classes);
    }
}
