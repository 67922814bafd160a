package descent.solutions;

import descent.check.Right;
import descent.contracts.GridSide;
import java.math.BigInteger;

/** Right answers to {@code 23-grid-side}. */
final class GridSideAnswers {
    private GridSideAnswers() {}

    @Right("count up while it fits")
    static GridSide counting() {
        return (budget, d) -> {
            int k = 1;
            while (fits(k + 1, d, budget)) {
                k++;
            }
            return k;
        };
    }

    private static boolean fits(int k, int d, int budget) {
        long trials = 1;
        for (int i = 0; i < d && trials <= budget; i++) {
            trials *= k;
        }
        return trials <= budget;
    }

    @Right("a root, put right")
    static GridSide root() {
        return (budget, d) -> {
            int k = (int) Math.round(Math.pow(budget, 1.0 / d));
            return fits(k, d, budget) ? k : k - 1;
        };
    }

    @Right("whole numbers of any size")
    static GridSide big() {
        return (budget, d) -> {
            BigInteger most = BigInteger.valueOf(budget);
            BigInteger k = BigInteger.ONE;
            while (k.add(BigInteger.ONE).pow(d).compareTo(most) <= 0) {
                k = k.add(BigInteger.ONE);
            }
            return k.intValue();
        };
    }
}
