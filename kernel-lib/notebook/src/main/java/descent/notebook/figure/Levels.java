package descent.notebook.figure;

import descent.notebook.scale.Linear;
import descent.notebook.scale.Tick;
import java.util.ArrayList;
import java.util.List;

/** Round numbers at which to draw contours, about a dozen of them. */
final class Levels {
    private static final int ABOUT = 13;
    /** Digits at which levels stand in each decade, from many to few. */
    private static final double[][] DIGITS = {
        {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}
    };

    private Levels() {}

    static double[] linear(double low, double high) {
        return within(
                new Linear(low, high).ticks(ABOUT).stream().map(Tick::value).toList(), low, high);
    }

    static double[] logarithmic(double low, double high) {
        double decades = Math.log10(high) - Math.log10(low);
        if (decades < 0.5) {
            return linear(low, high);
        }
        double[] digits = DIGITS[DIGITS.length - 1];
        for (int k = DIGITS.length - 2; k >= 0; k--) {
            digits = decades * DIGITS[k].length <= ABOUT + 1 ? DIGITS[k] : digits;
        }
        int every = (int) Math.max(1, Math.ceil(decades / ABOUT));
        List<Double> levels = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
            for (double digit : digits) {
                if (Math.floorMod(power, every) == 0) {
                    // As it would be written: 3e-4, not 3 times a power that is a little off.
                    levels.add(Double.parseDouble(digit + "e" + power));
                }
            }
        }
        return within(levels, low, high);
    }

    private static double[] within(List<Double> levels, double low, double high) {
        return levels.stream()
                .mapToDouble(Double::doubleValue)
                .filter(level -> level > low && level < high)
                .toArray();
    }
}
