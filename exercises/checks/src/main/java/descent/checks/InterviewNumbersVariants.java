package descent.checks;

import descent.check.Misconception;
import descent.contracts.InterviewNumbers;
import java.util.Map;
import java.util.Objects;

/** Catalogued mistakes of {@code 25-numbers}: all cards right but one. */
final class InterviewNumbersVariants {
    private static final Map<String, Double> BACKS = Map.ofEntries(
            Map.entry("adam-first-step", 1.0),
            Map.entry("adam-first-step-uncorrected", Math.sqrt(10)),
            Map.entry("adagrad-tenth-step", Math.sqrt(0.1)),
            Map.entry("rmsprop-first-step", Math.sqrt(10)),
            Map.entry("adamw-decay-100", 0.904792),
            Map.entry("noise-batch-x4", 0.5),
            Map.entry("noise-floor", 0.1 / 1.9),
            Map.entry("gd-steps-kappa-x100", 100.0),
            Map.entry("momentum-steps-kappa-x100", 10.0),
            Map.entry("best-rate-1-9", 0.2),
            Map.entry("best-factor-1-9", 0.8),
            Map.entry("momentum-factor-1-9", 0.5),
            Map.entry("cosine-quarter", 0.853553),
            Map.entry("newton-x4-factor", 2.0 / 3),
            Map.entry("stale-limit-1", 1.0),
            Map.entry("linear-scaling", 0.4),
            Map.entry("root-scaling", 0.002),
            Map.entry("initial-loss-10", Math.log(10)),
            Map.entry("sigmoid-slope", 0.25),
            Map.entry("he-variance", 0.04),
            Map.entry("xavier-variance", 0.025),
            Map.entry("clip-factor", 0.4),
            Map.entry("ridge-share", 0.8),
            Map.entry("soft-threshold", 0.2),
            Map.entry("dropout-test-scale", 0.8),
            Map.entry("minimum-share-2", 0.14645),
            Map.entry("penalty-error", 0.1),
            Map.entry("street-width", 0.5),
            Map.entry("kl-shift", 0.005),
            Map.entry("twin-sharpness", 100.01),
            Map.entry("idle-zero", 0.6209),
            Map.entry("trials-best-5", 59.0),
            Map.entry("accuracy-of-no", 0.99),
            Map.entry("f1", 2.0 / 3),
            Map.entry("left-out-share", Math.exp(-1)),
            Map.entry("ensemble-variance", 0.55),
            Map.entry("bubble-4-8", 3.0 / 11),
            Map.entry("adam-bytes", 16.0),
            Map.entry("largest-rate", 0.5),
            Map.entry("momentum-terminal", 10.0));

    private InterviewNumbersVariants() {}

    /** Returns what is on the back of a card. */
    static double back(String key) {
        return Objects.requireNonNull(BACKS.get(key));
    }

    private static InterviewNumbers but(String wrong, double number) {
        return key -> key.equals(wrong) ? number : BACKS.getOrDefault(key, Double.NaN);
    }

    @Misconception(
            name = "Adam's first step is 3.16 rates",
            hint =
                    "That is the first step without the bias correction. What do the corrections divide m and v by after one step?")
    static InterviewNumbers uncorrected() {
        return but("adam-first-step", Math.sqrt(10));
    }

    @Misconception(
            name = "without the correction the first step is smaller",
            hint =
                    "You let only the first moment start too small. The second one does too, and it stands below the line: which of the two "
                            + "is further from its goal?")
    static InterviewNumbers tooSmall() {
        return but("adam-first-step-uncorrected", 0.1);
    }

    @Misconception(
            name = "the noise falls like the batch grows",
            hint =
                    "That is the variance of the mean. By which factor does its deviation fall when four times as many numbers are averaged?")
    static InterviewNumbers variance() {
        return but("noise-batch-x4", 0.25);
    }

    @Misconception(
            name = "gradient descent feels the root of κ",
            hint =
                    "That would be momentum's advantage. What is the contraction of gradient descent per step, 1 minus what?")
    static InterviewNumbers rootForDescent() {
        return but("gd-steps-kappa-x100", 10);
    }

    @Misconception(
            name = "momentum needs as many steps in κ",
            hint =
                    "Then momentum would only win a constant factor. What does its best contraction contain instead of κ?")
    static InterviewNumbers momentumLikeDescent() {
        return but("momentum-steps-kappa-x100", 100);
    }

    @Misconception(
            name = "the initial loss in another logarithm",
            hint = "Your loss of ten classes is in decimal digits. Which logarithm does cross-entropy take?")
    static InterviewNumbers decimal() {
        return but("initial-loss-10", 1);
    }

    @Misconception(
            name = "the initial loss in bits",
            hint = "Your loss of ten classes is in bits. In what unit do the libraries report it?")
    static InterviewNumbers bits() {
        return but("initial-loss-10", Math.log(10) / Math.log(2));
    }

    @Misconception(
            name = "20 trials for the best 5 %",
            hint =
                    "With 20 trials one of them is among the best 5 % on average. How often is none: what is 0.95 to the power of 20?")
    static InterviewNumbers twenty() {
        return but("trials-best-5", 20);
    }

    @Misconception(
            name = "60 trials for the best 5 %",
            hint = "That is the round number that is usually told. Is it the smallest that reaches 95 %?")
    static InterviewNumbers sixty() {
        return but("trials-best-5", 60);
    }

    @Misconception(
            name = "dropout: the scale is p",
            hint =
                    "p is the share that is dropped. Which share of the activations reached the next layer in training, on average?")
    static InterviewNumbers dropped() {
        return but("dropout-test-scale", 0.2);
    }

    @Misconception(
            name = "dropout: scaled up at test",
            hint =
                    "At test nothing is dropped, so the sums are larger than in training already. In which direction must they be scaled?")
    static InterviewNumbers scaledUp() {
        return but("dropout-test-scale", 1.25);
    }

    @Misconception(
            name = "a gradient of zero changes nothing",
            hint = "That is the weight without a gradient. What do decay and the velocity do in a step with g = 0?")
    static InterviewNumbers idle() {
        return but("idle-zero", 1);
    }

    @Misconception(
            name = "signs of eigenvalues are coin flips",
            hint =
                    "You multiply two halves. The eigenvalues of a symmetric random matrix are not independent: do they come close to each "
                            + "other as easily as coins do?")
    static InterviewNumbers coins() {
        return but("minimum-share-2", 0.25);
    }

    @Misconception(
            name = "the largest curvature sets the best rate",
            hint =
                    "That is 1/L: the steep direction is done in one step, and the flat one crawls. At which rate do both shrink alike?")
    static InterviewNumbers oneOverL() {
        return but("best-rate-1-9", 1.0 / 9);
    }

    @Misconception(
            name = "AdaGrad's rate does not fall",
            hint =
                    "AdaGrad adds up squares and forgets none. What is the sum after ten equal gradients, and what is taken of it before "
                            + "it divides?")
    static InterviewNumbers adaGradForgets() {
        return but("adagrad-tenth-step", 1);
    }

    @Misconception(
            name = "Xavier looks forward only",
            hint = "Your variance keeps the signal on its way forward. Which number counts on the way back?")
    static InterviewNumbers forwardOnly() {
        return but("xavier-variance", 1.0 / 50);
    }

    @Misconception(
            name = "L1 shrinks by a factor",
            hint =
                    "That is what a squared penalty leaves. The slope of 0.5|u| is the same for small and for large u: what does it do to u?")
    static InterviewNumbers squaredPenalty() {
        return but("soft-threshold", 0.7 / 1.5);
    }

    @Misconception(
            name = "ten models average like strangers",
            hint =
                    "That is the variance of ten independent models. What do models with a correlation of one half have in common?")
    static InterviewNumbers independent() {
        return but("ensemble-variance", 0.1);
    }

    @Misconception(
            name = "linear scaling for Adam too",
            hint =
                    "Adam divides by the size of the gradient, and where noise rules that falls with the batch. By which factor does it "
                            + "fall from 256 to 1024?")
    static InterviewNumbers linearForAdam() {
        return but("root-scaling", 0.004);
    }

    @Misconception(
            name = "F₁ is the plain mean",
            hint = "Which of the means is small as soon as one of its two numbers is? Yours is not.")
    static InterviewNumbers plainMean() {
        return but("f1", 0.75);
    }
}
