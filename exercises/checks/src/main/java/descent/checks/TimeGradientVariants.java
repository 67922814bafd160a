package descent.checks;

import descent.check.Misconception;
import descent.contracts.TimeGradient;

/** What goes wrong in back-propagation through time. */
final class TimeGradientVariants {
    private TimeGradientVariants() {}

    static double[][] states(double[][] w, double[][] u, double[][] inputs) {
        double[][] h = new double[inputs.length + 1][w.length];
        for (int t = 0; t < inputs.length; t++) {
            for (int i = 0; i < w.length; i++) {
                double z = 0;
                for (int j = 0; j < w.length; j++) {
                    z += w[i][j] * h[t][j];
                }
                for (int j = 0; j < inputs[t].length; j++) {
                    z += u[i][j] * inputs[t][j];
                }
                h[t + 1][i] = Math.tanh(z);
            }
        }
        return h;
    }

    @Misconception(
            name = "W in place of its transpose",
            hint =
                    "With one unit you are right, with two and a W that is not symmetric you are not. Going back, unit j collects from all units i that it fed: is that a row or a column of W?")
    static TimeGradient untransposed() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] delta = new double[n];
            for (int t = inputs.length - 1; t >= 0; t--) {
                for (int i = 0; i < n; i++) {
                    delta[i] += direct[t][i];
                }
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    double dz = (1 - h[t + 1][i] * h[t + 1][i]) * delta[i];
                    for (int j = 0; j < n; j++) {
                        if (true) {
                            dW[i][j] += dz * h[t][j];
                        }
                        before[i] += w[i][j] * (1 - h[t + 1][j] * h[t + 1][j]) * delta[j];
                    }
                }
                delta = before;
            }
            return dW;
        };
    }

    @Misconception(
            name = "only the last step contributes",
            hint =
                    "You take the contribution of the last step alone. W was used at every step: the contributions add up.")
    static TimeGradient lastOnly() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] delta = new double[n];
            for (int t = inputs.length - 1; t >= 0; t--) {
                for (int i = 0; i < n; i++) {
                    delta[i] += direct[t][i];
                }
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    double dz = (1 - h[t + 1][i] * h[t + 1][i]) * delta[i];
                    for (int j = 0; j < n; j++) {
                        if (t == inputs.length - 1) {
                            dW[i][j] += dz * h[t][j];
                        }
                        before[j] += w[i][j] * dz;
                    }
                }
                delta = before;
            }
            return dW;
        };
    }

    @Misconception(
            name = "h in place of 1 − h²",
            hint =
                    "Your factor at each step is the state itself. What is the derivative of tanh, written by its value?")
    static TimeGradient stateAsSlope() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] delta = new double[n];
            for (int t = inputs.length - 1; t >= 0; t--) {
                for (int i = 0; i < n; i++) {
                    delta[i] += direct[t][i];
                }
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    double dz = (h[t + 1][i]) * delta[i];
                    for (int j = 0; j < n; j++) {
                        if (true) {
                            dW[i][j] += dz * h[t][j];
                        }
                        before[j] += w[i][j] * dz;
                    }
                }
                delta = before;
            }
            return dW;
        };
    }

    @Misconception(
            name = "the state after the step",
            hint =
                    "Your contribution of step t has h_t as a factor. What did W multiply in that step: the state before or after it?")
    static TimeGradient sameState() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] delta = new double[n];
            for (int t = inputs.length - 1; t >= 0; t--) {
                for (int i = 0; i < n; i++) {
                    delta[i] += direct[t][i];
                }
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    double dz = (1 - h[t + 1][i] * h[t + 1][i]) * delta[i];
                    for (int j = 0; j < n; j++) {
                        if (true) {
                            dW[i][j] += dz * h[t + 1][j];
                        }
                        before[j] += w[i][j] * dz;
                    }
                }
                delta = before;
            }
            return dW;
        };
    }

    @Misconception(
            name = "losses at earlier steps are forgotten",
            hint =
                    "If the loss looks at the last state only, you are right. Here earlier states have a direct derivative too: where does it enter δ?")
    static TimeGradient endOnly() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] delta = new double[n];
            for (int t = inputs.length - 1; t >= 0; t--) {
                for (int i = 0; i < n; i++) {
                    delta[i] += t == inputs.length - 1 ? direct[t][i] : 0;
                }
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    double dz = (1 - h[t + 1][i] * h[t + 1][i]) * delta[i];
                    for (int j = 0; j < n; j++) {
                        if (true) {
                            dW[i][j] += dz * h[t][j];
                        }
                        before[j] += w[i][j] * dz;
                    }
                }
                delta = before;
            }
            return dW;
        };
    }

    @Misconception(
            name = "nothing flows back",
            hint =
                    "Each of your steps knows its own direct derivative only. δ also contains what comes back from the step after it.")
    static TimeGradient noCarry() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] delta = new double[n];
            for (int t = inputs.length - 1; t >= 0; t--) {
                for (int i = 0; i < n; i++) {
                    delta[i] += direct[t][i];
                }
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    double dz = (1 - h[t + 1][i] * h[t + 1][i]) * delta[i];
                    for (int j = 0; j < n; j++) {
                        if (true) {
                            dW[i][j] += dz * h[t][j];
                        }
                        before[j] += w[i][j] * dz;
                    }
                }
                delta = new double[n];
            }
            return dW;
        };
    }

    @Misconception(
            name = "the slope of tanh is missing",
            hint = "You go back through W but not through tanh. Which factor lies between δ and the sum inside?")
    static TimeGradient noSlope() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] delta = new double[n];
            for (int t = inputs.length - 1; t >= 0; t--) {
                for (int i = 0; i < n; i++) {
                    delta[i] += direct[t][i];
                }
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    double dz = (1) * delta[i];
                    for (int j = 0; j < n; j++) {
                        if (true) {
                            dW[i][j] += dz * h[t][j];
                        }
                        before[j] += w[i][j] * dz;
                    }
                }
                delta = before;
            }
            return dW;
        };
    }
}
