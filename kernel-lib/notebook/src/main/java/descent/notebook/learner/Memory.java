package descent.notebook.learner;

import java.time.LocalDate;

/**
 * How well a card is known, and when it is asked again: the algorithm SM-2.
 *
 * <p>For answers of quality {@code q} from 0 (no idea) to 5 (at once), where 3 and more is right:
 *
 * <pre>{@code
 * I(1) = 1 day,  I(2) = 6 days,  I(n) = I(n−1)·EF, rounded up
 * EF ← max(1.3, EF + 0.1 − (5 − q)(0.08 + 0.02(5 − q)))
 * q < 3: n starts again from 1, EF stays
 * }</pre>
 *
 * <p>The source leaves open whether I(n) takes the EF from before or after the answer; here it is the one from before. What
 * was answered with less than 4 is asked again the same day, which changes nothing here.
 *
 * <p>Source: P. A. Woźniak, "Optimization of learning", Master's thesis, University of Technology in Poznań, 1990, section 3.2.
 *
 * @param repetitions n, how often in a row it was right, at least 0
 * @param easiness EF, at least 1.3, at first 2.5
 * @param interval I(n) in days, at least 0
 * @param due the day when it is asked again
 */
public record Memory(int repetitions, double easiness, int interval, LocalDate due) {
    private static final double LEAST = 1.3;

    public Memory {
        if (!(easiness >= LEAST)) {
            throw new IllegalArgumentException("easiness must be at least 1.3 but was " + easiness);
        }
        if (repetitions < 0 || interval < 0) {
            throw new IllegalArgumentException(
                    "repetitions and interval must be at least 0 but were " + repetitions + " and " + interval);
        }
    }

    /** A card never asked before. */
    public static Memory fresh(LocalDate today) {
        return new Memory(0, 2.5, 0, today);
    }

    /**
     * What is known after an answer.
     *
     * @param quality from 0 to 5
     */
    public Memory after(int quality, LocalDate today) {
        if (quality < 0 || quality > 5) {
            throw new IllegalArgumentException("quality must be in [0, 5] but was " + quality);
        }
        if (quality < 3) {
            return new Memory(0, easiness, 1, today.plusDays(1));
        }
        // In hundredths, which are exact: rounding up must not make a day of a rounding error.
        long hundredths = Math.round(100 * easiness);
        int days = repetitions == 0 ? 1 : repetitions == 1 ? 6 : (int) ((interval * hundredths + 99) / 100);
        int missing = 5 - quality;
        double changed = (hundredths + 10 - missing * (8 + 2 * missing)) / 100.0;
        return new Memory(repetitions + 1, Math.max(LEAST, changed), days, today.plusDays(days));
    }

    /** Whether it is to be asked. */
    public boolean isDue(LocalDate today) {
        return !due.isAfter(today);
    }
}
