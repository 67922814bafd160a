package descent.checks;

import descent.check.Misconception;
import descent.contracts.DropoutPass;
import descent.contracts.DropoutStart;

/** What goes wrong in dropout. */
final class DropoutStartVariants {
    private DropoutStartVariants() {}

    /** The factor of a unit on the way forward. */
    @FunctionalInterface
    private interface Forward {
        double factor(double p, double uniform, boolean training);
    }

    /** The factor of its slope on the way back, from that of the way forward. */
    @FunctionalInterface
    private interface Back {
        double factor(double forward);
    }

    private static final Forward RIGHT = (p, uniform, training) -> !training ? 1 : uniform < p ? 0 : 1 / (1 - p);

    private static DropoutStart with(Forward forward, Back back) {
        return p -> new DropoutPass() {
            private double[] factor = {};

            @Override
            public double[] forward(double[] x, double[] uniform, boolean training) {
                factor = new double[x.length];
                double[] y = new double[x.length];
                for (int j = 0; j < x.length; j++) {
                    factor[j] = forward.factor(p, uniform[j], training);
                    y[j] = x[j] * factor[j];
                }
                return y;
            }

            @Override
            public double[] backward(double[] dy) {
                double[] dx = new double[dy.length];
                for (int j = 0; j < dy.length; j++) {
                    dx[j] = dy[j] * back.factor(factor[j]);
                }
                return dx;
            }
        };
    }

    @Misconception(
            name = "the survivors are not scaled",
            hint =
                    "The mean of your output over masks is 0.8 x at p = 0.2, and in use it is x. What must the survivors be multiplied by?")
    static DropoutStart unscaled() {
        return with((p, uniform, training) -> training && uniform < p ? 0 : 1, forward -> forward);
    }

    @Misconception(
            name = "divided by p",
            hint =
                    "At p = 0.2 you make the survivors five times larger. How many of ten units survive on average, and what keeps the mean?")
    static DropoutStart byP() {
        return with((p, uniform, training) -> !training ? 1 : uniform < p ? 0 : 1 / p, forward -> forward);
    }

    @Misconception(
            name = "scaled in use, too",
            hint = "In use you multiply by 1 − p. Who has made the mean right already, in the inverted form?")
    static DropoutStart scaledInUse() {
        return with((p, uniform, training) -> training ? RIGHT.factor(p, uniform, true) : 1 - p, forward -> forward);
    }

    @Misconception(
            name = "everything passes on the way back",
            hint =
                    "Your dropped units get a slope, though they had no influence on the output. Which numbers of the way forward must be kept?")
    static DropoutStart passes() {
        return with(RIGHT, forward -> 1);
    }

    @Misconception(
            name = "the way back is not scaled",
            hint =
                    "Your slopes have the right zeros and are too small. By what was the unit multiplied on the way forward?")
    static DropoutStart unscaledBack() {
        return with(RIGHT, forward -> forward == 0 ? 0 : 1);
    }

    @Misconception(
            name = "p is the probability to keep",
            hint = "At p = 0.2 most of your units are gone. Is p the probability to drop or to keep?")
    static DropoutStart keep() {
        return with((p, uniform, training) -> !training ? 1 : uniform < p ? 1 / p : 0, forward -> forward);
    }

    @Misconception(
            name = "it drops in use, too",
            hint =
                    "Ask twice in use with other random numbers: the same input gets different answers from you. Which argument says that it is use?")
    static DropoutStart always() {
        return with((p, uniform, training) -> RIGHT.factor(p, uniform, true), forward -> forward);
    }
}
