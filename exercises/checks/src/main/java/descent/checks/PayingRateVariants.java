package descent.checks;

import descent.check.Misconception;
import descent.check.NotEnding;
import descent.contracts.LossFunction;
import descent.contracts.PayingRate;

/** What goes wrong in a search for a rate. */
final class PayingRateVariants {
    private PayingRateVariants() {}

    /** Whether a step pays. */
    private interface Condition {
        boolean pays(double before, double after, double rate, double squares);
    }

    private static double squares(double[] g) {
        double sum = 0;
        for (double gi : g) {
            sum += gi * gi;
        }
        return sum;
    }

    private static double[] moved(double[] theta, double[] g, double rate) {
        double[] x = theta.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] -= rate * g[i];
        }
        return x;
    }

    private static double search(LossFunction f, double[] theta, double first, Condition condition) {
        double[] g = f.gradient(theta);
        double before = f.value(theta);
        double rate = first;
        for (int trial = 0; trial < 100; trial++) {
            if (condition.pays(before, f.value(moved(theta, g, rate)), rate, squares(g))) {
                return rate;
            }
            rate /= 2;
        }
        throw new NotEnding();
    }

    private static boolean pays(double before, double after, double rate, double squares) {
        return after <= before - rate / 2 * squares;
    }

    @Misconception(
            name = "any step down",
            hint =
                    "You accept every step that lowers f, be it by a hair. With a rate just below 2/L that is almost nothing. How much must "
                            + "a step gain, by the lemma?")
    static PayingRate anyDescent() {
        return (f, theta, first) ->
                search(f, theta, first, (before, after, rate, squares) -> after < before || squares == 0);
    }

    @Misconception(
            name = "the half is missing",
            hint =
                    "You ask for the whole gain η‖g‖² that the tangent promises. A curve that bends upwards never keeps all of it, so your "
                            + "search does not end. Which part of it does the lemma guarantee?")
    static PayingRate wholeGain() {
        return (f, theta, first) ->
                search(f, theta, first, (before, after, rate, squares) -> after <= before - rate * squares);
    }

    @Misconception(
            name = "the norm is not squared",
            hint =
                    "Your condition uses the length of the gradient. Ten times the function has ten times the gradient and gains a hundred "
                            + "times with the same rate. Which power of the length does the lemma have?")
    static PayingRate unsquared() {
        return (f, theta, first) -> search(
                f, theta, first, (before, after, rate, squares) -> after <= before - rate / 2 * Math.sqrt(squares));
    }

    @Misconception(
            name = "halved once too often",
            hint = "Your rate is half of the one whose step you tested last. In which order do you test and halve?")
    static PayingRate onceTooOften() {
        return (f, theta, first) -> search(f, theta, first, PayingRateVariants::pays) / 2;
    }

    @Misconception(
            name = "every trial goes on from the last one",
            hint =
                    "Your second trial starts where the first one ended. All of them should start at the same θ, or the gradient belongs to "
                            + "another point.")
    static PayingRate goingOn() {
        return (f, theta, first) -> {
            double[] g = f.gradient(theta);
            double before = f.value(theta);
            double[] x = theta.clone();
            double rate = first;
            for (int trial = 0; trial < 100; trial++) {
                x = moved(x, g, rate);
                if (pays(before, f.value(x), rate, squares(g))) {
                    return rate;
                }
                rate /= 2;
            }
            throw new NotEnding();
        };
    }

    @Misconception(
            name = "a step to NaN counts as paid",
            hint =
                    "You go on while the new value is too large. NaN is not too large: no comparison with it is true. Ask the question the "
                            + "other way round.")
    static PayingRate notANumber() {
        return (f, theta, first) ->
                search(f, theta, first, (before, after, rate, squares) -> !(after > before - rate / 2 * squares));
    }

    @Misconception(
            name = "uphill",
            hint = "Your trial steps go along the gradient, and there no rate ever pays. Which way is down?")
    static PayingRate uphill() {
        return (f, theta, first) -> {
            double[] g = f.gradient(theta);
            double before = f.value(theta);
            double rate = first;
            for (int trial = 0; trial < 100; trial++) {
                if (pays(before, f.value(moved(theta, g, -rate)), rate, squares(g))) {
                    return rate;
                }
                rate /= 2;
            }
            throw new NotEnding();
        };
    }
}
