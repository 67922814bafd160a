package descent.checks;

import descent.check.Misconception;
import descent.contracts.SophiaRun;

/** Catalogued mistakes of {@code 20-sophia-run}. */
final class SophiaRunVariants {
    /** Where a run departs from the rule. */
    enum Slip {
        NONE,
        EVERY_STEP,
        LATE,
        NOT_AVERAGED,
        FADES,
        REPEATED,
        NO_MOMENTUM,
        CLIPPED_FIRST
    }

    private SophiaRunVariants() {}

    static double[] run(
            Slip slip,
            SophiaRun.Field gradient,
            SophiaRun.Field curvature,
            double[] theta,
            double rate,
            double beta1,
            double beta2,
            int every,
            int steps) {
        double[] x = theta.clone();
        double[] m = new double[x.length];
        double[] h = new double[x.length];
        double[] estimate = new double[x.length];
        for (int k = 0; k < steps; k++) {
            double[] g = gradient.at(x.clone());
            boolean due = slip == Slip.EVERY_STEP || (slip == Slip.LATE ? k + 1 : k) % every == 0;
            if (due) estimate = curvature.at(x.clone());
            for (int i = 0; i < x.length; i++) {
                m[i] = slip == Slip.NO_MOMENTUM ? g[i] : beta1 * m[i] + (1 - beta1) * g[i];
                if (due || slip == Slip.REPEATED)
                    h[i] = slip == Slip.NOT_AVERAGED ? estimate[i] : beta2 * h[i] + (1 - beta2) * estimate[i];
                else if (slip == Slip.FADES) h[i] *= beta2;
                double scale = Math.max(h[i], 1e-12);
                x[i] -= rate * (slip == Slip.CLIPPED_FIRST ? clip(m[i]) / scale : clip(m[i] / scale));
            }
        }
        return x;
    }

    private static double clip(double x) {
        return Math.max(-1, Math.min(1, x));
    }

    private static SophiaRun with(Slip slip) {
        return (g, c, theta, rate, beta1, beta2, every, steps) ->
                run(slip, g, c, theta, rate, beta1, beta2, every, steps);
    }

    @Misconception(
            name = "the Hessian is refreshed in every step",
            hint =
                    "You ask for an estimate in every step, so each step costs as much as two. Curvature changes slowly: for which k is one "
                            + "wanted?")
    static SophiaRun everyStep() {
        return with(Slip.EVERY_STEP);
    }

    @Misconception(
            name = "the first estimate comes late",
            hint =
                    "Your first steps know no curvature: h is 0 there, and the clip makes sign steps of them. Is 0 a multiple of `every`?")
    static SophiaRun late() {
        return with(Slip.LATE);
    }

    @Misconception(
            name = "the estimates are not averaged",
            hint = "Your h is the latest estimate, with all its noise. What happens to the estimates before it?")
    static SophiaRun notAveraged() {
        return with(Slip.NOT_AVERAGED);
    }

    @Misconception(
            name = "h fades where there is no estimate",
            hint =
                    "Between two estimates your h shrinks, as if the curvature had been measured and were 0. What is known about it there?")
    static SophiaRun fades() {
        return with(Slip.FADES);
    }

    @Misconception(
            name = "an old estimate counts again in every step",
            hint =
                    "You ask rarely, but put the same estimate into the average again and again. How often may one measurement be counted?")
    static SophiaRun repeated() {
        return with(Slip.REPEATED);
    }

    @Misconception(
            name = "the gradient in place of the momentum",
            hint = "Your step does not change with β₁. What stands above the line, one gradient or an average?")
    static SophiaRun noMomentum() {
        return with(Slip.NO_MOMENTUM);
    }

    @Misconception(
            name = "clipped before the division",
            hint =
                    "You clip the momentum and then divide, so that a step may be far longer than η. What must not be larger than 1?")
    static SophiaRun clippedFirst() {
        return with(Slip.CLIPPED_FIRST);
    }
}
