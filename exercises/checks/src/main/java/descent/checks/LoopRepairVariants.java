package descent.checks;

import descent.check.Misconception;
import descent.contracts.LoopRepair;
import descent.contracts.TrainedClassifier;
import descent.contracts.TrainingPlan;
import java.util.Arrays;

/** Bugs left in the loop of {@code 25-repair}, and repairs of a symptom. */
final class LoopRepairVariants {
    private LoopRepairVariants() {}

    private enum Slip {
        NEVER_ZEROED,
        ZEROED_EACH_EPOCH,
        CLIPPED,
        LOWER_RATE,
        RATE_EACH_BATCH,
        RATE_NEVER,
        LABELS_STAY,
        NOT_SHUFFLED,
        DROPOUT_LEFT_ON,
        DROPOUT_GONE,
        SOFTMAX_TWICE,
        SOFTMAX_TWICE_IN_LOSS,
        RATES_SWAPPED,
        ONE_RATE
    }

    private static LoopRepair but(Slip slip) {
        return (inputs, labels, start, plan, dropout) -> new Loop(slip, inputs, labels, start, plan, dropout).run();
    }

    /** The repaired loop but for one slip. */
    private static final class Loop {
        private final Slip slip;
        private final double[][] inputs;
        private final int[] labels;
        private final TrainingPlan plan;
        private final LoopRepair.Dropout dropout;
        /** A row for each class; its bias is the last entry. */
        private final double[][] w;

        private double[][] gradient;

        Loop(
                Slip slip,
                double[][] inputs,
                int[] labels,
                double[][] start,
                TrainingPlan plan,
                LoopRepair.Dropout dropout) {
            this.slip = slip;
            this.inputs = inputs;
            this.labels = labels;
            this.plan = plan;
            this.dropout = dropout;
            this.w = new double[start.length][start[0].length + 1];
            for (int c = 0; c < w.length; c++) {
                System.arraycopy(start[c], 0, w[c], 0, start[c].length);
            }
            this.gradient = new double[w.length][w[0].length];
        }

        TrainedClassifier run() {
            double[] losses = new double[plan.orders().length];
            double factor = slip == Slip.LOWER_RATE ? 0.1 : 1;
            for (int epoch = 0; epoch < losses.length; epoch++) {
                if (slip == Slip.ZEROED_EACH_EPOCH) {
                    zero();
                }
                for (int from = 0; from < inputs.length; from += plan.batch()) {
                    batch(plan.orders()[epoch], from, Math.min(inputs.length, from + plan.batch()));
                    step(factor);
                    factor *= slip == Slip.RATE_EACH_BATCH ? plan.decay() : 1;
                }
                factor *= slip == Slip.RATE_EACH_BATCH || slip == Slip.RATE_NEVER ? 1 : plan.decay();
                losses[epoch] = loss();
            }
            return trained(losses);
        }

        private void zero() {
            gradient = new double[w.length][w[0].length];
        }

        private void batch(int[] order, int from, int to) {
            boolean kept = slip == Slip.NEVER_ZEROED || slip == Slip.ZEROED_EACH_EPOCH || slip == Slip.CLIPPED;
            if (!kept && slip != Slip.LOWER_RATE) {
                zero();
            }
            for (int s = from; s < to; s++) {
                int sample = slip == Slip.NOT_SHUFFLED ? s : order[s];
                double[] x = slip == Slip.DROPOUT_GONE ? inputs[sample] : dropout.of(inputs[sample]);
                double[] p = probabilities(x, slip == Slip.SOFTMAX_TWICE);
                p[labels[slip == Slip.LABELS_STAY ? s : sample]] -= 1;
                for (int c = 0; c < w.length; c++) {
                    for (int j = 0; j < w[c].length; j++) {
                        gradient[c][j] += p[c] / (to - from) * (j < x.length ? x[j] : 1);
                    }
                }
            }
        }

        private void step(double factor) {
            if (slip == Slip.CLIPPED) {
                clip();
            }
            double weightRate = slip == Slip.RATES_SWAPPED ? plan.biasRate() : plan.weightRate();
            double biasRate = slip == Slip.RATES_SWAPPED || slip == Slip.ONE_RATE ? plan.weightRate() : plan.biasRate();
            for (int c = 0; c < w.length; c++) {
                int bias = w[c].length - 1;
                for (int j = 0; j < bias; j++) {
                    w[c][j] -= factor * weightRate * gradient[c][j];
                }
                w[c][bias] -= factor * biasRate * gradient[c][bias];
            }
        }

        /** To norm 1, in place. */
        private void clip() {
            double square = 0;
            for (double[] row : gradient) {
                for (double g : row) {
                    square += g * g;
                }
            }
            double scale = Math.min(1, 1 / Math.sqrt(square));
            for (double[] row : gradient) {
                for (int j = 0; j < row.length; j++) {
                    row[j] *= scale;
                }
            }
        }

        private double[] probabilities(double[] x, boolean twice) {
            double[] z = new double[w.length];
            for (int c = 0; c < z.length; c++) {
                z[c] = w[c][x.length];
                for (int j = 0; j < x.length; j++) {
                    z[c] += w[c][j] * x[j];
                }
            }
            return twice ? softmax(softmax(z)) : softmax(z);
        }

        private double loss() {
            double sum = 0;
            for (int i = 0; i < inputs.length; i++) {
                double[] x = slip == Slip.DROPOUT_LEFT_ON ? dropout.of(inputs[i]) : inputs[i];
                boolean twice = slip == Slip.SOFTMAX_TWICE || slip == Slip.SOFTMAX_TWICE_IN_LOSS;
                sum -= Math.log(probabilities(x, twice)[labels[i]]);
            }
            return sum / inputs.length;
        }

        private TrainedClassifier trained(double[] losses) {
            double[][] weights = new double[w.length][];
            double[] biases = new double[w.length];
            for (int c = 0; c < w.length; c++) {
                weights[c] = Arrays.copyOf(w[c], w[c].length - 1);
                biases[c] = w[c][w[c].length - 1];
            }
            return new TrainedClassifier(weights, biases, losses);
        }
    }

    private static double[] softmax(double[] z) {
        double[] p = new double[z.length];
        double sum = 0;
        for (int c = 0; c < z.length; c++) {
            p[c] = Math.exp(z[c]);
            sum += p[c];
        }
        for (int c = 0; c < z.length; c++) {
            p[c] /= sum;
        }
        return p;
    }

    @Misconception(
            name = "the gradient is never zeroed",
            hint =
                    "Your first batch is right, the second is not: it contains the first. In PyTorch one line is missing then. What has to happen to the buffers before a batch adds to them?")
    static LoopRepair neverZeroed() {
        return but(Slip.NEVER_ZEROED);
    }

    @Misconception(
            name = "zeroed once an epoch",
            hint =
                    "The first batch of each epoch is right, the later ones are not. Which batches does your buffer still remember at the third step of an epoch?")
    static LoopRepair zeroedEachEpoch() {
        return but(Slip.ZEROED_EACH_EPOCH);
    }

    @Misconception(
            name = "a gradient that was never zeroed is clipped",
            hint =
                    "Clipping makes a growing buffer look tame, but its direction is still that of all batches so far. Why did it grow? Repair that, and nothing is left to clip.")
    static LoopRepair clipped() {
        return but(Slip.CLIPPED);
    }

    @Misconception(
            name = "a lower rate instead of a repair",
            hint =
                    "Your steps are a tenth of what the plan says, and the gradient still grows from batch to batch. A rate cannot repair a gradient. What is in the buffer when a batch begins?")
    static LoopRepair lowerRate() {
        return but(Slip.LOWER_RATE);
    }

    @Misconception(
            name = "the schedule falls with every batch",
            hint =
                    "The decay is meant for epochs. Print the rate that each step uses, in two epochs of two batches: how many different ones do you see, and how many should there be?")
    static LoopRepair rateEachBatch() {
        return but(Slip.RATE_EACH_BATCH);
    }

    @Misconception(
            name = "the schedule is gone",
            hint =
                    "Your rate never falls. Taking the schedule out makes the symptom go away. Where in the loop does one epoch end?")
    static LoopRepair rateNever() {
        return but(Slip.RATE_NEVER);
    }

    @Misconception(
            name = "the labels stay where they were",
            hint =
                    "With samples in their own order you are right. With another order, follow one sample into the loop: where does its input come from, and where its label?")
    static LoopRepair labelsStay() {
        return but(Slip.LABELS_STAY);
    }

    @Misconception(
            name = "the order is ignored",
            hint =
                    "You go through the samples from first to last in every epoch. That brings inputs and labels together again, but the order was asked for. Can both follow it?")
    static LoopRepair notShuffled() {
        return but(Slip.NOT_SHUFFLED);
    }

    @Misconception(
            name = "dropout is left on where the loss is measured",
            hint =
                    "Your weights are right, your losses are not. In which mode should a network be when it is measured, and what does that change?")
    static LoopRepair dropoutLeftOn() {
        return but(Slip.DROPOUT_LEFT_ON);
    }

    @Misconception(
            name = "dropout is gone from the training",
            hint =
                    "Now the losses are measured without dropout, but the training has none any more either. Which of the two places was wrong?")
    static LoopRepair dropoutGone() {
        return but(Slip.DROPOUT_GONE);
    }

    @Misconception(
            name = "softmax twice",
            hint =
                    "Scores of ln 3 and 0 should become ¾ and ¼. Yours become 0.62 and 0.38: what has been done to ¾ and ¼ once more?")
    static LoopRepair softmaxTwice() {
        return but(Slip.SOFTMAX_TWICE);
    }

    @Misconception(
            name = "softmax twice in the loss",
            hint =
                    "Your weights are right, and yet no loss of two classes falls below 0.313, however sure the model is. What is the largest number that comes out of softmax when probabilities go in?")
    static LoopRepair softmaxTwiceInLoss() {
        return but(Slip.SOFTMAX_TWICE_IN_LOSS);
    }

    @Misconception(
            name = "the rates are in the wrong groups",
            hint = "With equal rates you are right. Give the weights the rate 0 and see what stands still in your run.")
    static LoopRepair ratesSwapped() {
        return but(Slip.RATES_SWAPPED);
    }

    @Misconception(
            name = "one rate for all",
            hint =
                    "Your biases move with the rate of the weights. The plan has two groups: which of its numbers does your loop never read?")
    static LoopRepair oneRate() {
        return but(Slip.ONE_RATE);
    }
}
