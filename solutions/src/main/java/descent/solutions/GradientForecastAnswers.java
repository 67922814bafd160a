package descent.solutions;

import descent.check.Right;
import descent.contracts.GradientForecast;

/** Right answers to {@code 10-predict}. */
final class GradientForecastAnswers {
    private GradientForecastAnswers() {}

    @Right("mean squares multiplied, one root at the end")
    static GradientForecast squares() {
        return (widths, deviations, alpha) -> {
            double square = 1;
            for (int l = 0; l < deviations.length; l++) {
                square *= widths[l] * deviations[l] * deviations[l] * (1 + alpha * alpha) / 2;
            }
            return Math.sqrt(square);
        };
    }

    @Right("lengths, from the top down")
    static GradientForecast lengths() {
        return (widths, deviations, alpha) -> {
            double slope = Math.sqrt((1 + Math.pow(alpha, 2)) / 2);
            double length = 1;
            for (int l = deviations.length - 1; l >= 0; l--) {
                length *= slope * deviations[l] * Math.sqrt(widths[l]);
            }
            return length;
        };
    }

    @Right("logarithms added")
    static GradientForecast logarithms() {
        return (widths, deviations, alpha) -> {
            double half = 0;
            for (int l = 1; l < widths.length; l++) {
                double gain = deviations[l - 1] * deviations[l - 1] * widths[l - 1];
                half += Math.log(gain * (0.5 + 0.5 * alpha * alpha));
            }
            return Math.exp(half / 2);
        };
    }
}
