package descent.solutions;

import descent.check.Right;
import descent.contracts.ChordGap;

/** Right answers to {@code 03-chord-gap}. */
final class ChordGapAnswers {
    private ChordGapAnswers() {}

    @Right("as the formula is written")
    static ChordGap formula() {
        return (f, a, b, alpha) -> alpha * f.at(a) + (1 - alpha) * f.at(b) - f.at(alpha * a + (1 - alpha) * b);
    }

    @Right("walking along the chord from b")
    static ChordGap walking() {
        return (f, a, b, alpha) -> {
            double end = f.at(b);
            double chord = end + alpha * (f.at(a) - end);
            double z = b + alpha * (a - b);
            return chord - f.at(z);
        };
    }

    @Right("the mean of two gaps")
    static ChordGap two() {
        return (f, a, b, alpha) -> {
            double beta = 1 - alpha;
            double here = f.at(a * alpha + b * beta);
            return alpha * (f.at(a) - here) + beta * (f.at(b) - here);
        };
    }
}
