package descent.solutions;

import descent.check.Right;
import descent.contracts.TwoLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Right answers to {@code 19-two-loop}. */
final class TwoLoopAnswers {
    private TwoLoopAnswers() {}

    @Right("the two loops over a list of the kept pairs")
    static TwoLoop loops() {
        return (gradient, s, y, memory) -> {
            List<double[][]> pairs = new ArrayList<>();
            for (int i = 0; i < s.length; i++) {
                if (dot(y[i], s[i]) > 0) {
                    pairs.add(new double[][] {s[i], y[i]});
                }
            }
            while (pairs.size() > memory) {
                pairs.remove(0);
            }
            double[] r = gradient.clone();
            double[] a = new double[pairs.size()];
            for (int i = pairs.size() - 1; i >= 0; i--) {
                double[][] pair = pairs.get(i);
                a[i] = dot(pair[0], r) / dot(pair[1], pair[0]);
                add(r, -a[i], pair[1]);
            }
            if (!pairs.isEmpty()) {
                double[][] newest = pairs.get(pairs.size() - 1);
                scale(r, dot(newest[0], newest[1]) / dot(newest[1], newest[1]));
            }
            for (int i = 0; i < pairs.size(); i++) {
                double[][] pair = pairs.get(i);
                double b = dot(pair[1], r) / dot(pair[1], pair[0]);
                add(r, a[i] - b, pair[0]);
            }
            scale(r, -1);
            return r;
        };
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] v) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * v[i];
        }
    }

    private static void scale(double[] v, double factor) {
        for (int i = 0; i < v.length; i++) {
            v[i] *= factor;
        }
    }

    @Right("a recursion: each pair wraps the product of the pairs before it")
    static TwoLoop recursion() {
        return (gradient, s, y, memory) -> {
            double[] d = product(gradient, s, y, s.length - 1, memory, 0);
            scale(d, -1);
            return d;
        };
    }

    /** B·v from the pairs up to this one, γ from a newer one, 0 if there was none. */
    private static double[] product(double[] v, double[][] s, double[][] y, int pair, int left, double gamma) {
        if (pair < 0 || left == 0) {
            double[] out = v.clone();
            scale(out, gamma == 0 ? 1 : gamma);
            return out;
        }
        double ys = dot(y[pair], s[pair]);
        if (!(ys > 0)) {
            return product(v, s, y, pair - 1, left, gamma);
        }
        // The newest pair that counts is met first and sets the scale.
        double scale = gamma == 0 ? ys / dot(y[pair], y[pair]) : gamma;
        double a = dot(s[pair], v) / ys;
        double[] inner = v.clone();
        add(inner, -a, y[pair]);
        double[] out = product(inner, s, y, pair - 1, left - 1, scale);
        add(out, a - dot(y[pair], out) / ys, s[pair]);
        return out;
    }

    @Right("with the matrix, as BFGS would")
    static TwoLoop matrix() {
        return (gradient, s, y, memory) -> {
            int n = gradient.length;
            int[] used = IntStream.range(0, s.length)
                    .filter(i -> dot(y[i], s[i]) > 0)
                    .toArray();
            int from = Math.max(0, used.length - memory);
            double[][] b = new double[n][n];
            for (int i = 0; i < n; i++) {
                b[i][i] = 1;
                if (used.length > 0) {
                    int newest = used[used.length - 1];
                    b[i][i] = dot(y[newest], s[newest]) / dot(y[newest], y[newest]);
                }
            }
            for (int k = from; k < used.length; k++) {
                learn(b, s[used[k]], y[used[k]]);
            }
            double[] d = new double[n];
            for (int i = 0; i < n; i++) {
                d[i] = -dot(b[i], gradient);
            }
            return d;
        };
    }

    private static void learn(double[][] b, double[] s, double[] y) {
        int n = s.length;
        double ys = dot(y, s);
        double[] by = new double[n];
        for (int i = 0; i < n; i++) {
            by[i] = dot(b[i], y);
        }
        double weight = (1 + dot(y, by) / ys) / ys;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                b[i][j] += weight * s[i] * s[j] - (s[i] * by[j] + by[i] * s[j]) / ys;
            }
        }
    }
}
