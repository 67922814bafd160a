package descent.checks;

import descent.check.Misconception;
import descent.contracts.LossFloor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Floors that are wrong in one thing. */
final class LossFloorVariants {
    private LossFloorVariants() {}

    private enum Slip {
        INPUTS_IGNORED,
        ARRAYS_AS_KEYS,
        FIRST_COMPONENT,
        INPUTS_EQUALLY,
        SUM,
        BITS,
        ZERO_TIMES_LOG,
        UNSMOOTHED,
        OTHERS_ONLY,
        ENTROPIES_MIXED,
        UNIFORM
    }

    /** The right floor but for one slip. */
    private static LossFloor but(Slip slip) {
        return (inputs, labels, classes, smoothing) -> {
            Map<Object, List<Integer>> groups = new LinkedHashMap<>();
            for (int i = 0; i < inputs.length; i++) {
                groups.computeIfAbsent(key(slip, inputs[i]), k -> new ArrayList<>())
                        .add(labels[i]);
            }
            double sum = 0;
            for (List<Integer> group : groups.values()) {
                sum += (slip == Slip.INPUTS_EQUALLY ? 1 : group.size()) * best(slip, group, classes, smoothing);
            }
            return switch (slip) {
                case SUM -> sum;
                case INPUTS_EQUALLY -> sum / groups.size();
                case BITS -> sum / inputs.length / Math.log(2);
                default -> sum / inputs.length;
            };
        };
    }

    private static Object key(Slip slip, double[] input) {
        return switch (slip) {
            case INPUTS_IGNORED -> 0;
            case ARRAYS_AS_KEYS -> input;
            case FIRST_COMPONENT -> input[0];
            default -> Arrays.toString(input);
        };
    }

    /** The lowest mean loss of examples with equal inputs. */
    private static double best(Slip slip, List<Integer> group, int classes, double smoothing) {
        double[] shares = new double[classes];
        for (int label : group) {
            shares[label] += 1.0 / group.size();
        }
        if (slip == Slip.UNIFORM) {
            return Math.log(group.stream().distinct().count());
        }
        if (slip == Slip.ENTROPIES_MIXED) {
            return (1 - smoothing) * entropy(slip, shares) + smoothing * Math.log(classes);
        }
        double[] targets = new double[classes];
        for (int k = 0; k < classes; k++) {
            targets[k] = switch (slip) {
                case UNSMOOTHED -> shares[k];
                case OTHERS_ONLY -> (1 - smoothing) * shares[k] + smoothing * (1 - shares[k]) / (classes - 1);
                default -> (1 - smoothing) * shares[k] + smoothing / classes;
            };
        }
        return entropy(slip, targets);
    }

    private static double entropy(Slip slip, double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum -= share == 0 && slip != Slip.ZERO_TIMES_LOG ? 0 : share * Math.log(share);
        }
        return sum;
    }

    @Misconception(
            name = "the inputs are ignored",
            hint =
                    "You give all examples the same answer. A model may answer differently where the inputs differ: which examples must share an answer?")
    static LossFloor inputsIgnored() {
        return but(Slip.INPUTS_IGNORED);
    }

    @Misconception(
            name = "arrays are compared by identity",
            hint = "For you no two inputs are equal. What do == and a HashMap compare when the keys are arrays?")
    static LossFloor arraysAsKeys() {
        return but(Slip.ARRAYS_AS_KEYS);
    }

    @Misconception(
            name = "only the first component is compared",
            hint = "For you {1, 2} and {1, 4} are one input. When are two vectors equal?")
    static LossFloor firstComponent() {
        return but(Slip.FIRST_COMPONENT);
    }

    @Misconception(
            name = "each input counts once",
            hint =
                    "You average over the different inputs. The loss is a mean over examples: how much does an input weigh that occurs four times?")
    static LossFloor inputsEqually() {
        return but(Slip.INPUTS_EQUALLY);
    }

    @Misconception(
            name = "the sum in place of the mean",
            hint = "Your floor doubles when every example is given twice. Should the floor of a mean do that?")
    static LossFloor sum() {
        return but(Slip.SUM);
    }

    @Misconception(
            name = "bits",
            hint =
                    "All your floors are 1.44 times too large. Which logarithm does the cross-entropy of this course use?")
    static LossFloor bits() {
        return but(Slip.BITS);
    }

    @Misconception(
            name = "zero times a logarithm",
            hint =
                    "Your sum is NaN as soon as a class does not occur among equal inputs. What does t ln t come near to when t goes to 0?")
    static LossFloor zeroTimesLog() {
        return but(Slip.ZERO_TIMES_LOG);
    }

    @Misconception(
            name = "smoothing is forgotten",
            hint =
                    "Your floor is the same for every ε. With ε = 0.1 not even one example can be brought to loss 0: which target has it?")
    static LossFloor unsmoothed() {
        return but(Slip.UNSMOOTHED);
    }

    @Misconception(
            name = "smoothing goes to the other classes only",
            hint = "You leave the label's own class 1 − ε. The target adds ε/K to every class: to the label's too?")
    static LossFloor othersOnly() {
        return but(Slip.OTHERS_ONLY);
    }

    @Misconception(
            name = "entropies are mixed in place of targets",
            hint =
                    "You mix two entropies. The targets are mixed, and the best answer is one p for the mixture. Try one example: your floor is ε ln K; which p would cost that?")
    static LossFloor entropiesMixed() {
        return but(Slip.ENTROPIES_MIXED);
    }

    @Misconception(
            name = "labels that occur are taken for equally frequent",
            hint =
                    "For three labels of one class and one of another your best answer is a half each. Is that the cheapest answer, or can you find a cheaper one?")
    static LossFloor uniform() {
        return but(Slip.UNIFORM);
    }
}
