package descent.solutions;

import descent.check.Right;
import descent.contracts.MomentumConversion;
import descent.contracts.RateAndMomentum;
import descent.contracts.VelocityForm;

/** Right answers to {@code 05-convert}. */
final class MomentumConversionAnswers {
    private MomentumConversionAnswers() {}

    @Right("by way of the sum")
    static MomentumConversion bySum() {
        return (settings, from, to) -> {
            double beta = settings.momentum();
            double rate = from == VelocityForm.AVERAGE ? settings.rate() * (1 - beta) : settings.rate();
            return new RateAndMomentum(to == VelocityForm.AVERAGE ? rate / (1 - beta) : rate, beta);
        };
    }

    @Right("by cases")
    static MomentumConversion cases() {
        return (settings, from, to) -> {
            boolean averaged = from == VelocityForm.AVERAGE;
            boolean averages = to == VelocityForm.AVERAGE;
            if (averaged == averages) {
                return settings;
            }
            double keep = 1 - settings.momentum();
            double rate = averages ? settings.rate() / keep : settings.rate() * keep;
            return new RateAndMomentum(rate, settings.momentum());
        };
    }

    @Right("by the step on a constant gradient")
    static MomentumConversion byStep() {
        return (settings, from, to) -> new RateAndMomentum(
                settings.rate() * finalVelocity(from, settings.momentum()) / finalVelocity(to, settings.momentum()),
                settings.momentum());
    }

    /** Where the velocity per unit of rate ends on a gradient of 1. */
    private static double finalVelocity(VelocityForm form, double beta) {
        return switch (form) {
            case SUM, DISPLACEMENT -> 1 / (1 - beta);
            case AVERAGE -> 1;
        };
    }
}
