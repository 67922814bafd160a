package descent.checks;

import descent.check.Misconception;
import descent.contracts.DescentRun;
import descent.contracts.History;
import descent.contracts.LossFunction;
import java.util.ArrayList;
import java.util.List;

/** What goes wrong in a first loop. */
final class DescentRunVariants {
    private DescentRunVariants() {}

    @Misconception(
            name = "ascent",
            hint =
                    "Your points move away from the minimum. The gradient points to where f grows fastest; which way does a step that "
                            + "minimizes go?")
    static DescentRun ascent() {
        return (f, start, rate, steps, tolerance) -> run(f, start.clone(), -rate, steps, tolerance);
    }

    @Misconception(
            name = "the start is overwritten",
            hint =
                    "After your run the caller's start is somewhere else. An array variable in Java is a reference: which array does your "
                            + "loop write into?")
    static DescentRun overwritten() {
        return DescentRunVariants::run;
    }

    @Misconception(
            name = "the log is off by one",
            hint =
                    "Your losses and points do not belong together: the loss is taken before the step and the point after it. Print row 0: "
                            + "is that loss the value at that point?")
    static DescentRun offByOne() {
        return (f, start, rate, steps, tolerance) -> {
            Log log = new Log();
            double[] x = start.clone();
            double[] g = f.gradient(x);
            for (int k = 0; k < steps && !(norm(g) < tolerance); k++) {
                double loss = f.value(x);
                double size = norm(g);
                step(x, g, rate);
                log.add(x, loss, size);
                g = f.gradient(x);
            }
            return log.history();
        };
    }

    @Misconception(
            name = "the last point is not logged",
            hint =
                    "After k steps there are k + 1 points, but your log has k rows. Which one is missing, and where in the loop would it be "
                            + "written?")
    static DescentRun withoutLast() {
        return (f, start, rate, steps, tolerance) -> {
            Log log = new Log();
            double[] x = start.clone();
            for (int k = 0; k < steps; k++) {
                double[] g = f.gradient(x);
                if (norm(g) < tolerance) {
                    break;
                }
                log.add(x, f.value(x), norm(g));
                step(x, g, rate);
            }
            return log.history();
        };
    }

    @Misconception(
            name = "the tolerance is never tested",
            hint =
                    "Your run always takes all its steps. One argument has no effect: which, and at what moment of the loop do you know "
                            + "enough to compare with it?")
    static DescentRun untested() {
        return (f, start, rate, steps, tolerance) -> run(f, start.clone(), rate, steps, 0);
    }

    @Misconception(
            name = "one coordinate after the other",
            hint =
                    "Your second coordinate already feels the first one's move. That is a method of its own (Gauss and Seidel's), but not "
                            + "gradient descent. How often may the gradient be asked for in one step?")
    static DescentRun coordinates() {
        return (f, start, rate, steps, tolerance) -> {
            Log log = new Log();
            double[] x = start.clone();
            log.add(x, f.value(x), norm(f.gradient(x)));
            for (int k = 0; k < steps && !(norm(f.gradient(x)) < tolerance); k++) {
                for (int i = 0; i < x.length; i++) {
                    x[i] -= rate * f.gradient(x)[i];
                }
                log.add(x, f.value(x), norm(f.gradient(x)));
            }
            return log.history();
        };
    }

    @Misconception(
            name = "every row is the same array",
            hint =
                    "All your points are equal to the last one. A list of arrays holds references: how many arrays did you create, and what "
                            + "does the next step do to those already in the list?")
    static DescentRun sameRow() {
        return (f, start, rate, steps, tolerance) -> {
            History history = run(f, start.clone(), rate, steps, tolerance);
            double[][] points = history.points().clone();
            java.util.Arrays.fill(points, points[points.length - 1]);
            return new History(points, history.losses(), history.gradientNorms());
        };
    }

    @Misconception(
            name = "squared gradient norms",
            hint =
                    "Where the gradient is 4 you log 16. What is still to be done to a sum of squares before it is a length?")
    static DescentRun squaredNorms() {
        return (f, start, rate, steps, tolerance) -> {
            Log log = new Log();
            double[] x = start.clone();
            for (int k = 0; ; k++) {
                double[] g = f.gradient(x);
                double squared = norm(g) * norm(g);
                log.add(x, f.value(x), squared);
                if (k == steps || squared < tolerance) {
                    return log.history();
                }
                step(x, g, rate);
            }
        };
    }

    /** The honest loop, but in the given array. */
    private static History run(LossFunction f, double[] x, double rate, int steps, double tolerance) {
        Log log = new Log();
        for (int k = 0; ; k++) {
            double[] g = f.gradient(x);
            log.add(x, f.value(x), norm(g));
            if (k == steps || norm(g) < tolerance) {
                return log.history();
            }
            step(x, g, rate);
        }
    }

    private static void step(double[] x, double[] g, double rate) {
        for (int i = 0; i < x.length; i++) {
            x[i] -= rate * g[i];
        }
    }

    private static double norm(double[] g) {
        double sum = 0;
        for (double gi : g) {
            sum += gi * gi;
        }
        return Math.sqrt(sum);
    }

    /** Rows as they come. */
    private static final class Log {
        private final List<double[]> points = new ArrayList<>();
        private final List<Double> losses = new ArrayList<>();
        private final List<Double> norms = new ArrayList<>();

        void add(double[] x, double loss, double norm) {
            points.add(x.clone());
            losses.add(loss);
            norms.add(norm);
        }

        History history() {
            return new History(
                    points.toArray(new double[0][]),
                    losses.stream().mapToDouble(Double::doubleValue).toArray(),
                    norms.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
