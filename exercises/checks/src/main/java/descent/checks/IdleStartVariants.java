package descent.checks;

import descent.check.Misconception;
import descent.contracts.IdleStart;
import java.util.Arrays;

/** Catalogued mistakes of {@code 25-idle}. */
final class IdleStartVariants {
    private IdleStartVariants() {}

    /** What a run does when there is no gradient. */
    private interface Idle {
        double[] at(double[] theta, double[] velocity);
    }

    private static double[] move(double[] theta, double[] velocity, double rate) {
        double[] next = theta.clone();
        for (int i = 0; i < next.length; i++) next[i] -= rate * velocity[i];
        return next;
    }

    private static double[] ordinary(
            double[] theta, double[] g, double[] v, double rate, double momentum, double decay) {
        for (int i = 0; i < v.length; i++) v[i] = momentum * v[i] + g[i] + decay * theta[i];
        return move(theta, v, rate);
    }

    private static IdleStart.Stepper run(int n, double rate, double momentum, double decay, Idle idle) {
        double[] v = new double[n];
        return (theta, g) -> g == null ? idle.at(theta, v) : ordinary(theta, g, v, rate, momentum, decay);
    }

    @Misconception(
            name = "nothing is taken for zero",
            hint =
                    "You make an ordinary step with a vector of zeros. Then decay and the old velocity move a parameter that took no part "
                            + "in this step. Who asked for that?")
    static IdleStart asZero() {
        return (n, rate, momentum, decay) ->
                run(n, rate, momentum, decay, (theta, v) -> ordinary(theta, new double[n], v, rate, momentum, decay));
    }

    @Misconception(
            name = "null breaks the step",
            hint = "Your step reads the gradient before it has looked whether there is one. What is null.length?")
    static IdleStart breaks() {
        return (n, rate, momentum, decay) -> run(n, rate, momentum, decay, (theta, v) -> {
            throw new NullPointerException("there is no gradient");
        });
    }

    @Misconception(
            name = "the pause clears the velocity",
            hint =
                    "After a pause your run starts from rest. Which array did you set to zero, though nothing was known about the gradient?")
    static IdleStart clears() {
        return (n, rate, momentum, decay) -> run(n, rate, momentum, decay, (theta, v) -> {
            Arrays.fill(v, 0);
            return theta.clone();
        });
    }

    @Misconception(
            name = "decay acts without a gradient",
            hint =
                    "Without a gradient your weights still shrink. Is decay part of the update, or something that happens to a "
                            + "parameter that is skipped?")
    static IdleStart decays() {
        return (n, rate, momentum, decay) -> run(n, rate, momentum, decay, (theta, v) -> {
            double[] next = theta.clone();
            for (int i = 0; i < n; i++) next[i] -= rate * decay * theta[i];
            return next;
        });
    }

    @Misconception(
            name = "it rolls on",
            hint =
                    "Without a gradient your parameters move by the old velocity. What does it mean that a parameter is skipped?")
    static IdleStart rolls() {
        return (n, rate, momentum, decay) -> run(n, rate, momentum, decay, (theta, v) -> move(theta, v, rate));
    }

    @Misconception(
            name = "the velocity fades in the pause",
            hint =
                    "Your parameters wait, but the velocity gets smaller with every pause. What should it be when the next gradient comes?")
    static IdleStart fades() {
        return (n, rate, momentum, decay) -> run(n, rate, momentum, decay, (theta, v) -> {
            for (int i = 0; i < n; i++) v[i] *= momentum;
            return theta.clone();
        });
    }

    @Misconception(
            name = "a gradient of zero is skipped too",
            hint =
                    "You skip a gradient that is zero. It is a gradient: what do decay and the velocity do in such a step?")
    static IdleStart zeroSkipped() {
        return (n, rate, momentum, decay) -> {
            double[] v = new double[n];
            return (theta, g) -> {
                double size = 0;
                if (g != null) for (double x : g) size += Math.abs(x);
                return size == 0 || g == null ? theta.clone() : ordinary(theta, g, v, rate, momentum, decay);
            };
        };
    }
}
