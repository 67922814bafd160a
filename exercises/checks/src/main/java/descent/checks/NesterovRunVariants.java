package descent.checks;

import descent.check.Accepted;
import descent.check.Misconception;
import descent.contracts.LossFunction;
import descent.contracts.NesterovRun;
import java.util.function.DoubleBinaryOperator;

/** Where the gradient of Nesterov's momentum is taken, and where it is not. */
final class NesterovRunVariants {
    private NesterovRunVariants() {}

    @Misconception(
            name = "the look-ahead goes uphill, without the rate",
            hint =
                    "With β = 0.9 and a curvature of 1 your points explode, however small the rate. This v is a sum of gradients: which way does it point, and how far does θ move along it in one step?")
    static NesterovRun uphill() {
        return (f, start, rate, beta, steps) -> run(f, start, steps, rate, beta, (theta, v) -> theta + beta * v);
    }

    @Misconception(
            name = "the look-ahead lacks the rate",
            hint =
                    "Your look-ahead point does not change when the rate does. How far would the velocity alone carry θ in the next step?")
    static NesterovRun withoutRate() {
        return (f, start, rate, beta, steps) -> run(f, start, steps, rate, beta, (theta, v) -> theta - beta * v);
    }

    @Misconception(
            name = "the gradient is taken at θ itself",
            hint =
                    "Your points are those of plain momentum. At which point does Nesterov ask for the slope, before or after the velocity has carried θ on?")
    static NesterovRun plain() {
        return (f, start, rate, beta, steps) -> run(f, start, steps, rate, beta, (theta, v) -> theta);
    }

    @Misconception(
            name = "the look-ahead goes the wrong way",
            hint =
                    "Your look-ahead has the right length. In some books v already has the step's sign, so that θ + βv is ahead; here θ ← θ − ηv. Which way is ahead?")
    static NesterovRun backwards() {
        return (f, start, rate, beta, steps) -> run(f, start, steps, rate, beta, (theta, v) -> theta + rate * beta * v);
    }

    @Misconception(
            name = "the look-ahead forgets β",
            hint =
                    "Your look-ahead is as long as the whole last step. Only a part of the velocity survives into the next one: which?")
    static NesterovRun whole() {
        return (f, start, rate, beta, steps) -> run(f, start, steps, rate, beta, (theta, v) -> theta - rate * v);
    }

    @Misconception(
            name = "the velocity is damped before the look-ahead",
            hint =
                    "Your look-ahead is too short by a factor β: it was damped once before and once inside. Which velocity stands in θ − ηβv, the one before or the one after damping?")
    static NesterovRun twice() {
        return (f, start, rate, beta, steps) ->
                run(f, start, steps, rate, beta, (theta, v) -> theta - rate * beta * (beta * v));
    }

    @Accepted(
            name = "the frameworks' form",
            remark =
                    "Your points are the look-ahead points θ − ηβv: the same method written in another variable, as PyTorch does it "
                            + "(θ ← θ − η(g + βv) with the gradient at θ). Both end in the same minimum.")
    static NesterovRun frameworks() {
        return (f, start, rate, beta, steps) -> {
            double[][] points = new double[steps + 1][];
            double[] v = new double[start.length];
            points[0] = start.clone();
            for (int k = 0; k < steps; k++) {
                double[] g = f.gradient(points[k]);
                points[k + 1] = points[k].clone();
                for (int i = 0; i < v.length; i++) {
                    v[i] = beta * v[i] + g[i];
                    points[k + 1][i] -= rate * (g[i] + beta * v[i]);
                }
            }
            return points;
        };
    }

    /** The run with the gradient taken where {@code look} says, coordinate by coordinate. */
    private static double[][] run(
            LossFunction f, double[] start, int steps, double rate, double beta, DoubleBinaryOperator look) {
        double[][] points = new double[steps + 1][];
        double[] v = new double[start.length];
        points[0] = start.clone();
        for (int k = 0; k < steps; k++) {
            double[] ahead = new double[v.length];
            for (int i = 0; i < v.length; i++) {
                ahead[i] = look.applyAsDouble(points[k][i], v[i]);
            }
            double[] g = f.gradient(ahead);
            points[k + 1] = points[k].clone();
            for (int i = 0; i < v.length; i++) {
                v[i] = beta * v[i] + g[i];
                points[k + 1][i] -= rate * v[i];
            }
        }
        return points;
    }
}
