package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.DiagonalProbes;
import descent.contracts.VectorMap;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Checks(id = "20-hutchinson-diagonal", title = "A diagonal from products", contract = DiagonalProbes.class, points = 2)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class DiagonalProbesChecks {
    private static final double[][] H = {{2, 1, 0.5}, {1, -3, 0.2}, {0.5, 0.2, 4}};
    private static final double[][] PROBES = {{1, -1, 1}, {1, 1, 1}, {-1, 1, 1}};

    private static Calls<VectorMap> counted(double[][] h) {
        return Calls.of(VectorMap.class, "H", 1000, v -> times(h, v));
    }

    private static double[] times(double[][] h, double[] v) {
        return Arrays.stream(h)
                .mapToDouble(row -> IntStream.range(0, v.length)
                        .mapToDouble(j -> row[j] * v[j])
                        .sum())
                .toArray();
    }

    @Test
    @Points(0.5)
    @Hint("Hu is {3, 4} and {1, −2}; times u that is {3, 4} and {1, 2}; the mean is {2, 3}.")
    void byHand(DiagonalProbes answer) {
        Expect.that(answer.diagonal(counted(new double[][] {{2, 1}, {1, 3}}).function(), new double[][] {{1, 1}, {1, -1}
                }))
                .as("the diagonal")
                .isNear(new double[] {2, 3}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Multiply component by component, and take the mean over the probes. Entries may be negative.")
    void threeProbes(DiagonalProbes answer) {
        Calls<VectorMap> h = counted(H);
        Expect.that(answer.diagonal(h.function(), PROBES))
                .as("the estimate")
                .isNear(mean(H, PROBES, (u, hu) -> u * hu), 1e-12);
        Expect.that(h.count()).as("the number of products for three probes").isAtMost(3);
    }

    private static double[] mean(double[][] h, double[][] probes, DoubleBinaryOperator entry) {
        return mean(v -> times(h, v), probes, entry);
    }

    private static double[] mean(VectorMap h, double[][] probes, DoubleBinaryOperator entry) {
        double[] out = new double[probes[0].length];
        for (double[] u : probes) {
            double[] hu = h.times(u);
            for (int i = 0; i < out.length; i++) {
                out[i] += entry.applyAsDouble(u[i], hu[i]) / probes.length;
            }
        }
        return out;
    }

    @Misconception(
            name = "the product alone",
            hint =
                    "Your result is the mean of Hu, whose expectation is zero. What must each component be multiplied by, so that its own sign cancels?")
    static DiagonalProbes productOnly() {
        return (hessian, probes) -> mean(hessian, probes, (u, hu) -> hu);
    }

    @Misconception(
            name = "the sizes",
            hint =
                    "All your entries are positive, and one of the diagonal is not. Which sign makes u·(Hu) right on average?")
    static DiagonalProbes absolute() {
        return (hessian, probes) -> mean(hessian, probes, (u, hu) -> Math.abs(hu));
    }

    @Misconception(
            name = "the sum over the probes",
            hint = "With every probe used twice your result doubles. An estimate is a mean.")
    static DiagonalProbes sum() {
        return (hessian, probes) -> mean(hessian, probes, (u, hu) -> u * hu * probes.length);
    }

    @Misconception(
            name = "the trace in every component",
            hint =
                    "All your components are equal: that is uᵀHu, the estimate of the trace. For the diagonal do not sum over the components.")
    static DiagonalProbes trace() {
        return (hessian, probes) -> {
            double[] each = mean(hessian, probes, (u, hu) -> u * hu);
            double total = Arrays.stream(each).sum();
            Arrays.fill(each, total);
            return each;
        };
    }

    @Misconception(
            name = "only the last probe",
            hint = "Your result does not depend on the first probes. Each of them should count.")
    static DiagonalProbes lastOnly() {
        return (hessian, probes) -> mean(hessian, new double[][] {probes[probes.length - 1]}, (u, hu) -> u * hu);
    }
}
