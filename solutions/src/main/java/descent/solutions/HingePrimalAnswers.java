package descent.solutions;

import descent.check.Right;
import descent.contracts.HingePrimal;
import java.util.Arrays;

/** Right answers to {@code 18-hinge}. */
final class HingePrimalAnswers {
    private HingePrimalAnswers() {}

    @Right("two loops")
    static HingePrimal loops() {
        return (w, margins, c) -> {
            double square = 0;
            for (double component : w) {
                square += component * component;
            }
            double hinge = 0;
            for (double m : margins) {
                hinge += Math.max(0, 1 - m);
            }
            return square / 2 + c * hinge;
        };
    }

    @Right("with streams")
    static HingePrimal streams() {
        return (w, margins, c) -> 0.5 * Arrays.stream(w).map(v -> v * v).sum()
                + Arrays.stream(margins).map(m -> c * Math.max(0, 1 - m)).sum();
    }

    @Right("one sum")
    static HingePrimal oneSum() {
        return (w, margins, c) -> {
            double total = 0;
            for (double v : w) {
                total += v * v;
            }
            for (double m : margins) {
                total += 2 * c * (1 - Math.min(1, m));
            }
            return total / 2;
        };
    }
}
