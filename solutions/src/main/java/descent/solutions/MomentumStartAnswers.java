package descent.solutions;

import descent.check.Right;
import descent.contracts.MomentumStart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Right answers to {@code 05-momentum-step}. */
final class MomentumStartAnswers {
    private MomentumStartAnswers() {}

    @Right("a velocity kept in the closure")
    static MomentumStart closure() {
        return (n, beta) -> {
            double[] v = new double[n];
            return (theta, gradient, rate) -> {
                for (int i = 0; i < n; i++) {
                    v[i] = beta * v[i] + gradient[i];
                    theta[i] -= rate * v[i];
                }
            };
        };
    }

    @Right("all gradients kept, weighted anew at each step")
    static MomentumStart history() {
        return (n, beta) -> {
            List<double[]> seen = new ArrayList<>();
            return (theta, gradient, rate) -> {
                seen.add(0, gradient.clone());
                double weight = 1;
                for (double[] g : seen) {
                    for (int i = 0; i < n; i++) {
                        theta[i] -= rate * weight * g[i];
                    }
                    weight *= beta;
                }
            };
        };
    }

    @Right("the negative velocity, a new array each step")
    static MomentumStart displacement() {
        return (n, beta) -> {
            double[][] held = {new double[n]};
            return (theta, gradient, rate) -> {
                double[] next = Arrays.stream(held[0]).map(u -> u * beta).toArray();
                for (int i = 0; i < next.length; i++) {
                    next[i] -= gradient[i];
                }
                held[0] = next;
                for (int i = 0; i < next.length; i++) {
                    theta[i] += rate * next[i];
                }
            };
        };
    }
}
