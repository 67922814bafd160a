package descent.solutions;

import descent.check.Right;
import descent.contracts.FilterDistance;
import java.util.Arrays;

/** Right answers to {@code 13-filter}. */
final class FilterDistanceAnswers {
    private FilterDistanceAnswers() {}

    @Right("as the formulas are written")
    static FilterDistance formulas() {
        return (curvatures, rate, steps) -> {
            double largest = 0;
            for (double s : curvatures) {
                double learned = 1 - Math.pow(1 - rate * s, steps);
                double ridge = s / (s + 1 / (rate * steps));
                largest = Math.max(largest, Math.abs(learned - ridge));
            }
            return largest;
        };
    }

    @Right("step by step")
    static FilterDistance stepByStep() {
        return (curvatures, rate, steps) -> Arrays.stream(curvatures)
                .map(s -> {
                    double learned = 0;
                    for (int t = 0; t < steps; t++) {
                        learned += rate * s * (1 - learned);
                    }
                    double z = rate * s * steps;
                    return Math.abs(learned - z / (1 + z));
                })
                .max()
                .orElseThrow();
    }

    @Right("by what is left")
    static FilterDistance byWhatIsLeft() {
        return (curvatures, rate, steps) -> {
            double[] differences = new double[curvatures.length];
            for (int i = 0; i < differences.length; i++) {
                double left = 1;
                for (int t = 1; t <= steps; t++) {
                    left *= 1 - rate * curvatures[i];
                }
                differences[i] = Math.abs(left - 1 / (1 + curvatures[i] * rate * steps));
            }
            Arrays.sort(differences);
            return differences[differences.length - 1];
        };
    }
}
