package descent.solutions;

import descent.check.Right;
import descent.contracts.LogUniformDraw;

/** Right answers to {@code 23-log-uniform}. */
final class LogUniformDrawAnswers {
    private LogUniformDrawAnswers() {}

    @Right("a power of the ratio")
    static LogUniformDraw ratio() {
        return (low, high, u) -> low * Math.pow(high / low, u);
    }

    @Right("through the logarithm")
    static LogUniformDraw logarithm() {
        return (low, high, u) -> Math.exp((1 - u) * Math.log(low) + u * Math.log(high));
    }

    @Right("a weighted geometric mean")
    static LogUniformDraw geometricMean() {
        return (low, high, u) -> Math.pow(low, 1 - u) * Math.pow(high, u);
    }
}
