package descent.checks;

import descent.check.Misconception;
import descent.contracts.AugmentedEpoch;
import descent.contracts.Chance;

/** What goes wrong with rows, labels and chance. */
final class AugmentedEpochVariants {
    private AugmentedEpochVariants() {}

    private enum Slip {
        VALIDATION,
        MIRRORS,
        ONE_NOISE,
        SAME_ROW,
        ONLY_POSITIVE,
        NEVER_MIRRORS
    }

    @Misconception(
            name = "validation data are varied too",
            hint =
                    "Your validation rows come back changed. Validation should tell how the model does on examples as they are. Which rows may be "
                            + "changed?")
    static AugmentedEpoch validation() {
        return slipping(Slip.VALIDATION);
    }

    @Misconception(
            name = "mirrored although direction is the label",
            hint =
                    "You mirror rows whose label is a direction. A mirrored arrow to the left points to the right: what would its label have to "
                            + "be? Look at the third argument.")
    static AugmentedEpoch mirrors() {
        return slipping(Slip.MIRRORS);
    }

    @Misconception(
            name = "one noise for the whole row",
            hint =
                    "All numbers of a row move by the same amount in your answer. Each number should get a random number of its own.")
    static AugmentedEpoch oneNoise() {
        return slipping(Slip.ONE_NOISE);
    }

    @Misconception(
            name = "the same noise for every row",
            hint =
                    "Your rows all get the noise of the first one. The learner could learn that noise by heart. When must new numbers be drawn?")
    static AugmentedEpoch sameRow() {
        return slipping(Slip.SAME_ROW);
    }

    @Misconception(
            name = "the noise only adds",
            hint = "Your changes are never negative, so on average every number grows. What is 2u − 1 for u = 0.25?")
    static AugmentedEpoch onlyPositive() {
        return slipping(Slip.ONLY_POSITIVE);
    }

    @Misconception(
            name = "nothing is ever mirrored",
            hint =
                    "Where mirroring keeps the label, half of the training rows should come back reversed. In your answer none does.")
    static AugmentedEpoch neverMirrors() {
        return slipping(Slip.NEVER_MIRRORS);
    }

    private static AugmentedEpoch slipping(Slip slip) {
        return (rows, training, mirrorKeepsLabel, amount, chance) -> {
            double[][] out = new double[rows.length][];
            double[] noise = null;
            for (int i = 0; i < rows.length; i++) {
                out[i] = rows[i].clone();
                if (!training[i] && slip != Slip.VALIDATION) {
                    continue;
                }
                if (mirrorKeepsLabel || slip == Slip.MIRRORS) {
                    reverse(out[i], chance.next() < 0.5 && slip != Slip.NEVER_MIRRORS);
                }
                if (noise == null || slip != Slip.SAME_ROW) {
                    noise = noise(rows[i].length, amount, chance, slip);
                }
                for (int j = 0; j < out[i].length && j < noise.length; j++) {
                    out[i][j] += noise[j];
                }
            }
            return out;
        };
    }

    private static double[] noise(int length, double amount, Chance chance, Slip slip) {
        double[] noise = new double[length];
        double one = slip == Slip.ONE_NOISE ? chance.next() : 0;
        for (int j = 0; j < length; j++) {
            double u = slip == Slip.ONE_NOISE ? one : chance.next();
            noise[j] = slip == Slip.ONLY_POSITIVE ? amount * u : amount * (2 * u - 1);
        }
        return noise;
    }

    private static void reverse(double[] row, boolean really) {
        for (int j = 0; really && j < row.length / 2; j++) {
            double kept = row[j];
            row[j] = row[row.length - 1 - j];
            row[row.length - 1 - j] = kept;
        }
    }
}
