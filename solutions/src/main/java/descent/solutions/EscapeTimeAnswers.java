package descent.solutions;

import descent.check.Right;
import descent.contracts.EscapeTime;

/** Right answers to {@code 03-escape-time}. */
final class EscapeTimeAnswers {
    private EscapeTimeAnswers() {}

    @Right("a loop that walks")
    static EscapeTime walk() {
        return (start, curvature, rate) -> {
            if (start == 0) {
                return -1;
            }
            double y = start;
            int k = 0;
            while (Math.abs(y) < 1) {
                y += rate * curvature * y;
                k++;
            }
            return k;
        };
    }

    @Right("logarithms")
    static EscapeTime logarithms() {
        return (start, curvature, rate) -> {
            double distance = Math.abs(start);
            if (distance == 0) {
                return -1;
            }
            return (int) Math.max(0, Math.ceil(-Math.log(distance) / Math.log1p(rate * curvature)));
        };
    }

    @Right("a loop over powers")
    static EscapeTime powers() {
        return (start, curvature, rate) -> {
            if (start == 0) {
                return -1;
            }
            int k = 0;
            while (Math.abs(start) * Math.pow(1 + rate * curvature, k) < 1) {
                k++;
            }
            return k;
        };
    }
}
