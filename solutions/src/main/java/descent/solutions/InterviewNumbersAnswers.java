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
            Map.entry("adagrad-tenth-step", 0.316),
            Map.entry("rmsprop-first-step", 3.16),
            Map.entry("adamw-decay-100", 0.905),
            Map.entry("noise-batch-x4", 0.5),
            Map.entry("noise-floor", 0.0526),
            Map.entry("gd-steps-kappa-x100", 100.0),
            Map.entry("momentum-steps-kappa-x100", 10.0),
            Map.entry("best-rate-1-9", 0.2),
            Map.entry("best-factor-1-9", 0.8),
            Map.entry("momentum-factor-1-9", 0.5),
            Map.entry("cosine-quarter", 0.854),
            Map.entry("newton-x4-factor", 0.667),
            Map.entry("stale-limit-1", 1.0),
            Map.entry("linear-scaling", 0.4),
            Map.entry("root-scaling", 0.002),
            Map.entry("initial-loss-10", 2.303),
            Map.entry("sigmoid-slope", 0.25),
            Map.entry("he-variance", 0.04),
            Map.entry("xavier-variance", 0.025),
            Map.entry("clip-factor", 0.4),
            Map.entry("ridge-share", 0.8),
            Map.entry("soft-threshold", 0.2),
            Map.entry("dropout-test-scale", 0.8),
            Map.entry("minimum-share-2", 0.1464),
            Map.entry("penalty-error", 0.1),
            Map.entry("street-width", 0.5),
            Map.entry("kl-shift", 0.005),
            Map.entry("twin-sharpness", 100.0),
            Map.entry("idle-zero", 0.621),
            Map.entry("trials-best-5", 59.0),
            Map.entry("accuracy-of-no", 0.99),
            Map.entry("f1", 0.667),
            Map.entry("left-out-share", 0.368),
            Map.entry("ensemble-variance", 0.55),
            Map.entry("bubble-4-8", 0.273),
            Map.entry("adam-bytes", 16.0),
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
            case "adagrad-tenth-step" -> 1 / Math.sqrt(10);
            case "rmsprop-first-step" -> 1 / Math.sqrt(1 - 0.9);
            case "adamw-decay-100" -> Math.pow(1 - 0.01 * 0.1, 100);
            case "noise-batch-x4" -> Math.pow(4, -0.5);
            case "noise-floor" -> 0.1 / (2 - 0.1);
            case "gd-steps-kappa-x100" -> 100;
            case "momentum-steps-kappa-x100" -> Math.sqrt(100);
            case "best-rate-1-9" -> 2.0 / (1 + 9);
            case "best-factor-1-9" -> (9.0 - 1) / (9 + 1);
            case "momentum-factor-1-9" -> (Math.sqrt(9) - 1) / (Math.sqrt(9) + 1);
            case "cosine-quarter" -> (1 + Math.cos(Math.PI / 4)) / 2;
            case "newton-x4-factor" -> 1 - 1.0 / 3;
            case "stale-limit-1" -> 2 * Math.sin(Math.PI / 6);
            case "linear-scaling" -> 0.1 * 1024 / 256;
            case "root-scaling" -> 0.001 * Math.sqrt(1024 / 256);
            case "initial-loss-10" -> -Math.log(0.1);
            case "sigmoid-slope" -> 0.5 * (1 - 0.5);
            case "he-variance" -> 2.0 / 50;
            case "xavier-variance" -> 2.0 / (50 + 30);
            case "clip-factor" -> 2.0 / 5;
            case "ridge-share" -> 4.0 / (4 + 1);
            case "soft-threshold" -> 0.7 - 0.5;
            case "dropout-test-scale" -> 1 - 0.2;
            case "minimum-share-2" -> (2 - Math.sqrt(2)) / 4;
            case "penalty-error" -> 2.0 / (2 + 18);
            case "street-width" -> 2.0 / 4;
            case "kl-shift" -> 0.1 * 0.1 / 2;
            case "twin-sharpness" -> 100.01;
            case "idle-zero" -> idle();
            case "trials-best-5" -> Math.ceil(Math.log(0.05) / Math.log(0.95));
            case "accuracy-of-no" -> 1 - 0.01;
            case "f1" -> 2 * 0.5 / (0.5 + 1);
            case "left-out-share" -> 1 / Math.E;
            case "ensemble-variance" -> 0.5 + (1 - 0.5) / 10;
            case "bubble-4-8" -> (4 - 1.0) / (8 + 4 - 1);
            case "adam-bytes" -> 2 + 2 + 4 + 4 + 4;
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
