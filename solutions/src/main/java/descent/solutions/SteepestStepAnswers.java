package descent.solutions;

import descent.check.Right;
import descent.contracts.SteepestStep;
import descent.contracts.StepNorm;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 01-steepest-step}. */
final class SteepestStepAnswers {
    private SteepestStepAnswers() {}

    @Right("a case for each norm")
    static SteepestStep cases() {
        return (g, norm, length) -> {
            double[] step = new double[g.length];
            switch (norm) {
                case L1 -> {
                    int largest = 0;
                    for (int i = 1; i < g.length; i++) {
                        if (Math.abs(g[i]) > Math.abs(g[largest])) {
                            largest = i;
                        }
                    }
                    step[largest] = -length * Math.signum(g[largest]);
                }
                case L2 -> {
                    double norm2 = 0;
                    for (double gi : g) {
                        norm2 = Math.hypot(norm2, gi);
                    }
                    for (int i = 0; i < g.length && norm2 > 0; i++) {
                        step[i] = -length * g[i] / norm2;
                    }
                }
                case LINF -> {
                    for (int i = 0; i < g.length; i++) {
                        step[i] = -length * Math.signum(g[i]);
                    }
                }
            }
            return step;
        };
    }

    @Right("streams, and the last of equal coordinates")
    static SteepestStep streams() {
        return (g, norm, length) -> {
            if (norm == StepNorm.L2) {
                double size = Math.sqrt(Arrays.stream(g).map(gi -> gi * gi).sum());
                return Arrays.stream(g)
                        .map(gi -> size == 0 ? 0 : -gi / size * length)
                        .toArray();
            }
            if (norm == StepNorm.LINF) {
                return Arrays.stream(g)
                        .map(gi -> gi > 0 ? -length : gi < 0 ? length : 0)
                        .toArray();
            }
            int largest = IntStream.range(0, g.length)
                    .reduce((i, j) -> Math.abs(g[j]) >= Math.abs(g[i]) ? j : i)
                    .orElseThrow();
            return IntStream.range(0, g.length)
                    .mapToDouble(i -> i == largest ? -length * Math.signum(g[i]) : 0)
                    .toArray();
        };
    }

    @Right("a direction, then its length; equal coordinates share in L1")
    static SteepestStep shared() {
        return (g, norm, length) -> {
            double largest = Arrays.stream(g).map(Math::abs).max().orElse(0);
            double[] direction = new double[g.length];
            double size = 0;
            for (int i = 0; i < g.length; i++) {
                direction[i] = switch (norm) {
                    case L1 -> Math.abs(g[i]) == largest ? -Math.signum(g[i]) : 0;
                    case L2 -> -g[i];
                    case LINF -> -Math.signum(g[i]);
                };
                size = switch (norm) {
                    case L1 -> size + Math.abs(direction[i]);
                    case L2 -> Math.hypot(size, direction[i]);
                    case LINF -> Math.max(size, Math.abs(direction[i]));
                };
            }
            for (int i = 0; i < g.length; i++) {
                direction[i] = size == 0 ? 0 : direction[i] * length / size;
            }
            return direction;
        };
    }
}
