package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.MemoryLength;
import org.junit.jupiter.api.Test;

@Checks(id = "11-memory-length", title = "How long it remembers", contract = MemoryLength.class, points = 1)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.nn.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class MemoryLengthChecks {
    @Test
    @Points(0.5)
    @Hint("σ(0) = ½ and −1/ln ½ = 1/ln 2. For b = 1 it is 3.2 steps.")
    void smallBiases(MemoryLength answer) {
        Expect.that(answer.steps(0)).as("the memory for b = 0").isNear(1 / Math.log(2), 1e-9);
        Expect.that(answer.steps(1)).as("the memory for b = 1").isNear(3.1922192845, 1e-8);
        Expect.that(answer.steps(-2)).as("the memory for b = −2").isNear(1 / Math.log(1 + Math.exp(2)), 1e-9);
    }

    @Misconception(
            name = "the decay per step",
            hint = "Your number falls when the bias rises. Which is longer, the memory of a gate at 0.5 or at 0.99?")
    static MemoryLength inverse() {
        return bias -> -Math.log(1 / (1 + Math.exp(-bias)));
    }

    @Misconception(
            name = "1/(1 − f)",
            hint =
                    "You have 1/(1 − σ(b)), the mean age in a moving average. For f near 1 the two agree; at f = ½, which power of ½ is 1/e?")
    static MemoryLength meanAge() {
        return bias -> 1 + Math.exp(bias);
    }

    @Misconception(
            name = "the half-life",
            hint = "After your number of steps one half is left. The question is when 1/e is left.")
    static MemoryLength halfLife() {
        return bias -> Math.log(2) / Math.log(1 + Math.exp(-bias));
    }

    @Misconception(
            name = "the bias taken for the gate",
            hint = "For b = 0 you have no memory at all. The gate is not the bias but σ of it.")
    static MemoryLength biasAsGate() {
        return bias -> -1 / Math.log(Math.abs(bias));
    }

    @Misconception(
            name = "the logarithm to base 10",
            hint = "After your number of steps a tenth is left. Which logarithm belongs to 1/e?")
    static MemoryLength tenth() {
        return bias -> -1 / Math.log10(1 / (1 + Math.exp(-bias)));
    }
}
