package descent.checks;

import descent.check.Misconception;
import descent.contracts.GlobalClip;
import java.util.Arrays;

/** What goes wrong in clipping by the global norm. */
final class GlobalClipVariants {
    private GlobalClipVariants() {}

    private static double norm(double[]... gradients) {
        double sum = 0;
        for (double[] gradient : gradients) {
            for (double g : gradient) {
                sum += g * g;
            }
        }
        return Math.sqrt(sum);
    }

    private static void scale(double[][] gradients, double factor) {
        for (double[] gradient : gradients) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] *= factor;
            }
        }
    }

    private static void zero(double[][] gradients) {
        for (double[] gradient : gradients) {
            Arrays.fill(gradient, 0);
        }
    }

    /** The factor of all components, and what is returned. */
    @FunctionalInterface
    private interface Rule {
        double of(double norm, double limit);
    }

    /** A clip that zeroes broken gradients, scales the others by a factor and returns a number. */
    private static GlobalClip with(Rule factor, Rule returned) {
        return (gradients, limit) -> {
            double norm = norm(gradients);
            if (!Double.isFinite(norm)) {
                zero(gradients);
                return norm;
            }
            scale(gradients, factor.of(norm, limit));
            return returned.of(norm, limit);
        };
    }

    @Misconception(
            name = "tensor by tensor",
            hint =
                    "You shorten each tensor by its own norm. Then the tensors get different factors, and the direction is bent. Whose norm "
                            + "is meant?")
    static GlobalClip perTensor() {
        return (gradients, limit) -> {
            double all = norm(gradients);
            if (!Double.isFinite(all)) {
                zero(gradients);
                return all;
            }
            for (double[] gradient : gradients) {
                double norm = norm(gradient);
                if (norm > limit) {
                    scale(new double[][] {gradient}, limit / norm);
                }
            }
            return all;
        };
    }

    @Misconception(
            name = "each component to the limit",
            hint =
                    "All your components have the same size afterwards. Clipping by norm keeps the direction: one factor for all.")
    static GlobalClip signs() {
        return (gradients, limit) -> {
            double norm = norm(gradients);
            if (!Double.isFinite(norm)) {
                zero(gradients);
            } else if (norm > limit) {
                for (double[] gradient : gradients) {
                    for (int i = 0; i < gradient.length; i++) {
                        gradient[i] = limit * Math.signum(gradient[i]);
                    }
                }
            }
            return norm;
        };
    }

    @Misconception(
            name = "short gradients are lengthened",
            hint =
                    "A gradient of norm 3 has norm 4 after you clipped it at 4. Clipping only shortens: when does it act at all?")
    static GlobalClip enlarges() {
        return with((norm, limit) -> norm > 0 ? limit / norm : 1, (norm, limit) -> norm);
    }

    @Misconception(
            name = "divided by the square of the norm",
            hint = "Your clipped norm is limit/‖g‖ instead of the limit. By what is each component to be divided?")
    static GlobalClip squared() {
        return with((norm, limit) -> norm > limit ? limit / (norm * norm) : 1, (norm, limit) -> norm);
    }

    @Misconception(
            name = "a broken gradient passes",
            hint =
                    "With a NaN in it the norm is NaN, and every comparison with NaN is false. What does your code do then, and what does an infinite norm make of the other components?")
    static GlobalClip unguarded() {
        return (gradients, limit) -> {
            double norm = norm(gradients);
            if (norm > limit) {
                scale(gradients, limit / norm);
            }
            return norm;
        };
    }

    @Misconception(
            name = "the norm afterwards",
            hint =
                    "You return the norm after clipping. Whoever logs it sees the limit and never how large the gradient was.")
    static GlobalClip normAfter() {
        return with((norm, limit) -> norm > limit ? limit / norm : 1, Math::min);
    }

    @Misconception(
            name = "scaled to length 1",
            hint = "Whatever the limit, your clipped gradient has norm 1. What is the factor for another limit?")
    static GlobalClip limitForgotten() {
        return with((norm, limit) -> norm > limit ? 1 / norm : 1, (norm, limit) -> norm);
    }
}
