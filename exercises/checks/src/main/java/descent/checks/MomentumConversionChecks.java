package descent.checks;

import static descent.contracts.VelocityForm.AVERAGE;
import static descent.contracts.VelocityForm.DISPLACEMENT;
import static descent.contracts.VelocityForm.SUM;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.MomentumConversion;
import descent.contracts.RateAndMomentum;
import org.junit.jupiter.api.Test;

@Checks(id = "05-convert", title = "Convert between the forms", contract = MomentumConversion.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run."})
final class MomentumConversionChecks {
    @Test
    @Points(0.5)
    @Hint(
            "On a constant gradient 1 the average ends at m = 1 and the sum at v = 1/(1 − β). Which rates make the steps equal?")
    void fromTheAverageToTheSum(MomentumConversion answer) {
        Expect.that(answer.convert(new RateAndMomentum(1, 0.9), AVERAGE, SUM))
                .as("the settings")
                .isNear(new RateAndMomentum(0.1, 0.9), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The way back undoes the way there.")
    void fromTheSumToTheAverage(MomentumConversion answer) {
        Expect.that(answer.convert(new RateAndMomentum(0.3, 0.75), SUM, AVERAGE))
                .as("the settings")
                .isNear(new RateAndMomentum(1.2, 0.75), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("At a constant rate it does not matter whether η is multiplied before or after the sum.")
    void displacementTakesTheSumsSettings(MomentumConversion answer) {
        Expect.that(answer.convert(new RateAndMomentum(0.3, 0.75), DISPLACEMENT, SUM))
                .as("the settings")
                .isNear(new RateAndMomentum(0.3, 0.75), 1e-12);
        Expect.that(answer.convert(new RateAndMomentum(0.3, 0.75), DISPLACEMENT, AVERAGE))
                .as("the settings")
                .isNear(new RateAndMomentum(1.2, 0.75), 1e-12);
    }

    private static RateAndMomentum scaled(RateAndMomentum settings, double factor) {
        return new RateAndMomentum(settings.rate() * factor, settings.momentum());
    }

    @Misconception(
            name = "the rate stays the same",
            hint =
                    "Run both forms on a constant gradient of 1 with β = 0.9. One ends with ten times the step of the other. Can they have the "
                            + "same rate?")
    static MomentumConversion unchanged() {
        return (settings, from, to) -> settings;
    }

    @Misconception(
            name = "the wrong way round",
            hint =
                    "Your converted run makes steps a hundred times too long or too short at β = 0.9, instead of equal ones. Which form weights "
                            + "each gradient by 1 − β, and so needs the larger rate?")
    static MomentumConversion reversed() {
        return (settings, from, to) -> {
            double keep = 1 - settings.momentum();
            return scaled(settings, (from == AVERAGE ? 1 / keep : 1) * (to == AVERAGE ? keep : 1));
        };
    }

    @Misconception(
            name = "the momentum is converted too",
            hint =
                    "β says how long old gradients are remembered. Do the forms differ in how long they remember, or only in how large the steps "
                            + "are?")
    static MomentumConversion momentumToo() {
        return (settings, from, to) -> {
            double keep = 1 - settings.momentum();
            double rate = settings.rate() * (from == AVERAGE ? keep : 1) / (to == AVERAGE ? keep : 1);
            return new RateAndMomentum(rate, (from == AVERAGE) == (to == AVERAGE) ? settings.momentum() : keep);
        };
    }

    @Misconception(
            name = "the displacement is taken for an average",
            hint =
                    "You convert whenever the form is not the sum. Write two steps of the displacement form with a constant rate beside two of "
                            + "the sum: is there a factor 1 − β anywhere?")
    static MomentumConversion everything() {
        return (settings, from, to) -> {
            double keep = 1 - settings.momentum();
            return scaled(settings, (from == SUM ? 1 : keep) / (to == SUM ? 1 : keep));
        };
    }

    @Misconception(
            name = "one direction only",
            hint =
                    "You multiply by 1 − β whichever way the conversion goes. Convert a setting there and back: do you arrive where you started?")
    static MomentumConversion oneWay() {
        return (settings, from, to) ->
                (from == AVERAGE) == (to == AVERAGE) ? settings : scaled(settings, 1 - settings.momentum());
    }
}
