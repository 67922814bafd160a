package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.KFoldDivision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@HiddenChecks("15-k-folds")
final class KFoldDivisionHidden {
    private static int[] shuffled(int n, Draws draws) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = draws.integer(0, i);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static int[][][] expected(int[] order, int k) {
        int[][][] folds = new int[k][2][];
        int from = 0;
        for (int f = 0; f < k; f++) {
            int to = from + order.length / k + (f < order.length % k ? 1 : 0);
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int i = 0; i < order.length; i++) {
                (i >= from && i < to ? test : train).add(order[i]);
            }
            folds[f][0] = train.stream().mapToInt(Integer::intValue).toArray();
            folds[f][1] = test.stream().mapToInt(Integer::intValue).toArray();
            from = to;
        }
        return folds;
    }

    @Test
    @Points(1.5)
    @Hint(
            "Any number of samples and folds: each sample is tested once, sizes differ by at most one, the longer pieces come first.")
    void anyNumbers(KFoldDivision answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int k = draws.integer(2, 6);
            int[] order = shuffled(draws.integer(k + 1, 20), draws);
            Expect.that(answer.folds(Given.copy(order), k)).as("the folds").is(expected(order, k));
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("As many folds as samples leave one out each time. The caller's order stays as it is.")
    void leaveOneOut(KFoldDivision answer) {
        int[] order = {2, 0, 1};
        int[][][] expected = {{{0, 1}, {2}}, {{2, 1}, {0}}, {{2, 0}, {1}}};
        Expect.that(answer.folds(order, 3)).as("the folds").is(expected);
        Expect.that(order).as("the order afterwards").is(new int[] {2, 0, 1});
    }
}
