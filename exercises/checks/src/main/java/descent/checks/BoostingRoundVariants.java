package descent.checks;

import descent.check.Misconception;
import descent.contracts.BoostingRound;
import descent.contracts.ReweightedSamples;

/** What goes wrong in {@code 15-adaboost-round}. */
final class BoostingRoundVariants {
    private BoostingRoundVariants() {}

    private static double missed(double[] weights, int[] labels, int[] answers) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += labels[i] == answers[i] ? 0 : weights[i];
        }
        return sum;
    }

    /** Right samples times one factor, missed ones times another. */
    private static double[] times(double[] weights, int[] labels, int[] answers, double right, double wrong) {
        double[] next = new double[weights.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = weights[i] * (labels[i] == answers[i] ? right : wrong);
        }
        return next;
    }

    private static double[] scaled(double[] weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        double[] next = new double[weights.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = weights[i] / sum;
        }
        return next;
    }

    private static double alpha(double epsilon) {
        return Math.log((1 - epsilon) / epsilon) / 2;
    }

    private static ReweightedSamples unchanged(double[] weights) {
        return new ReweightedSamples(0, weights.clone());
    }

    @Misconception(
            name = "the weights are not scaled to the sum 1",
            hint = "Add up your new weights. What would the next round's ε mean, if its weights do not sum to 1?")
    static BoostingRound unscaled() {
        return (weights, labels, answers) -> {
            double epsilon = missed(weights, labels, answers);
            double a = alpha(epsilon);
            return epsilon >= 0.5
                    ? unchanged(weights)
                    : new ReweightedSamples(a, times(weights, labels, answers, Math.exp(-a), Math.exp(a)));
        };
    }

    @Misconception(
            name = "α without the half",
            hint = "After a round the missed samples should weigh one half together. Yours weigh more. Minimize "
                    + "(1 − ε)e^(−α) + εe^α again: what stands before the logarithm?")
    static BoostingRound withoutHalf() {
        return (weights, labels, answers) -> {
            double epsilon = missed(weights, labels, answers);
            double a = 2 * alpha(epsilon);
            return epsilon >= 0.5
                    ? unchanged(weights)
                    : new ReweightedSamples(a, scaled(times(weights, labels, answers, Math.exp(-a), Math.exp(a))));
        };
    }

    @Misconception(
            name = "the other convention: α without the half, only missed samples multiplied",
            hint =
                    "Your weights are right, your α is twice the one asked for. It belongs to the convention in which only missed "
                            + "samples are multiplied, by e^α. Which rule does the statement give?")
    static BoostingRound otherConvention() {
        return (weights, labels, answers) -> {
            double epsilon = missed(weights, labels, answers);
            double a = 2 * alpha(epsilon);
            return epsilon >= 0.5
                    ? unchanged(weights)
                    : new ReweightedSamples(a, scaled(times(weights, labels, answers, 1, Math.exp(a))));
        };
    }

    @Misconception(
            name = "two conventions mixed",
            hint =
                    "With the half in α, the weights of right answers shrink by e^(−α) and missed ones grow by e^α. You multiply "
                            + "only one of the two groups. What do the missed ones weigh together afterwards?")
    static BoostingRound mixed() {
        return (weights, labels, answers) -> {
            double epsilon = missed(weights, labels, answers);
            double a = alpha(epsilon);
            return epsilon >= 0.5
                    ? unchanged(weights)
                    : new ReweightedSamples(a, scaled(times(weights, labels, answers, 1, Math.exp(a))));
        };
    }

    @Misconception(
            name = "the fraction is upside down",
            hint = "A model with ε = 0.2 is good, and your α for it is negative. Which of 1 − ε and ε stands above?")
    static BoostingRound upsideDown() {
        return (weights, labels, answers) -> {
            double epsilon = missed(weights, labels, answers);
            double a = -alpha(epsilon);
            return epsilon >= 0.5
                    ? unchanged(weights)
                    : new ReweightedSamples(a, scaled(times(weights, labels, answers, Math.exp(-a), Math.exp(a))));
        };
    }

    @Misconception(
            name = "right answers are weighed up",
            hint = "Your missed samples lose weight. Which ones should the next model look at most?")
    static BoostingRound upForRight() {
        return (weights, labels, answers) -> {
            double epsilon = missed(weights, labels, answers);
            double a = alpha(epsilon);
            return epsilon >= 0.5
                    ? unchanged(weights)
                    : new ReweightedSamples(a, scaled(times(weights, labels, answers, Math.exp(a), Math.exp(-a))));
        };
    }

    @Misconception(
            name = "the error counts samples, not weights",
            hint = "Two of four are missed, but they weigh 0.1 together. Which of ½ and 0.1 is ε?")
    static BoostingRound counted() {
        return (weights, labels, answers) -> {
            double[] equal = new double[weights.length];
            java.util.Arrays.fill(equal, 1.0 / weights.length);
            double epsilon = missed(equal, labels, answers);
            double a = alpha(epsilon);
            return epsilon >= 0.5
                    ? unchanged(weights)
                    : new ReweightedSamples(a, scaled(times(weights, labels, answers, Math.exp(-a), Math.exp(a))));
        };
    }

    @Misconception(
            name = "a model worse than a coin gets a negative weight",
            hint = "For ε = 0.7 your α is negative. What does the statement say about ε ≥ ½?")
    static BoostingRound negative() {
        return (weights, labels, answers) -> {
            double a = alpha(missed(weights, labels, answers));
            return new ReweightedSamples(a, scaled(times(weights, labels, answers, Math.exp(-a), Math.exp(a))));
        };
    }
}
