package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.AugmentedEpoch;
import descent.contracts.Chance;
import java.util.Arrays;
import java.util.PrimitiveIterator;
import org.junit.jupiter.api.Test;

@Checks(id = "13-augmentation", title = "Augmentation that keeps labels", contract = AugmentedEpoch.class, points = 3)
@Variants(AugmentedEpochVariants.class)
@Forbids(packages = {"descent.optim.selection.", "descent.optim.random."})
final class AugmentedEpochChecks {
    private static final double[][] ROWS = {{1, 2, 4}, {5, 6, 9}, {-1, 0.5, 3}};

    @Test
    @Points(0.5)
    @Hint("0.9 is not below 0.5: no mirroring. Then 0.2·(2·0.25 − 1) = −0.1 and 0.2·(2·0.75 − 1) = 0.1.")
    void twoRowsByHand(AugmentedEpoch answer) {
        Expect.that(answer.epoch(
                        new double[][] {{1, 2}, {5, 6}},
                        new boolean[] {true, false},
                        true,
                        0.2,
                        given(0.9, 0.25, 0.75)))
                .as("the rows")
                .isNear(new double[][] {{0.9, 2.1}, {5, 6}}, 1e-12);
        Expect.that(answer.epoch(new double[][] {{1, 2}}, new boolean[] {true}, true, 0.2, given(0.4, 0.25, 0.75)))
                .as("the rows")
                .isNear(new double[][] {{1.9, 1.1}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint(
            "Validation data measure how the model does on real examples. Leave them as they are, and draw nothing for them.")
    void validationRowsStayAsTheyAre(AugmentedEpoch answer) {
        Expect.that(answer.epoch(ROWS, new boolean[] {false, true, false}, true, 0.5, given(0.1, 0.3, 0.6, 0.8)))
                .as("the rows")
                .isNear(new double[][] {{1, 2, 4}, {8.8, 6.1, 5.3}, {-1, 0.5, 3}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint(
            "If direction is the label, a mirrored row would have a wrong one. Then nothing is mirrored, and no number is drawn for it.")
    void nothingIsMirroredWhereDirectionIsTheLabel(AugmentedEpoch answer) {
        Expect.that(answer.epoch(
                        ROWS, new boolean[] {true, false, true}, false, 0.5, given(0.1, 0.3, 0.6, 0.2, 0.9, 0.4)))
                .as("the rows")
                .isNear(new double[][] {{0.6, 1.8, 4.1}, {5, 6, 9}, {-1.3, 0.9, 2.9}}, 1e-12);
    }

    /** These numbers one after the other, and NaN when they are used up. */
    static Chance given(double... numbers) {
        PrimitiveIterator.OfDouble rest = Arrays.stream(numbers).iterator();
        return Calls.of(Chance.class, "the random numbers", 1000, (Chance)
                        () -> rest.hasNext() ? rest.nextDouble() : Double.NaN)
                .function();
    }
}
