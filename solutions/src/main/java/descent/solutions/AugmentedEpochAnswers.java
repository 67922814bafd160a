package descent.solutions;

import descent.check.Right;
import descent.contracts.AugmentedEpoch;
import descent.contracts.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Right answers to {@code 13-augmentation}. */
final class AugmentedEpochAnswers {
    private AugmentedEpochAnswers() {}

    @Right("row by row")
    static AugmentedEpoch rowByRow() {
        return (rows, training, mirrorKeepsLabel, amount, chance) -> {
            double[][] out = new double[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                int d = rows[i].length;
                out[i] = new double[d];
                boolean mirror = training[i] && mirrorKeepsLabel && chance.next() < 0.5;
                for (int j = 0; j < d; j++) {
                    out[i][j] = mirror ? rows[i][d - 1 - j] : rows[i][j];
                    if (training[i]) {
                        out[i][j] += amount * (2 * chance.next() - 1);
                    }
                }
            }
            return out;
        };
    }

    @Right("with a list that is reversed")
    static AugmentedEpoch lists() {
        return (rows, training, mirrorKeepsLabel, amount, chance) -> {
            List<double[]> out = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                if (!training[i]) {
                    out.add(rows[i].clone());
                    continue;
                }
                List<Double> row = new ArrayList<>();
                for (double v : rows[i]) {
                    row.add(v);
                }
                if (mirrorKeepsLabel && chance.next() < 0.5) {
                    Collections.reverse(row);
                }
                out.add(row.stream()
                        .mapToDouble(v -> v - amount + 2 * amount * chance.next())
                        .toArray());
            }
            return out.toArray(double[][]::new);
        };
    }

    @Right("copies first, then changes in place")
    static AugmentedEpoch inPlace() {
        return (rows, training, mirrorKeepsLabel, amount, chance) -> {
            double[][] out = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
            for (int i = 0; i < out.length; i++) {
                if (training[i]) {
                    if (mirrorKeepsLabel && chance.next() < 0.5) {
                        for (int j = 0; j < out[i].length; j++) {
                            out[i][j] = rows[i][out[i].length - 1 - j];
                        }
                    }
                    Arrays.setAll(out[i], withNoise(out[i], amount, chance));
                }
            }
            return out;
        };
    }

    private static IntToDoubleFunction withNoise(double[] row, double amount, Chance chance) {
        return j -> row[j] + (chance.next() - 0.5) * 2 * amount;
    }
}
