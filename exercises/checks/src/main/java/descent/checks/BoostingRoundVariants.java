package descent.checks;

import descent.check.Misconception;
import descent.contracts.BoostingRound;
import descent.contracts.ReweightedSamples;
import java.util.Arrays;

/** What goes wrong in {@code 15-adaboost-round}. */
final class BoostingRoundVariants {
    private BoostingRoundVariants() {}

    private enum Slip {
        UNSCALED,
        WITHOUT_HALF,
        OTHER_CONVENTION,
        MIXED,
        UPSIDE_DOWN,
        UP_FOR_RIGHT,
        COUNTED,
        NEGATIVE
    }

    /** The right round but for one slip. */
    private static BoostingRound but(Slip slip) {
        return (weights, labels, answers) -> {
            double epsilon = 0;
            for (int i = 0; i < weights.length; i++) {
                if (labels[i] != answers[i]) {
                    epsilon += slip == Slip.COUNTED ? 1.0 / weights.length : weights[i];
                }
            }
            if (epsilon >= 0.5 && slip != Slip.NEGATIVE) {
                return new ReweightedSamples(0, weights.clone());
            }
            double alpha = factor(slip) * Math.log((1 - epsilon) / epsilon);
            double up = slip == Slip.UP_FOR_RIGHT ? -alpha : alpha;
            double down = slip == Slip.OTHER_CONVENTION || slip == Slip.MIXED ? 0 : -up;
            double[] next = new double[weights.length];
            double sum = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] = weights[i] * Math.exp(labels[i] == answers[i] ? down : up);
                sum += next[i];
            }
            double total = slip == Slip.UNSCALED ? 1 : sum;
            return new ReweightedSamples(
                    alpha, Arrays.stream(next).map(w -> w / total).toArray());
        };
    }

    private static double factor(Slip slip) {
        return switch (slip) {
            case WITHOUT_HALF, OTHER_CONVENTION -> 1;
            case UPSIDE_DOWN -> -0.5;
            default -> 0.5;
        };
    }

    @Misconception(
            name = "the weights are not scaled to the sum 1",
            hint = "Add up your new weights. What would the next round's ε mean, if its weights do not sum to 1?")
    static BoostingRound unscaled() {
        return but(Slip.UNSCALED);
    }

    @Misconception(
            name = "α without the half",
            hint = "After a round the missed samples should weigh one half together. Yours weigh more. Minimize "
                    + "(1 − ε)e^(−α) + εe^α again: what stands before the logarithm?")
    static BoostingRound withoutHalf() {
        return but(Slip.WITHOUT_HALF);
    }

    @Misconception(
            name = "the other convention: α without the half, only missed samples multiplied",
            hint =
                    "Your weights are right, your α is twice the one asked for. It belongs to the convention in which only missed "
                            + "samples are multiplied, by e^α. Which rule does the statement give?")
    static BoostingRound otherConvention() {
        return but(Slip.OTHER_CONVENTION);
    }

    @Misconception(
            name = "two conventions mixed",
            hint =
                    "With the half in α, the weights of right answers shrink by e^(−α) and missed ones grow by e^α. You multiply "
                            + "only one of the two groups. What do the missed ones weigh together afterwards?")
    static BoostingRound mixed() {
        return but(Slip.MIXED);
    }

    @Misconception(
            name = "the fraction is upside down",
            hint = "A model with ε = 0.2 is good, and your α for it is negative. Which of 1 − ε and ε stands above?")
    static BoostingRound upsideDown() {
        return but(Slip.UPSIDE_DOWN);
    }

    @Misconception(
            name = "right answers are weighed up",
            hint = "Your missed samples lose weight. Which ones should the next model look at most?")
    static BoostingRound upForRight() {
        return but(Slip.UP_FOR_RIGHT);
    }

    @Misconception(
            name = "the error counts samples, not weights",
            hint = "Two of four are missed, but they weigh 0.1 together. Which of ½ and 0.1 is ε?")
    static BoostingRound counted() {
        return but(Slip.COUNTED);
    }

    @Misconception(
            name = "a model worse than a coin gets a negative weight",
            hint = "For ε = 0.7 your α is negative. What does the statement say about ε ≥ ½?")
    static BoostingRound negative() {
        return but(Slip.NEGATIVE);
    }
}
