package descent.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rules as a textbook types them: formula by formula, powers and corrections in the loop. */
public class TextbookStep {
    /** Parameters and two moments. */
    @State(Scope.Thread)
    public static class Arrays {
        double[] theta = {};
        double[] g = {};
        double[] m = {};
        double[] v = {};
        String rule = "";
        int t;

        @Setup
        public void fill(Workload work) {
            theta = work.theta();
            g = work.gradient();
            m = new double[work.n];
            v = new double[work.n];
            rule = work.rule;
        }
    }

    @Benchmark
    public double[] step(Arrays a) {
        a.t++;
        switch (a.rule) {
            case "sgd":
                for (int i = 0; i < a.theta.length; i++) a.theta[i] = a.theta[i] - 1e-3 * a.g[i];
                break;
            case "momentum":
                for (int i = 0; i < a.theta.length; i++) {
                    a.m[i] = 0.9 * a.m[i] + a.g[i];
                    a.theta[i] = a.theta[i] - 1e-3 * a.m[i];
                }
                break;
            case "adagrad":
                for (int i = 0; i < a.theta.length; i++) {
                    a.v[i] = a.v[i] + Math.pow(a.g[i], 2);
                    a.theta[i] = a.theta[i] - 1e-3 * a.g[i] / (Math.sqrt(a.v[i]) + 1e-10);
                }
                break;
            case "rmsprop":
                for (int i = 0; i < a.theta.length; i++) {
                    a.v[i] = 0.99 * a.v[i] + (1 - 0.99) * Math.pow(a.g[i], 2);
                    a.theta[i] = a.theta[i] - 1e-3 * a.g[i] / (Math.sqrt(a.v[i]) + 1e-8);
                }
                break;
            case "adam":
                for (int i = 0; i < a.theta.length; i++) {
                    a.m[i] = 0.9 * a.m[i] + (1 - 0.9) * a.g[i];
                    a.v[i] = 0.999 * a.v[i] + (1 - 0.999) * Math.pow(a.g[i], 2);
                    double mHat = a.m[i] / (1 - Math.pow(0.9, a.t));
                    double vHat = a.v[i] / (1 - Math.pow(0.999, a.t));
                    a.theta[i] = a.theta[i] - 1e-3 * mHat / (Math.sqrt(vHat) + 1e-8);
                }
                break;
            default:
                throw new IllegalArgumentException("no textbook loop for " + a.rule);
        }
        return a.theta;
    }
}
