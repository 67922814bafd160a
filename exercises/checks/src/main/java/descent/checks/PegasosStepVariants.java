package descent.checks;

import descent.check.Misconception;
import descent.contracts.PegasosStep;

/** How a step of Pegasos goes astray. */
final class PegasosStepVariants {
    private PegasosStepVariants() {}

    private static double margin(double[] p, double[] x, double y, double bias) {
        double f = bias * p[x.length];
        for (int k = 0; k < x.length; k++) {
            f += p[k] * x[k];
        }
        return y * f;
    }

    private static double[] move(double[] p, double[] x, double push, double shrink, double shrinkBias) {
        double[] next = new double[p.length];
        for (int k = 0; k < x.length; k++) {
            next[k] = (1 - shrink) * p[k] + push * x[k];
        }
        next[x.length] = (1 - shrinkBias) * p[x.length] + push;
        return next;
    }

    @Misconception(
            name = "the intercept is penalized",
            hint = "Your b shrinks even where the example does not act. The penalty is ‖w‖²: is b in it?")
    static PegasosStep penalizedBias() {
        return (p, x, y, lambda, t) -> move(p, x, margin(p, x, y, 1) < 1 ? y / (lambda * t) : 0, 1.0 / t, 1.0 / t);
    }

    @Misconception(
            name = "only wrong examples act",
            hint =
                    "An example with margin 0.7 is right, but inside the street, and costs 0.3. Where does the hinge become zero?")
    static PegasosStep perceptron() {
        return (p, x, y, lambda, t) -> move(p, x, margin(p, x, y, 1) < 0 ? y / (lambda * t) : 0, 1.0 / t, 0);
    }

    @Misconception(
            name = "λ is missing in the rate",
            hint = "Your rate is 1/t. The penalty's curvature is λ; a rate that fits it is 1/(λt).")
    static PegasosStep rateWithoutLambda() {
        return (p, x, y, lambda, t) -> move(p, x, margin(p, x, y, 1) < 1 ? y / t : 0, lambda / t, 0);
    }

    @Misconception(
            name = "the penalty does not act",
            hint = "Your w is pushed, but never shrinks. What is the gradient of (λ/2)‖w‖²?")
    static PegasosStep noShrinking() {
        return (p, x, y, lambda, t) -> move(p, x, margin(p, x, y, 1) < 1 ? y / (lambda * t) : 0, 0, 0);
    }

    @Misconception(
            name = "pushed the wrong way",
            hint = "An example of class +1 inside the street should get a larger f. Yours becomes smaller.")
    static PegasosStep wrongWay() {
        return (p, x, y, lambda, t) -> move(p, x, margin(p, x, y, 1) < 1 ? -y / (lambda * t) : 0, 1.0 / t, 0);
    }

    @Misconception(
            name = "the label is forgotten",
            hint = "You push every example towards class +1. For y = −1 the margin is −f: which way is it raised?")
    static PegasosStep noLabel() {
        return (p, x, y, lambda, t) -> move(p, x, margin(p, x, 1, 1) < 1 ? 1 / (lambda * t) : 0, 1.0 / t, 0);
    }
}
