package descent.solutions;

import descent.check.Right;
import descent.contracts.AcceptanceRule;

/** Right answers to {@code 23-accept}. */
final class AcceptanceRuleAnswers {
    private AcceptanceRuleAnswers() {}

    @Right("case by case")
    static AcceptanceRule cases() {
        return (change, temperature, u) -> {
            if (change <= 0) {
                return true;
            }
            if (temperature == 0) {
                return false;
            }
            return u < Math.exp(-change / temperature);
        };
    }

    @Right("one expression")
    static AcceptanceRule expression() {
        return (change, temperature, u) -> change <= 0 || u < Math.exp(-change / temperature);
    }

    @Right("a number that is rounded down")
    static AcceptanceRule roundedDown() {
        // 0/0 is NaN, which rounds to 0: on a plain the move is free even without temperature.
        return (change, temperature, u) -> (int) (u + 1 - Math.exp(-Math.max(change, 0) / temperature)) == 0;
    }
}
