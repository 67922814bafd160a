package descent.solutions;

import descent.check.Right;
import descent.contracts.FastStep;
import descent.contracts.SlowWeights;

/** Right answers to {@code 08-lookahead}. */
final class SlowWeightsAnswers {
    private SlowWeightsAnswers() {}

    @Right("a counter")
    static SlowWeights counter() {
        return (start, inner, steps, every, alpha) -> {
            double[] phi = start.clone();
            double[] theta = start.clone();
            for (int t = 1; t <= steps; t++) {
                theta = inner.after(theta);
                if (t % every == 0) {
                    for (int i = 0; i < phi.length; i++) {
                        phi[i] += alpha * (theta[i] - phi[i]);
                    }
                    theta = phi.clone();
                }
            }
            return theta;
        };
    }

    @Right("rounds of k steps, then the rest")
    static SlowWeights rounds() {
        return (start, inner, steps, every, alpha) -> {
            double[] phi = start.clone();
            for (int round = 0; round < steps / every; round++) {
                phi = mean(phi, forward(phi, inner, every), alpha);
            }
            return forward(phi, inner, steps % every);
        };
    }

    private static double[] forward(double[] from, FastStep inner, int steps) {
        double[] theta = from.clone();
        for (int t = 0; t < steps; t++) {
            theta = inner.after(theta);
        }
        return theta;
    }

    private static double[] mean(double[] slow, double[] fast, double alpha) {
        double[] between = new double[slow.length];
        for (int i = 0; i < slow.length; i++) {
            between[i] = (1 - alpha) * slow[i] + alpha * fast[i];
        }
        return between;
    }

    @Right("counting down to the next synchronization")
    static SlowWeights countdown() {
        return (start, inner, steps, every, alpha) -> {
            double[] anchor = start.clone();
            double[] theta = start.clone();
            int left = every;
            for (int t = steps; t > 0; t--) {
                theta = inner.after(theta).clone();
                left--;
                if (left > 0) {
                    continue;
                }
                left = every;
                for (int i = 0; i < theta.length; i++) {
                    theta[i] = anchor[i] - alpha * (anchor[i] - theta[i]);
                }
                anchor = theta.clone();
            }
            return theta;
        };
    }
}
