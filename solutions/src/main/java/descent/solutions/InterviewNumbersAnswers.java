package descent.solutions;

import descent.check.Right;
import descent.contracts.InterviewNumbers;
import java.util.Map;
import java.util.Objects;

/** Right answers to {@code 25-numbers}. */
final class InterviewNumbersAnswers {
    private static final Map<String, Double> BACKS = Map.ofEntries(
            Map.entry("adam-first-step", 1.0),
            Map.entry("adam-first-step-uncorrected", 3.16),
            Map.entry("initial-loss-10", 2.303),
            Map.entry("noise-batch-x4", 0.5),
            Map.entry("trials-best-5", 59.0),
            Map.entry("dropout-test-scale", 0.8),
            Map.entry("gd-steps-kappa-x100", 100.0),
            Map.entry("momentum-steps-kappa-x100", 10.0),
            Map.entry("idle-zero", 0.621),
            Map.entry("minimum-share-2", 0.1464),
            Map.entry("largest-rate", 0.5),
            Map.entry("momentum-terminal", 10.0));

    private InterviewNumbersAnswers() {}

    @Right("by heart")
    static InterviewNumbers byHeart() {
        return InterviewNumbersAnswers::back;
    }

    private static double back(String key) {
        return Objects.requireNonNull(BACKS.get(key));
    }

    @Right("derived")
    static InterviewNumbers derived() {
        return key -> switch (key) {
            case "adam-first-step" -> 1;
            case "adam-first-step-uncorrected" -> 0.1 / Math.sqrt(0.001);
            case "initial-loss-10" -> -Math.log(0.1);
            case "noise-batch-x4" -> Math.pow(4, -0.5);
            case "trials-best-5" -> Math.ceil(Math.log(0.05) / Math.log(0.95));
            case "dropout-test-scale" -> 1 - 0.2;
            case "gd-steps-kappa-x100" -> 100;
            case "momentum-steps-kappa-x100" -> Math.sqrt(100);
            case "idle-zero" -> idle();
            case "minimum-share-2" -> (2 - Math.sqrt(2)) / 4;
            case "largest-rate" -> 2.0 / 4;
            case "momentum-terminal" -> 1 / (1 - 0.9);
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static double idle() {
        double weight = 1;
        double velocity = 0;
        for (int k = 0; k < 10; k++) {
            velocity = 0.9 * velocity + 0.1 * weight;
            weight -= 0.1 * velocity;
        }
        return weight;
    }

    @Right("counted")
    static InterviewNumbers counted() {
        return key -> {
            if (key.equals("trials-best-5")) {
                int n = 0;
                for (double none = 1; none > 0.05; none *= 0.95) {
                    n++;
                }
                return n;
            }
            return key.equals("idle-zero") ? idle() : back(key);
        };
    }
}
