package descent.checks;

import descent.check.Misconception;
import descent.contracts.AdamStart;

/** What goes wrong in Adam. */
final class AdamStartVariants {
    private AdamStartVariants() {}

    /** Adam's quotient from m, v, the two corrections 1 − βᵗ and ε. */
    private interface Quotient {
        double of(double m, double v, double correction1, double correction2, double epsilon);
    }

    private static AdamStart with(Quotient quotient, int firstTime) {
        return (n, beta1, beta2, epsilon) -> {
            double[] m = new double[n];
            double[] v = new double[n];
            int[] t = {firstTime - 1};
            return (theta, g, rate) -> {
                t[0]++;
                double correction1 = 1 - Math.pow(beta1, t[0]);
                double correction2 = 1 - Math.pow(beta2, t[0]);
                for (int i = 0; i < n; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    theta[i] -= rate * quotient.of(m[i], v[i], correction1, correction2, epsilon);
                }
            };
        };
    }

    private static double adam(double m, double v, double correction1, double correction2, double epsilon) {
        return m / correction1 / (Math.sqrt(v / correction2) + epsilon);
    }

    @Misconception(
            name = "no bias correction",
            hint =
                    "At the usual settings your first step is 3.16 η. Two averages that start at 0 are too small at first: by which factors, "
                            + "and what repairs them?")
    static AdamStart uncorrected() {
        return with((m, v, c1, c2, epsilon) -> m / (Math.sqrt(v) + epsilon), 1);
    }

    @Misconception(
            name = "only m is corrected",
            hint =
                    "At the usual settings your first step is 31.6 η. One of the two averages is still too small. Which one divides?")
    static AdamStart onlyFirst() {
        return with((m, v, c1, c2, epsilon) -> m / c1 / (Math.sqrt(v) + epsilon), 1);
    }

    @Misconception(
            name = "only v is corrected",
            hint = "At the usual settings your first step is 0.1 η. One of the two averages is still too small: which?")
    static AdamStart onlySecond() {
        return with((m, v, c1, c2, epsilon) -> m / (Math.sqrt(v / c2) + epsilon), 1);
    }

    @Misconception(
            name = "the first step counts as t = 0",
            hint = "Your first step divides by 1 − β⁰. How large is that, and with which t does the rule begin?")
    static AdamStart fromZero() {
        return with(AdamStartVariants::adam, 0);
    }

    @Misconception(
            name = "ε inside the root",
            hint = "With g = 3 and ε = 1 you divide by √10. In Adam, is ε added before or after the root is taken?")
    static AdamStart inside() {
        return with((m, v, c1, c2, epsilon) -> m / c1 / Math.sqrt(v / c2 + epsilon), 1);
    }

    @Misconception(
            name = "β₁ and β₂ are swapped",
            hint =
                    "Your first steps are right and the second ones are not. Which of the two averages forgets faster, and which β belongs "
                            + "to the squares?")
    static AdamStart swapped() {
        return (n, beta1, beta2, epsilon) -> with(AdamStartVariants::adam, 1).start(n, beta2, beta1, epsilon);
    }

    @Misconception(
            name = "t counts components",
            hint =
                    "With one parameter you are right. With several your second one is corrected as if it were in its second step. When does t "
                            + "go up?")
    static AdamStart perComponent() {
        return (n, beta1, beta2, epsilon) -> {
            double[] m = new double[n];
            double[] v = new double[n];
            int[] t = {0};
            return (theta, g, rate) -> {
                for (int i = 0; i < n; i++) {
                    t[0]++;
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    theta[i] -= rate * adam(m[i], v[i], 1 - Math.pow(beta1, t[0]), 1 - Math.pow(beta2, t[0]), epsilon);
                }
            };
        };
    }

    @Misconception(
            name = "v averages the squares of m",
            hint =
                    "Your v is built from the averaged gradient. Whose squares does the rule average, those of m or those of g?")
    static AdamStart squaresOfMean() {
        return (n, beta1, beta2, epsilon) -> {
            double[] m = new double[n];
            double[] v = new double[n];
            int[] t = {0};
            return (theta, g, rate) -> {
                t[0]++;
                for (int i = 0; i < n; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * m[i] * m[i];
                    theta[i] -= rate * adam(m[i], v[i], 1 - Math.pow(beta1, t[0]), 1 - Math.pow(beta2, t[0]), epsilon);
                }
            };
        };
    }
}
