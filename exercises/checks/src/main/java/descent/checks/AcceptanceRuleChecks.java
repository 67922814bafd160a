package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.AcceptanceRule;
import org.junit.jupiter.api.Test;

@Checks(id = "23-accept", title = "Metropolis' rule", contract = AcceptanceRule.class, points = 3)
@Forbids(packages = {"descent.optim.search."})
final class AcceptanceRuleChecks {
    @Test
    @Points(0.5)
    @Hint("With Δ = T the probability is 0.3679; with Δ = 2T it is 0.1353.")
    void aRiseIsAcceptedSometimes(AcceptanceRule answer) {
        Expect.that(answer.accepts(1, 1, 0.36)).is(true);
        Expect.that(answer.accepts(1, 1, 0.37)).is(false);
        Expect.that(answer.accepts(1, 0.5, 0.13)).is(true);
        Expect.that(answer.accepts(1, 0.5, 0.14)).is(false);
        Expect.that(answer.accepts(0.2, 2, 0.9)).is(true);
        Expect.that(answer.accepts(0.2, 2, 0.91)).is(false);
        Expect.that(answer.accepts(1, 4, 0.5)).is(true);
        Expect.that(answer.accepts(30, 3, 0.01)).is(false);
    }

    @Test
    @Points(0.5)
    @Hint("Whatever was drawn: a better state is taken.")
    void anImprovementIsAlwaysAccepted(AcceptanceRule answer) {
        Expect.that(answer.accepts(-2, 1, 0.999)).is(true);
        Expect.that(answer.accepts(-0.1, 3, 0.5)).is(true);
        Expect.that(answer.accepts(-0.1, 3, 0.98)).is(true);
        Expect.that(answer.accepts(-50, 0.2, 0)).is(true);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Equal energies are no rise. And at T = 0 the quotient Δ/T needs care.")
    void equalEnergiesAndNoTemperature(AcceptanceRule answer) {
        Expect.that(answer.accepts(0, 1, 0.999)).is(true);
        Expect.that(answer.accepts(0, 0, 0.4)).is(true);
        Expect.that(answer.accepts(2, 0, 0.001)).is(false);
        Expect.that(answer.accepts(2, 0, 0)).is(false);
        Expect.that(answer.accepts(-2, 0, 0.7)).is(true);
    }

    @Misconception(
            name = "the sign in the exponent",
            hint =
                    "With your exponent a large rise is more welcome than a small one. What should e^(…) do when Δ grows?")
    static AcceptanceRule sign() {
        return (change, temperature, u) -> temperature == 0 ? change <= 0 : u < Math.exp(change / temperature);
    }

    @Misconception(
            name = "equal energies are refused",
            hint =
                    "A move to a state of the same energy is turned down. Put Δ = 0 into min(1, e^(−Δ/T)): on a plain, how would your "
                            + "walk ever move?")
    static AcceptanceRule noPlains() {
        return (change, temperature, u) ->
                change < 0 || (change > 0 && temperature > 0 && u < Math.exp(-change / temperature));
    }

    @Misconception(
            name = "the exponential is missing",
            hint =
                    "You compare u with 1 − Δ/T, a straight line, which is 0 for every Δ above T. What curve falls from 1 and never "
                            + "quite reaches 0?")
    static AcceptanceRule line() {
        return (change, temperature, u) -> change <= 0 || (temperature > 0 && u < 1 - change / temperature);
    }

    @Misconception(
            name = "no rise is ever accepted",
            hint =
                    "Your walk only goes down, at any temperature. For a rise −Δ/T is negative, and no u is below that: what turns "
                            + "negative numbers into probabilities?")
    static AcceptanceRule downOnly() {
        return (change, temperature, u) -> change <= 0;
    }

    @Misconception(
            name = "0/0 at temperature 0",
            hint =
                    "At T = 0 your quotient is 0/0 for a move on a plain, and a comparison with NaN is false. Which case can be decided "
                            + "before anything is divided?")
    static AcceptanceRule notANumber() {
        return (change, temperature, u) -> u < Math.min(1, Math.exp(-change / temperature));
    }

    @Misconception(
            name = "the comparison is turned round",
            hint = "You accept if u is above the probability. If the probability is 0.9, how often is u above it?")
    static AcceptanceRule turned() {
        return (change, temperature, u) -> change <= 0 || (temperature > 0 && u > Math.exp(-change / temperature));
    }

    @Misconception(
            name = "improvements are diced for too",
            hint =
                    "You use the size of the change, whichever way it goes, so a great improvement is mostly refused. For which sign of Δ "
                            + "is the die needed?")
    static AcceptanceRule size() {
        return (change, temperature, u) ->
                change == 0 || (temperature > 0 ? u < Math.exp(-Math.abs(change) / temperature) : change < 0);
    }
}
