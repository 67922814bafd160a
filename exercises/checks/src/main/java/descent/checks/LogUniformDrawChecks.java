package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LogUniformDraw;
import org.junit.jupiter.api.Test;

@Checks(id = "23-log-uniform", title = "A draw by factors", contract = LogUniformDraw.class, points = 2)
@Forbids(packages = {"descent.optim.search."})
final class LogUniformDrawChecks {
    @Test
    @Points(0.5)
    @Hint("From 0.001 to 10 there are four decades. Where is one after a quarter of the way?")
    void aQuarterOfFourDecades(LogUniformDraw answer) {
        Expect.that(answer.draw(0.001, 10, 0.25)).isNear(0.01, 1e-12);
        Expect.that(answer.draw(0.001, 10, 0.6)).isNear(0.251188643150958, 1e-10);
        Expect.that(answer.draw(2, 32, 0.25)).isNear(4.0, 1e-10);
    }

    @Test
    @Points(0.5)
    @Hint("u = 0 is the lower end and u = 1 the upper one.")
    void theEnds(LogUniformDraw answer) {
        Expect.that(answer.draw(0.003, 0.7, 0)).isNear(0.003, 1e-12);
        Expect.that(answer.draw(0.003, 0.7, 1)).isNear(0.7, 1e-12);
    }

    @Misconception(
            name = "even in the value",
            hint = "Half of your draws from 0.001 to 10 are above 5. How many of the four decades are above 5?")
    static LogUniformDraw even() {
        return (low, high, u) -> low + u * (high - low);
    }

    @Misconception(
            name = "a logarithm to one base, a power of another",
            hint =
                    "Take u = 0: you should be back at the lower end. Which base does your logarithm have, and which your power?")
    static LogUniformDraw bases() {
        return (low, high, u) -> Math.exp(Math.log10(low) + u * (Math.log10(high) - Math.log10(low)));
    }

    @Misconception(
            name = "whole powers of ten only",
            hint = "You draw 0.001, 0.01, 0.1, … and nothing in between. What was rounded on the way?")
    static LogUniformDraw rounded() {
        return (low, high, u) -> Math.pow(10, Math.round(Math.log10(low) + u * (Math.log10(high) - Math.log10(low))));
    }

    @Misconception(
            name = "from the upper end",
            hint = "Your draws are spread rightly, but u = 0 gives the upper end. From which end does u measure?")
    static LogUniformDraw upsideDown() {
        return (low, high, u) -> high * Math.pow(low / high, u);
    }

    @Misconception(
            name = "the logarithm itself",
            hint =
                    "Some of your rates are negative. You have drawn evenly between two logarithms; what brings you back from a "
                            + "logarithm to a value?")
    static LogUniformDraw logarithm() {
        return (low, high, u) -> Math.log(low) + u * (Math.log(high) - Math.log(low));
    }
}
