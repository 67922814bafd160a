package descent.checks;

import descent.check.Misconception;
import descent.contracts.CriticalKind;
import descent.contracts.CriticalPoint;
import java.util.Arrays;

/** How critical points are taken for what they are not. */
final class CriticalPointVariants {
    private CriticalPointVariants() {}

    private static CriticalKind bySigns(double[] values, double tolerance) {
        boolean up = Arrays.stream(values).anyMatch(value -> value > tolerance);
        boolean down = Arrays.stream(values).anyMatch(value -> value < -tolerance);
        if (up && down) {
            return CriticalKind.SADDLE;
        }
        boolean flat = Arrays.stream(values).anyMatch(value -> Math.abs(value) <= tolerance);
        return flat ? CriticalKind.DEGENERATE : up ? CriticalKind.MINIMUM : CriticalKind.MAXIMUM;
    }

    private static double[] diagonal(double[][] h) {
        double[] values = new double[h.length];
        for (int i = 0; i < h.length; i++) {
            values[i] = h[i][i];
        }
        return values;
    }

    @Misconception(
            name = "the sign of the determinant",
            hint =
                    "The determinant is the product of the eigenvalues. What is the product of −3 and −1, and what kind of point has these "
                            + "two?")
    static CriticalPoint determinant() {
        return (h, tolerance) -> {
            double product = Arrays.stream(Matrices.eigenvalues(h)).reduce(1, (a, b) -> a * b);
            return Math.abs(product) <= tolerance
                    ? CriticalKind.DEGENERATE
                    : product > 0 ? CriticalKind.MINIMUM : CriticalKind.SADDLE;
        };
    }

    @Misconception(
            name = "the sign of the trace",
            hint =
                    "The trace is the sum of the eigenvalues: 5 and −3 have a positive sum. Which question has to be asked of each "
                            + "eigenvalue on its own?")
    static CriticalPoint trace() {
        return (h, tolerance) -> {
            double sum = Arrays.stream(diagonal(h)).sum();
            return Math.abs(sum) <= tolerance
                    ? CriticalKind.SADDLE
                    : sum > 0 ? CriticalKind.MINIMUM : CriticalKind.MAXIMUM;
        };
    }

    @Misconception(
            name = "the signs of the diagonal",
            hint =
                    "The diagonal holds the curvatures along the axes only. Walk along (1, −1) with {{1, 2}, {2, 1}}: up or down?")
    static CriticalPoint byDiagonal() {
        return (h, tolerance) -> bySigns(diagonal(h), tolerance);
    }

    @Misconception(
            name = "zero counts as positive",
            hint =
                    "x³ has the second derivative 0 at 0, and no minimum there. What may you conclude from an eigenvalue that is zero?")
    static CriticalPoint zeroIsPositive() {
        return (h, tolerance) -> {
            double[] values = Matrices.eigenvalues(h);
            boolean down = values[0] < -tolerance;
            boolean notDown = values[values.length - 1] >= -tolerance;
            return down && notDown ? CriticalKind.SADDLE : down ? CriticalKind.MAXIMUM : CriticalKind.MINIMUM;
        };
    }

    @Misconception(
            name = "any zero leaves it open",
            hint =
                    "The eigenvalues 2, 0 and −1: is there a way up, is there a way down? Then whatever happens along the zero, what is the "
                            + "point?")
    static CriticalPoint zeroFirst() {
        return (h, tolerance) -> {
            double[] values = Matrices.eigenvalues(h);
            boolean flat = Arrays.stream(values).anyMatch(value -> Math.abs(value) <= tolerance);
            return flat ? CriticalKind.DEGENERATE : bySigns(values, tolerance);
        };
    }

    @Misconception(
            name = "the tolerance is not used",
            hint =
                    "An eigenvalue of 5e-10 is zero within the tolerance, and you take it for positive. Which argument have you not used?")
    static CriticalPoint exact() {
        return (h, tolerance) -> bySigns(Matrices.eigenvalues(h), 1e-13);
    }
}
