package descent.checks;

import descent.check.Accepted;
import descent.check.Misconception;
import descent.contracts.AmsGradStart;

/** What goes wrong with a maximum, and what is another convention. */
final class AmsGradStartVariants {
    private AmsGradStartVariants() {}

    /** One component's memory: m, v, u. */
    private interface Denominator {
        /** Updates {@code state[2]} (u) from m and v, and answers what stands under the root. */
        double square(double[] state, double correction2);
    }

    private static AmsGradStart with(Denominator denominator) {
        return (n, beta1, beta2, epsilon) -> {
            double[][] state = new double[n][3];
            int[] t = {0};
            return (theta, g, rate) -> {
                t[0]++;
                double correction1 = 1 - Math.pow(beta1, t[0]);
                double correction2 = 1 - Math.pow(beta2, t[0]);
                for (int i = 0; i < n; i++) {
                    state[i][0] = beta1 * state[i][0] + (1 - beta1) * g[i];
                    state[i][1] = beta2 * state[i][1] + (1 - beta2) * g[i] * g[i];
                    double root = Math.sqrt(denominator.square(state[i], correction2));
                    theta[i] -= rate * state[i][0] / correction1 / (root + epsilon);
                }
            };
        };
    }

    @Misconception(
            name = "no maximum",
            hint = "After a large gradient your steps grow back: that is Adam. What does AMSGrad remember besides v?")
    static AmsGradStart adam() {
        return with((state, correction2) -> state[1] / correction2);
    }

    @Misconception(
            name = "corrected twice",
            hint =
                    "Your first step is too short. You take the largest corrected average and then correct it once more. How often is the bias "
                            + "in it?")
    static AmsGradStart twice() {
        return with((state, correction2) -> {
            state[2] = Math.max(state[2], state[1] / correction2);
            return state[2] / correction2;
        });
    }

    @Misconception(
            name = "the squares are not corrected",
            hint =
                    "At the usual settings your first step is 31.6 η. Which of the two averages did you leave too small?")
    static AmsGradStart uncorrected() {
        return with((state, correction2) -> {
            state[2] = Math.max(state[2], state[1]);
            return state[2];
        });
    }

    @Misconception(
            name = "the maximum is written back into v",
            hint =
                    "After gradients 4, 1, 3 your v is 8.5 at β₂ = 0.5. Adam's v falls to 4.5 in between. Which of v and u goes into the next "
                            + "average?")
    static AmsGradStart writtenBack() {
        return with((state, correction2) -> {
            state[2] = Math.max(state[2], state[1]);
            state[1] = state[2];
            return state[2] / correction2;
        });
    }

    @Misconception(
            name = "one maximum for all components",
            hint = "A gradient of 100 in one component shortens the step of another. How many maxima do you keep?")
    static AmsGradStart shared() {
        return (n, beta1, beta2, epsilon) -> {
            double[] m = new double[n];
            double[] v = new double[n];
            double[] u = {0};
            int[] t = {0};
            return (theta, g, rate) -> {
                t[0]++;
                for (int i = 0; i < n; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    u[0] = Math.max(u[0], v[i]);
                }
                double root = Math.sqrt(u[0] / (1 - Math.pow(beta2, t[0])));
                for (int i = 0; i < n; i++) {
                    theta[i] -= rate * m[i] / (1 - Math.pow(beta1, t[0])) / (root + epsilon);
                }
            };
        };
    }

    @Misconception(
            name = "the maximum is taken of m",
            hint =
                    "Your direction never turns back: you keep the largest m. Which average must not shrink, the one above or below the line?")
    static AmsGradStart ofTheMean() {
        return (n, beta1, beta2, epsilon) -> {
            double[] m = new double[n];
            double[] v = new double[n];
            double[] largest = new double[n];
            int[] t = {0};
            return (theta, g, rate) -> {
                t[0]++;
                for (int i = 0; i < n; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    largest[i] = Math.abs(m[i]) > Math.abs(largest[i]) ? m[i] : largest[i];
                    double root = Math.sqrt(v[i] / (1 - Math.pow(beta2, t[0])));
                    theta[i] -= rate * largest[i] / (1 - Math.pow(beta1, t[0])) / (root + epsilon);
                }
            };
        };
    }

    @Accepted(
            name = "the maximum of the corrected averages",
            remark =
                    "You keep the largest corrected average, û ← max(û, v̂), as Optax does; the frameworks with u ← max(u, v) correct after "
                            + "the maximum. The two differ in the first steps only.")
    static AmsGradStart ofCorrected() {
        return with((state, correction2) -> {
            state[2] = Math.max(state[2], state[1] / correction2);
            return state[2];
        });
    }
}
