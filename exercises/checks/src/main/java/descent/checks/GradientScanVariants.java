package descent.checks;

import descent.check.Misconception;
import descent.contracts.GradientScan;
import descent.contracts.GradientState;

/** What goes wrong in looking for ill gradients. */
final class GradientScanVariants {
    private GradientScanVariants() {}

    private static GradientState state(boolean missing, boolean broken, boolean exploded, boolean vanished) {
        if (missing) {
            return GradientState.MISSING;
        }
        if (broken) {
            return GradientState.NOT_FINITE;
        }
        if (exploded) {
            return GradientState.EXPLODED;
        }
        return vanished ? GradientState.VANISHED : GradientState.FINE;
    }

    private enum Slip {
        NAN_BY_EQUALITY,
        INFINITE_OVERLOOKED,
        FIXED_THRESHOLD,
        LARGEST_COMPONENT,
        MISSING_IGNORED,
        NEVER_VANISHED,
        ROOT_MISSING
    }

    /** The right scan but for one slip. */
    private static GradientScan but(Slip slip) {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < states.length; k++) {
                double scale = slip == Slip.FIXED_THRESHOLD ? 1 : usual[k];
                double size = size(gradients[k], slip);
                states[k] = state(
                        gradients[k].length == 0 && slip != Slip.MISSING_IGNORED,
                        broken(gradients[k], slip),
                        size > 100 * scale,
                        size < scale / 1000 && slip != Slip.NEVER_VANISHED);
            }
            return states;
        };
    }

    private static boolean broken(double[] gradient, Slip slip) {
        boolean broken = false;
        for (double g : gradient) {
            broken |= Double.isNaN(g) && slip != Slip.NAN_BY_EQUALITY;
            broken |= Double.isInfinite(g) && slip != Slip.INFINITE_OVERLOOKED;
        }
        return broken;
    }

    private static double size(double[] gradient, Slip slip) {
        double squares = 0;
        double largest = 0;
        for (double g : gradient) {
            squares += g * g;
            largest = Math.max(largest, Math.abs(g));
        }
        return switch (slip) {
            case LARGEST_COMPONENT -> largest;
            case ROOT_MISSING -> squares;
            default -> Math.sqrt(squares);
        };
    }

    @Misconception(
            name = "NaN is not found",
            hint = "Your NaN passes. Try x == Double.NaN for x = NaN in a cell: what comes out?")
    static GradientScan nanByEquality() {
        return but(Slip.NAN_BY_EQUALITY);
    }

    @Misconception(
            name = "infinite gradients are not broken",
            hint = "You find NaN, but an infinite component passes as merely large. Which test covers both?")
    static GradientScan infiniteOverlooked() {
        return but(Slip.INFINITE_OVERLOOKED);
    }

    @Misconception(
            name = "a fixed threshold",
            hint =
                    "You call a norm above 100 exploded, whatever is usual. Multiply the loss by 1000: does your verdict change, and should it?")
    static GradientScan fixedThreshold() {
        return but(Slip.FIXED_THRESHOLD);
    }

    @Misconception(
            name = "the largest component in place of the norm",
            hint =
                    "You look at the largest component. Many medium ones make a long vector too: what is the norm of (60, 0, −70, 60)?")
    static GradientScan largestComponent() {
        return but(Slip.LARGEST_COMPONENT);
    }

    @Misconception(
            name = "a missing gradient counts as vanished",
            hint =
                    "An empty array has the sum 0, and you say it vanished. It was never computed: that is another illness.")
    static GradientScan missingIgnored() {
        return but(Slip.MISSING_IGNORED);
    }

    @Misconception(
            name = "vanishing is not looked for",
            hint =
                    "A gradient of a ten-thousandth of the usual is fine to you. Nothing crashes then, and nothing is learned.")
    static GradientScan neverVanished() {
        return but(Slip.NEVER_VANISHED);
    }

    @Misconception(
            name = "the root is missing",
            hint = "You compare the sum of squares with the usual norm. For (3, 4) it is 25, the norm is 5.")
    static GradientScan squares() {
        return but(Slip.ROOT_MISSING);
    }
}
