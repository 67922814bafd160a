package descent.checks;

import descent.check.Misconception;
import descent.contracts.AcceleratedRun;
import descent.contracts.LossFunction;
import java.util.function.IntToDoubleFunction;

/** What goes wrong with two sequences and a counter. */
final class AcceleratedRunVariants {
    private AcceleratedRunVariants() {}

    @Misconception(
            name = "the gradient is taken at x",
            hint =
                    "You step from y, but with the slope of x: that is the heavy ball with a growing momentum. At which of the two points does the "
                            + "first line of the method ask?")
    static AcceleratedRun atX() {
        return (f, start, rate, steps) -> {
            double[][] x = new double[steps + 1][];
            x[0] = start.clone();
            double[] y = start.clone();
            for (int t = 1; t <= steps; t++) {
                double[] g = f.gradient(x[t - 1]);
                x[t] = new double[y.length];
                for (int i = 0; i < y.length; i++) {
                    x[t][i] = y[i] - rate * g[i];
                    y[i] = x[t][i] + (t - 1.0) / (t + 2) * (x[t][i] - x[t - 1][i]);
                }
            }
            return x;
        };
    }

    @Misconception(
            name = "constant momentum",
            hint =
                    "Your first overshoot is as strong as your hundredth. For convex functions the coefficient must grow towards 1 with the step "
                            + "count: what is it at t = 1?")
    static AcceleratedRun constant() {
        return (f, start, rate, steps) -> run(f, start, rate, steps, t -> 0.9, false);
    }

    @Misconception(
            name = "the counter starts at 0",
            hint =
                    "Your first coefficient is −½, a step back. The method counts t = 1, 2, …: what is (t − 1)/(t + 2) at its first use?")
    static AcceleratedRun fromZero() {
        return (f, start, rate, steps) -> run(f, start, rate, steps, t -> (t - 2.0) / (t + 1), false);
    }

    @Misconception(
            name = "the counter is one ahead",
            hint =
                    "Your method has the same rate of convergence and other numbers: it uses t/(t + 3). It is somebody's convention, but not this "
                            + "exercise's: which coefficient comes after the first step?")
    static AcceleratedRun oneAhead() {
        return (f, start, rate, steps) -> run(f, start, rate, steps, t -> t / (t + 3.0), false);
    }

    @Misconception(
            name = "the answer lists y",
            hint =
                    "Your run is right, but the points that you return are those where you asked for the gradient. Which of the two sequences is "
                            + "wanted?")
    static AcceleratedRun listsY() {
        return (f, start, rate, steps) -> run(f, start, rate, steps, t -> (t - 1.0) / (t + 2), true);
    }

    @Misconception(
            name = "no momentum is left",
            hint =
                    "Your points are those of gradient descent. The difference x_t − x_{t−1} needs the x before the step: do you still have it "
                            + "when you need it?")
    static AcceleratedRun lost() {
        return (f, start, rate, steps) -> run(f, start, rate, steps, t -> 0, false);
    }

    private static double[][] run(
            LossFunction f, double[] start, double rate, int steps, IntToDoubleFunction ahead, boolean listY) {
        double[][] x = new double[steps + 1][];
        double[][] ys = new double[steps + 1][];
        x[0] = start.clone();
        ys[0] = start.clone();
        for (int t = 1; t <= steps; t++) {
            double[] g = f.gradient(ys[t - 1]);
            x[t] = new double[start.length];
            ys[t] = new double[start.length];
            for (int i = 0; i < start.length; i++) {
                x[t][i] = ys[t - 1][i] - rate * g[i];
                ys[t][i] = x[t][i] + ahead.applyAsDouble(t) * (x[t][i] - x[t - 1][i]);
            }
        }
        return listY ? ys : x;
    }
}
