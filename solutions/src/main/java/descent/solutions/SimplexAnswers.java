package descent.solutions;

import descent.check.Right;
import descent.contracts.SimplexProjection;
import java.util.Arrays;

/** Right answers to {@code 17-simplex}. */
final class SimplexAnswers {
    private SimplexAnswers() {}

    @Right("sort and take the largest threshold")
    static SimplexProjection sorted() {
        return v -> {
            double[] u = v.clone();
            Arrays.sort(u);
            double sum = u[u.length - 1];
            double tau = sum - 1;
            for (int k = 2; k <= u.length; k++) {
                sum += u[u.length - k];
                tau = Math.max(tau, (sum - 1) / k);
            }
            double[] x = new double[v.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.max(v[i] - tau, 0);
            }
            return x;
        };
    }

    @Right("drop what would be negative, and begin again")
    static SimplexProjection dropping() {
        return v -> {
            boolean[] out = new boolean[v.length];
            while (true) {
                double sum = 0;
                int left = 0;
                for (int i = 0; i < v.length; i++) {
                    if (!out[i]) {
                        sum += v[i];
                        left++;
                    }
                }
                double tau = (sum - 1) / left;
                boolean done = true;
                double[] x = new double[v.length];
                for (int i = 0; i < v.length; i++) {
                    if (!out[i]) {
                        x[i] = v[i] - tau;
                        if (x[i] < 0) {
                            out[i] = true;
                            done = false;
                        }
                    }
                }
                if (done) {
                    return x;
                }
            }
        };
    }

    @Right("Newton's method for the threshold")
    static SimplexProjection newton() {
        return v -> {
            double tau = Arrays.stream(v).max().getAsDouble() - 1;
            for (double ignored : v) {
                double t = tau;
                double[] positive = Arrays.stream(v).filter(c -> c > t).toArray();
                tau = t + (Arrays.stream(positive).sum() - positive.length * t - 1) / positive.length;
            }
            double t = tau;
            return Arrays.stream(v).map(c -> Math.max(c, t) - t).toArray();
        };
    }
}
