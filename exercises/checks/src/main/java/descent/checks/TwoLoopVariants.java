package descent.checks;

import descent.check.Misconception;
import descent.contracts.TwoLoop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The direction of L-BFGS with one thing wrong. */
final class TwoLoopVariants {
    private TwoLoopVariants() {}

    private enum Slip {
        NONE,
        ORDER,
        RHO,
        GAMMA,
        OLDEST_GAMMA,
        NEGATIVE,
        MEMORY,
        SIGN
    }

    static double[] reference(double[] g, double[][] s, double[][] y, int memory) {
        return loops(g, s, y, memory, Slip.NONE);
    }

    @Misconception(
            name = "the loops run the wrong way round",
            hint =
                    "Your first loop begins with the oldest pair. The formula of BFGS is unrolled from outside: which update was made last?")
    static TwoLoop order() {
        return (g, s, y, memory) -> loops(g, s, y, memory, Slip.ORDER);
    }

    @Misconception(
            name = "ρ from s alone",
            hint = "Your ρ is 1/(sᵀs), which knows nothing of the curvature. Which product of a pair measures it?")
    static TwoLoop rho() {
        return (g, s, y, memory) -> loops(g, s, y, memory, Slip.RHO);
    }

    @Misconception(
            name = "the scale γ is missing",
            hint =
                    "Between the loops your q is taken as it is. In directions that no pair knows your step then is that of gradient descent with rate 1. What estimates the inverse curvature there?")
    static TwoLoop unscaled() {
        return (g, s, y, memory) -> loops(g, s, y, memory, Slip.GAMMA);
    }

    @Misconception(
            name = "γ from the oldest pair",
            hint =
                    "Your scale comes from the oldest pair that is kept. Which pair knows best how the ground bends here?")
    static TwoLoop oldestScale() {
        return (g, s, y, memory) -> loops(g, s, y, memory, Slip.OLDEST_GAMMA);
    }

    @Misconception(
            name = "pairs of negative curvature are used",
            hint =
                    "With a pair for which yᵀs < 0 your estimate is no longer positive definite, and the direction may point uphill. What should become of such a pair?")
    static TwoLoop negative() {
        return (g, s, y, memory) -> loops(g, s, y, memory, Slip.NEGATIVE);
    }

    @Misconception(
            name = "the memory is not limited",
            hint = "Your direction does not depend on the last argument. How many pairs may L-BFGS keep?")
    static TwoLoop unlimited() {
        return (g, s, y, memory) -> loops(g, s, y, memory, Slip.MEMORY);
    }

    @Misconception(name = "uphill", hint = "Without any pair the direction should be −g. Which way does yours point?")
    static TwoLoop uphill() {
        return (g, s, y, memory) -> loops(g, s, y, memory, Slip.SIGN);
    }

    private static double[] loops(double[] g, double[][] s, double[][] y, int memory, Slip slip) {
        List<Integer> used = new ArrayList<>();
        for (int i = s.length - 1; i >= 0; i--) {
            boolean positive = slip == Slip.NEGATIVE || dot(y[i], s[i]) > 0;
            if (positive && (slip == Slip.MEMORY || used.size() < memory)) {
                used.add(i);
            }
        }
        if (slip == Slip.ORDER) {
            Collections.reverse(used);
        }
        double[] r = g.clone();
        double[] a = new double[s.length];
        for (int i : used) {
            a[i] = dot(s[i], r) / (slip == Slip.RHO ? dot(s[i], s[i]) : dot(y[i], s[i]));
            add(-a[i], y[i], r);
        }
        if (!used.isEmpty() && slip != Slip.GAMMA) {
            boolean last = slip == Slip.OLDEST_GAMMA || slip == Slip.ORDER;
            int i = used.get(last ? used.size() - 1 : 0);
            double gamma = dot(s[i], y[i]) / dot(y[i], y[i]);
            r = Arrays.stream(r).map(ri -> gamma * ri).toArray();
        }
        for (int k = used.size() - 1; k >= 0; k--) {
            int i = used.get(k);
            double b = dot(y[i], r) / (slip == Slip.RHO ? dot(s[i], s[i]) : dot(y[i], s[i]));
            add(a[i] - b, s[i], r);
        }
        double sign = slip == Slip.SIGN ? 1 : -1;
        return Arrays.stream(r).map(ri -> sign * ri).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double factor, double[] v, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * v[i];
        }
    }
}
