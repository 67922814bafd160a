package descent.solutions;

import descent.check.Right;
import descent.contracts.PlausibleStart;

/** Right answers to {@code 25-initial-loss}. */
final class PlausibleStartAnswers {
    private PlausibleStartAnswers() {}

    @Right("the distance")
    static PlausibleStart distance() {
        return (loss, classes) -> {
            double expected = Math.log(classes);
            return Math.abs(loss - expected) <= 0.1 * expected;
        };
    }

    @Right("put between two borders")
    static PlausibleStart borders() {
        return (loss, classes) -> Math.max(0.9 * Math.log(classes), Math.min(loss, 1.1 * Math.log(classes))) == loss;
    }

    @Right("the quotient")
    static PlausibleStart quotient() {
        return (loss, classes) -> Math.floor(10 * Math.abs(loss / -Math.log(1.0 / classes) - 1)) == 0;
    }
}
