package descent.solutions;

import descent.check.Right;
import descent.contracts.TimeGradient;

/** Right answers to {@code 11-bptt}. */
final class TimeGradientAnswers {
    private TimeGradientAnswers() {}

    private static double[][] states(double[][] w, double[][] u, double[][] inputs) {
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

    @Right("δ carried back")
    static TimeGradient backwards() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] back = new double[n];
            for (int t = inputs.length; t >= 1; t--) {
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    double dz = (1 - h[t][i] * h[t][i]) * (direct[t - 1][i] + back[i]);
                    for (int j = 0; j < n; j++) {
                        dW[i][j] += dz * h[t - 1][j];
                        before[j] += w[i][j] * dz;
                    }
                }
                back = before;
            }
            return dW;
        };
    }

    @Right("forwards, with the derivatives of the state by W")
    static TimeGradient forwards() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][][] dh = new double[n][n][n];
            double[][] dW = new double[n][n];
            for (int t = 0; t < inputs.length; t++) {
                double[][][] next = new double[n][n][n];
                for (int a = 0; a < n; a++) {
                    for (int b = 0; b < n; b++) {
                        for (int i = 0; i < n; i++) {
                            double dz = i == a ? h[t][b] : 0;
                            for (int j = 0; j < n; j++) {
                                dz += w[i][j] * dh[a][b][j];
                            }
                            next[a][b][i] = (1 - h[t + 1][i] * h[t + 1][i]) * dz;
                            dW[a][b] += direct[t][i] * next[a][b][i];
                        }
                    }
                }
                dh = next;
            }
            return dW;
        };
    }

    @Right("each direct derivative sent back by itself")
    static TimeGradient oneAtATime() {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            for (int end = 1; end <= inputs.length; end++) {
                double[] delta = direct[end - 1].clone();
                for (int t = end; t > 0; t--) {
                    double[] before = new double[n];
                    for (int j = 0; j < n; j++) {
                        for (int i = 0; i < n; i++) {
                            double dz = delta[i] - delta[i] * h[t][i] * h[t][i];
                            dW[i][j] += dz * h[t - 1][j];
                            before[j] += dz * w[i][j];
                        }
                    }
                    delta = before;
                }
            }
            return dW;
        };
    }
}
