package descent.solutions;

import descent.check.Right;
import descent.contracts.CoordinatePasses;

/** Right answers to {@code 12-coordinate-descent}. */
final class CoordinatePassesAnswers {
    private CoordinatePassesAnswers() {}

    @Right("the partial residual from scratch")
    static CoordinatePasses fromScratch() {
        return (x, y, lambda, passes) -> {
            int n = x.length;
            int d = x[0].length;
            double[] w = new double[d];
            for (int pass = 0; pass < passes; pass++) {
                for (int j = 0; j < d; j++) {
                    double pull = 0;
                    double square = 0;
                    w[j] = 0;
                    for (int i = 0; i < n; i++) {
                        double r = y[i];
                        for (int k = 0; k < d; k++) {
                            r -= w[k] * x[i][k];
                        }
                        pull += r * x[i][j];
                        square += x[i][j] * x[i][j];
                    }
                    double left = Math.abs(pull) - n * lambda;
                    if (left > 0) {
                        w[j] = Math.signum(pull) * left / square;
                    }
                }
            }
            return w;
        };
    }

    @Right("the residual kept up to date")
    static CoordinatePasses upToDate() {
        return (x, y, lambda, passes) -> {
            int n = x.length;
            double[] w = new double[x[0].length];
            double[] r = y.clone();
            for (int pass = 0; pass < passes; pass++) {
                for (int j = 0; j < w.length; j++) {
                    double square = 0;
                    double pull = 0;
                    for (int i = 0; i < n; i++) {
                        square += x[i][j] * x[i][j] / n;
                        pull += x[i][j] * r[i] / n;
                    }
                    if (square == 0) {
                        continue;
                    }
                    double v = pull + square * w[j];
                    double next = (v - Math.max(-lambda, Math.min(lambda, v))) / square;
                    for (int i = 0; i < n; i++) {
                        r[i] -= (next - w[j]) * x[i][j];
                    }
                    w[j] = next;
                }
            }
            return w;
        };
    }

    @Right("with the products computed once")
    static CoordinatePasses products() {
        return (x, y, lambda, passes) -> {
            int d = x[0].length;
            double[][] gram = new double[d][d];
            double[] xy = new double[d];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < d; j++) {
                    xy[j] += x[i][j] * y[i] / x.length;
                    for (int k = 0; k < d; k++) {
                        gram[j][k] += x[i][j] * x[i][k] / x.length;
                    }
                }
            }
            double[] w = new double[d];
            for (int pass = 0; pass < passes; pass++) {
                for (int j = 0; j < d; j++) {
                    double v = xy[j];
                    for (int k = 0; k < d; k++) {
                        if (k != j) {
                            v -= gram[j][k] * w[k];
                        }
                    }
                    if (v > lambda) {
                        w[j] = (v - lambda) / gram[j][j];
                    } else if (v < -lambda) {
                        w[j] = (v + lambda) / gram[j][j];
                    } else {
                        w[j] = 0;
                    }
                }
            }
            return w;
        };
    }
}
