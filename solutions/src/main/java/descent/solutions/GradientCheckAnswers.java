package descent.solutions;

import descent.check.Right;
import descent.contracts.GradientChecker;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 01-gradient-check}. */
final class GradientCheckAnswers {
    private GradientCheckAnswers() {}

    @Right("moved and put back, in a copy")
    static GradientChecker putBack() {
        return (f, x, h) -> {
            double[] gradient = f.gradient(x);
            double[] moved = x.clone();
            double worst = 0;
            for (int i = 0; i < x.length; i++) {
                moved[i] = x[i] + h;
                double right = f.value(moved);
                moved[i] = x[i] - h;
                double left = f.value(moved);
                moved[i] = x[i];
                double measured = (right - left) / (2 * h);
                double scale = Math.max(1, Math.max(Math.abs(gradient[i]), Math.abs(measured)));
                worst = Math.max(worst, Math.abs(gradient[i] - measured) / scale);
            }
            return worst;
        };
    }

    @Right("a fresh copy for every value")
    static GradientChecker copies() {
        return (f, x, h) -> {
            double[] g = f.gradient(x);
            return IntStream.range(0, x.length)
                    .mapToDouble(i -> {
                        double[] right = x.clone();
                        double[] left = x.clone();
                        right[i] += h;
                        left[i] -= h;
                        double d = f.value(right) / (2 * h) - f.value(left) / (2 * h);
                        return Math.abs(d - g[i]) / Math.max(Math.max(Math.abs(d), Math.abs(g[i])), 1);
                    })
                    .max()
                    .orElse(0);
        };
    }

    @Right("all differences first")
    static GradientChecker differencesFirst() {
        return (f, x, h) -> {
            double[] differences = new double[x.length];
            for (int sign = -1; sign <= 1; sign += 2) {
                for (int i = 0; i < x.length; i++) {
                    double[] point = x.clone();
                    point[i] += sign * h;
                    differences[i] += sign * f.value(point) / (h + h);
                }
            }
            double[] g = f.gradient(x);
            double[] errors = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                double[] sizes = {1, Math.abs(g[i]), Math.abs(differences[i])};
                Arrays.sort(sizes);
                errors[i] = Math.abs(g[i] - differences[i]) / sizes[2];
            }
            Arrays.sort(errors);
            return errors[errors.length - 1];
        };
    }
}
