package descent.solutions;

import descent.check.Right;
import descent.contracts.LayerStep;

/** Right answers to {@code 10-layer}. */
final class LayerStepAnswers {
    private LayerStepAnswers() {}

    @Right("example by example, the step at the end")
    static LayerStep byExample() {
        return (weights, x, upstream, rate) -> {
            int outputs = weights.length;
            int inputs = weights[0].length;
            double[][] sum = new double[outputs][inputs];
            double[][] back = new double[x.length][inputs];
            for (int e = 0; e < x.length; e++) {
                for (int i = 0; i < outputs; i++) {
                    double z = 0;
                    for (int j = 0; j < inputs; j++) {
                        z += weights[i][j] * x[e][j];
                    }
                    double a = Math.tanh(z);
                    double delta = (1 - a * a) * upstream[e][i];
                    for (int j = 0; j < inputs; j++) {
                        sum[i][j] += delta * x[e][j];
                        back[e][j] += weights[i][j] * delta;
                    }
                }
            }
            for (int i = 0; i < outputs; i++) {
                for (int j = 0; j < inputs; j++) {
                    weights[i][j] -= rate * sum[i][j] / x.length;
                }
            }
            return back;
        };
    }

    @Right("unit by unit, with a copy of its weights")
    static LayerStep byUnit() {
        return (weights, x, upstream, rate) -> {
            double[][] back = new double[x.length][weights[0].length];
            for (int i = 0; i < weights.length; i++) {
                double[] old = weights[i].clone();
                for (int e = 0; e < x.length; e++) {
                    double z = 0;
                    for (int j = 0; j < old.length; j++) {
                        z += old[j] * x[e][j];
                    }
                    double delta = upstream[e][i] / (Math.cosh(z) * Math.cosh(z));
                    for (int j = 0; j < old.length; j++) {
                        back[e][j] += old[j] * delta;
                        weights[i][j] -= rate / x.length * delta * x[e][j];
                    }
                }
            }
            return back;
        };
    }

    @Right("three matrix products")
    static LayerStep products() {
        return (weights, x, upstream, rate) -> {
            double[][] z = times(x, transposed(weights));
            double[][] delta = new double[z.length][];
            for (int e = 0; e < z.length; e++) {
                delta[e] = upstream[e].clone();
                for (int i = 0; i < delta[e].length; i++) {
                    delta[e][i] *= 1 - Math.pow(Math.tanh(z[e][i]), 2);
                }
            }
            double[][] back = times(delta, weights);
            double[][] gradient = times(transposed(delta), x);
            for (int i = 0; i < weights.length; i++) {
                for (int j = 0; j < weights[i].length; j++) {
                    weights[i][j] -= rate * gradient[i][j] / z.length;
                }
            }
            return back;
        };
    }

    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < t.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < product[i].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }
}
