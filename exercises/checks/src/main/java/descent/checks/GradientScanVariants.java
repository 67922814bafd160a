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

    @Misconception(
            name = "NaN is not found",
            hint = "Your NaN passes. Try x == Double.NaN for x = NaN in a cell: what comes out?")
    static GradientScan nanByEquality() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < states.length; k++) {
                double[] gradient = gradients[k];
                boolean broken = false;
                double sum = 0;
                for (double g : gradient) {
                    broken |= Double.isInfinite(g);
                    sum += g * g;
                }
                double norm = Math.sqrt(sum);
                states[k] = state(gradient.length == 0, broken, norm > 100 * usual[k], norm < usual[k] / 1000);
            }
            return states;
        };
    }

    @Misconception(
            name = "infinite gradients are not broken",
            hint = "You find NaN, but an infinite component passes as merely large. Which test covers both?")
    static GradientScan infiniteOverlooked() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < states.length; k++) {
                double[] gradient = gradients[k];
                boolean broken = false;
                double sum = 0;
                for (double g : gradient) {
                    broken |= Double.isNaN(g);
                    sum += g * g;
                }
                double norm = Math.sqrt(sum);
                states[k] = state(gradient.length == 0, broken, norm > 100 * usual[k], norm < usual[k] / 1000);
            }
            return states;
        };
    }

    @Misconception(
            name = "a fixed threshold",
            hint =
                    "You call a norm above 100 exploded, whatever is usual. Multiply the loss by 1000: does your verdict change, and should it?")
    static GradientScan fixedThreshold() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < states.length; k++) {
                double[] gradient = gradients[k];
                boolean broken = false;
                double sum = 0;
                for (double g : gradient) {
                    broken |= Double.isNaN(g) || Double.isInfinite(g);
                    sum += g * g;
                }
                double norm = Math.sqrt(sum);
                states[k] = state(gradient.length == 0, broken, norm > 100, norm < 1e-3);
            }
            return states;
        };
    }

    @Misconception(
            name = "the largest component in place of the norm",
            hint =
                    "You look at the largest component. Many medium ones make a long vector too: what is the norm of (60, 0, −70, 60)?")
    static GradientScan largestComponent() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < states.length; k++) {
                double[] gradient = gradients[k];
                boolean broken = false;
                double sum = 0;
                for (double g : gradient) {
                    broken |= Double.isNaN(g) || Double.isInfinite(g);
                    sum = Math.max(sum, Math.abs(g));
                }
                double norm = sum;
                states[k] = state(gradient.length == 0, broken, norm > 100 * usual[k], norm < usual[k] / 1000);
            }
            return states;
        };
    }

    @Misconception(
            name = "a missing gradient counts as vanished",
            hint =
                    "An empty array has the sum 0, and you say it vanished. It was never computed: that is another illness.")
    static GradientScan missingIgnored() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < states.length; k++) {
                double[] gradient = gradients[k];
                boolean broken = false;
                double sum = 0;
                for (double g : gradient) {
                    broken |= Double.isNaN(g) || Double.isInfinite(g);
                    sum += g * g;
                }
                double norm = Math.sqrt(sum);
                states[k] = state(false, broken, norm > 100 * usual[k], norm < usual[k] / 1000);
            }
            return states;
        };
    }

    @Misconception(
            name = "vanishing is not looked for",
            hint =
                    "A gradient of a ten-thousandth of the usual is fine to you. Nothing crashes then, and nothing is learned.")
    static GradientScan neverVanished() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < states.length; k++) {
                double[] gradient = gradients[k];
                boolean broken = false;
                double sum = 0;
                for (double g : gradient) {
                    broken |= Double.isNaN(g) || Double.isInfinite(g);
                    sum += g * g;
                }
                double norm = Math.sqrt(sum);
                states[k] = state(gradient.length == 0, broken, norm > 100 * usual[k], false);
            }
            return states;
        };
    }

    @Misconception(
            name = "the root is missing",
            hint = "You compare the sum of squares with the usual norm. For (3, 4) it is 25, the norm is 5.")
    static GradientScan squares() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < states.length; k++) {
                double[] gradient = gradients[k];
                boolean broken = false;
                double sum = 0;
                for (double g : gradient) {
                    broken |= Double.isNaN(g) || Double.isInfinite(g);
                    sum += g * g;
                }
                double norm = sum;
                states[k] = state(gradient.length == 0, broken, norm > 100 * usual[k], norm < usual[k] / 1000);
            }
            return states;
        };
    }
}
