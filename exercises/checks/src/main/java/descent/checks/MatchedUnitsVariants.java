package descent.checks;

import descent.check.Misconception;
import descent.contracts.MatchedUnits;

/** What goes wrong when hidden units are paired. */
final class MatchedUnitsVariants {
    private MatchedUnitsVariants() {}

    private enum Slip {
        NONE,
        FIRST_LAYER,
        SMALLEST,
        ROWS_ONLY,
        WRONG_WAY
    }

    /** How well each unit goes with each of the other net's. */
    private static double[][] likeness(
            Slip slip, double[][] first, double[][] second, double[][] otherFirst, double[][] otherSecond) {
        int n = first.length;
        double[][] like = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                for (int j = 0; j < first[i].length; j++) {
                    like[i][k] += first[i][j] * otherFirst[k][j];
                }
                for (int o = 0; o < second.length && slip != Slip.FIRST_LAYER; o++) {
                    like[i][k] += second[o][i] * otherSecond[o][k];
                }
                if (slip == Slip.SMALLEST) {
                    like[i][k] = -like[i][k];
                }
            }
        }
        return like;
    }

    private static final class Search {
        private final double[][] like;
        private final int[] order;
        private double best = Double.NEGATIVE_INFINITY;
        private int[] found = {};

        Search(double[][] like) {
            this.like = like;
            this.order = new int[like.length];
        }

        int[] run() {
            from(0, 0, 0);
            return found;
        }

        private void from(int i, int taken, double sum) {
            if (i == like.length) {
                if (sum > best) {
                    best = sum;
                    found = order.clone();
                }
                return;
            }
            for (int k = 0; k < like.length; k++) {
                if ((taken >> k & 1) == 0) {
                    order[i] = k;
                    from(i + 1, taken | 1 << k, sum + like[i][k]);
                }
            }
        }
    }

    private static double[][][] renumbered(Slip slip, int[] order, double[][] first, double[][] second) {
        double[][] rows = new double[first.length][];
        double[][] columns = new double[second.length][first.length];
        for (int i = 0; i < order.length; i++) {
            int from = slip == Slip.WRONG_WAY ? i : order[i];
            int to = slip == Slip.WRONG_WAY ? order[i] : i;
            rows[to] = first[from].clone();
            for (int o = 0; o < second.length; o++) {
                columns[o][slip == Slip.ROWS_ONLY ? from : to] = second[o][from];
            }
        }
        return new double[][][] {rows, columns};
    }

    /** The right renumbering but for one slip. */
    private static MatchedUnits but(Slip slip) {
        return (first, second, otherFirst, otherSecond) -> renumbered(
                slip,
                new Search(likeness(slip, first, second, otherFirst, otherSecond)).run(),
                otherFirst,
                otherSecond);
    }

    /** Unit after unit takes the partner it likes best, whether or not that one is taken. */
    private static MatchedUnits inTurn(boolean shared) {
        return (first, second, otherFirst, otherSecond) -> {
            double[][] like = likeness(Slip.NONE, first, second, otherFirst, otherSecond);
            int n = like.length;
            int[] order = new int[n];
            boolean[] taken = new boolean[n];
            for (int i = 0; i < n; i++) {
                int best = -1;
                for (int k = 0; k < n; k++) {
                    if (!taken[k] && (best < 0 || like[i][k] > like[i][best])) {
                        best = k;
                    }
                }
                order[i] = best;
                taken[best] = !shared;
            }
            return renumbered(Slip.NONE, order, otherFirst, otherSecond);
        };
    }

    @Misconception(
            name = "first come, first served",
            hint =
                    "Your units choose in turn, and the last must take what is left. Try all orders of three units by hand: is the largest sum always the one that greed finds?")
    static MatchedUnits greedy() {
        return inTurn(false);
    }

    @Misconception(
            name = "a unit used twice",
            hint =
                    "In your result a unit of the other net appears twice and one is lost. Is it still the same function?")
    static MatchedUnits shared() {
        return inTurn(true);
    }

    @Misconception(
            name = "the first layer alone",
            hint =
                    "You compare what goes into the units and not what comes out. Two units with equal inputs may have opposite jobs.")
    static MatchedUnits firstLayer() {
        return but(Slip.FIRST_LAYER);
    }

    @Misconception(
            name = "the columns stay",
            hint =
                    "You move the rows of the first matrix only, so that the outputs now read the wrong units. What belongs to a unit besides its row?")
    static MatchedUnits rowsOnly() {
        return but(Slip.ROWS_ONLY);
    }

    @Misconception(
            name = "the order the wrong way round",
            hint =
                    "With two units you are right, with three in a circle not. If unit i is to get partner p[i], which row goes where?")
    static MatchedUnits wrongWay() {
        return but(Slip.WRONG_WAY);
    }

    @Misconception(
            name = "the least alike",
            hint =
                    "Your pairs have the smallest sum of products, not the largest. A unit should meet the one most like it.")
    static MatchedUnits smallest() {
        return but(Slip.SMALLEST);
    }
}
