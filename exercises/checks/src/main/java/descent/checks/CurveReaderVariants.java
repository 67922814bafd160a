package descent.checks;

import descent.check.Misconception;
import descent.contracts.CurveKind;
import descent.contracts.CurveReader;
import java.util.Arrays;
import java.util.function.DoublePredicate;

/** How loss curves are misread. */
final class CurveReaderVariants {
    private CurveReaderVariants() {}

    /** One rule of the six. */
    private interface Rule {
        boolean holds(double[] losses);
    }

    private static CurveReader reader(DoublePredicate bad, Rule diverge, Rule oscillate, Rule spike, Rule crawl) {
        return losses -> {
            if (Arrays.stream(losses).anyMatch(bad)) {
                return CurveKind.NOT_A_NUMBER;
            } else if (diverge.holds(losses)) {
                return CurveKind.DIVERGE;
            } else if (oscillate.holds(losses)) {
                return CurveKind.OSCILLATE;
            } else if (spike.holds(losses)) {
                return CurveKind.SPIKE;
            }
            return crawl.holds(losses) ? CurveKind.CRAWL : CurveKind.GOOD;
        };
    }

    private static boolean infinite(double loss) {
        return !Double.isFinite(loss);
    }

    private static double last(double[] losses) {
        return losses[losses.length - 1];
    }

    private static boolean higher(double[] losses) {
        return last(losses) > losses[0];
    }

    private static int rises(double[] losses) {
        int rises = 0;
        for (int k = 1; k < losses.length; k++) {
            rises += losses[k] > losses[k - 1] ? 1 : 0;
        }
        return rises;
    }

    private static boolean often(double[] losses) {
        return 3 * rises(losses) >= losses.length - 1;
    }

    private static boolean spikes(double[] losses) {
        double lowest = losses[0];
        for (double loss : losses) {
            if (loss > 2 * lowest) {
                return true;
            }
            lowest = Math.min(lowest, loss);
        }
        return false;
    }

    private static boolean hardly(double[] losses) {
        return last(losses) > 0.9 * losses[0];
    }

    @Misconception(
            name = "NaN passes as a loss",
            hint =
                    "Every comparison with NaN is false, so a curve that ends with it slips through all your rules and comes out as the "
                            + "best kind. What must be asked before anything is compared?")
    static CurveReader nanPasses() {
        return reader(
                loss -> false,
                CurveReaderVariants::higher,
                CurveReaderVariants::often,
                CurveReaderVariants::spikes,
                CurveReaderVariants::hardly);
    }

    @Misconception(
            name = "infinity passes as a loss",
            hint =
                    "You look for NaN only. One step before it, a diverging run usually has another loss that is no number to work with.")
    static CurveReader infinityPasses() {
        return reader(
                Double::isNaN,
                CurveReaderVariants::higher,
                CurveReaderVariants::often,
                CurveReaderVariants::spikes,
                CurveReaderVariants::hardly);
    }

    @Misconception(
            name = "only the ends are compared",
            hint =
                    "8, 4, 2, 1, 0.5, 3, 0.5 ends lower than it began, and you call it good. What happened on the way? Comparing the last "
                            + "loss with the first cannot see it.")
    static CurveReader endsOnly() {
        return reader(
                CurveReaderVariants::infinite,
                CurveReaderVariants::higher,
                CurveReaderVariants::often,
                losses -> false,
                CurveReaderVariants::hardly);
    }

    @Misconception(
            name = "a rise at the end is divergence",
            hint =
                    "A curve that jumps up and down may happen to end with an up. Diverging means that it ends above where it began. Which "
                            + "two losses tell that?")
    static CurveReader lastStep() {
        return reader(
                CurveReaderVariants::infinite,
                losses -> last(losses) > losses[losses.length - 2],
                CurveReaderVariants::often,
                CurveReaderVariants::spikes,
                CurveReaderVariants::hardly);
    }

    @Misconception(
            name = "one rise is oscillation",
            hint = "Your rule calls a curve oscillating as soon as it goes up once. How many of the steps must go up?")
    static CurveReader oneRise() {
        return reader(
                CurveReaderVariants::infinite,
                CurveReaderVariants::higher,
                losses -> rises(losses) > 0,
                CurveReaderVariants::spikes,
                CurveReaderVariants::hardly);
    }

    @Misconception(
            name = "spikes are looked for between neighbours",
            hint =
                    "You compare each loss with the one just before it. An instability climbs by a few percent a step and still multiplies "
                            + "the loss. Which earlier loss should each be compared with?")
    static CurveReader neighbours() {
        return reader(
                CurveReaderVariants::infinite,
                CurveReaderVariants::higher,
                CurveReaderVariants::often,
                losses -> {
                    for (int k = 1; k < losses.length; k++) {
                        if (losses[k] > 2 * losses[k - 1]) {
                            return true;
                        }
                    }
                    return false;
                },
                CurveReaderVariants::hardly);
    }

    @Misconception(
            name = "the lowest loss may come later",
            hint =
                    "You compare the largest loss with the smallest one, wherever they are. Every good curve begins high and ends low. Which "
                            + "of the two must come first for a spike?")
    static CurveReader anyOrder() {
        return reader(
                CurveReaderVariants::infinite,
                CurveReaderVariants::higher,
                CurveReaderVariants::often,
                losses -> Arrays.stream(losses).max().orElse(0)
                        > 2 * Arrays.stream(losses).min().orElse(0),
                CurveReaderVariants::hardly);
    }

    @Misconception(
            name = "whatever falls is good",
            hint =
                    "8, 7.99, 7.98: it falls at every step. Would you wait for it? Which kind is it, and what tells the two apart?")
    static CurveReader fallingIsGood() {
        return reader(
                CurveReaderVariants::infinite,
                CurveReaderVariants::higher,
                CurveReaderVariants::often,
                CurveReaderVariants::spikes,
                losses -> false);
    }
}
