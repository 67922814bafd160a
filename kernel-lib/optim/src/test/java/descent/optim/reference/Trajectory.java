package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;

/** The measure of the reference data's README: per component, the distance over max(1, the largest value wanted). */
final class Trajectory {
    private Trajectory() {}

    static void assertClose(double[][] got, double[][] want, int rows, double tolerance) {
        int n = want[0].length;
        for (int j = 0; j < n; j++) {
            double scale = 1;
            for (double[] row : want) scale = Math.max(scale, Math.abs(row[j]));
            for (int t = 0; t < rows; t++)
                assertThat(Math.abs(got[t][j] - want[t][j]) / scale)
                        .as("row %d, component %d: got %s, want %s", t, j, got[t][j], want[t][j])
                        .isLessThanOrEqualTo(tolerance);
        }
    }
}
