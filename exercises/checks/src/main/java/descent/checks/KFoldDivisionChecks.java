package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.KFoldDivision;
import org.junit.jupiter.api.Test;

@Checks(id = "15-k-folds", title = "k folds", contract = KFoldDivision.class, points = 4)
@Variants(KFoldDivisionVariants.class)
@Forbids(packages = {"descent.optim.selection.", "descent.optim.data."})
final class KFoldDivisionChecks {
    @Test
    @Points(1)
    @Hint("Fold 0 tests on the first piece of the order and trains on the rest.")
    void equalPieces(KFoldDivision answer) {
        int[][][] expected = {{{5, 1, 4, 2}, {3, 0}}, {{3, 0, 4, 2}, {5, 1}}, {{3, 0, 5, 1}, {4, 2}}};
        Expect.that(answer.folds(new int[] {3, 0, 5, 1, 4, 2}, 3))
                .as("the folds")
                .is(expected);
    }

    @Test
    @Points(1)
    @Hint("11 samples in 4 folds: three folds of 3 and one of 2. Nobody is left out.")
    void theRestIsSpreadOverTheFirstFolds(KFoldDivision answer) {
        int[] order = {7, 2, 10, 0, 5, 9, 1, 8, 3, 6, 4};
        int[][][] expected = {
            {{0, 5, 9, 1, 8, 3, 6, 4}, {7, 2, 10}},
            {{7, 2, 10, 1, 8, 3, 6, 4}, {0, 5, 9}},
            {{7, 2, 10, 0, 5, 9, 6, 4}, {1, 8, 3}},
            {{7, 2, 10, 0, 5, 9, 1, 8, 3}, {6, 4}}
        };
        Expect.that(answer.folds(order, 4)).as("the folds").is(expected);
    }
}
