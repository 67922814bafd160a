package descent.optim.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.data.Batch;
import descent.optim.objective.GradientCheck;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.schedule.Exponential;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HogwildTest {
    /** A system with a solution, three entries a row: its gradients vanish there, so a constant rate reaches it however threads meet. */
    private static SparseLeastSquares system(double[] solution) {
        SplitMix64 random = new SplitMix64(11);
        int n = 400;
        int[][] columns = new int[n][3];
        double[][] entries = new double[n][3];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 3; k++) {
                columns[i][k] = (i + 7 * k) % solution.length;
                entries[i][k] = 0.5 + random.nextDouble();
                y[i] += entries[i][k] * solution[columns[i][k]];
            }
        }
        return new SparseLeastSquares(solution.length, columns, entries, y);
    }

    private static double[] solution() {
        double[] solution = new double[40];
        for (int j = 0; j < 40; j++) solution[j] = j % 5 - 2;
        return solution;
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4, 8})
    void threadsWithoutLocksReachTheSolution(int threads) {
        SparseLeastSquares f = system(solution());
        Hogwild atomic = new Hogwild(0.2, threads, 400).withStop(StoppingRule.gradientNorm(1e-9));
        for (Hogwild hogwild : List.of(atomic, atomic.withLostUpdates())) {
            Result result = hogwild.minimize(f, new double[40], new SplitMix64(5));
            assertThat(result.status()).isEqualTo(Status.GRADIENT_TOLERANCE);
            assertThat(result.x()).containsExactly(solution(), within(1e-6));
        }
    }

    @Test
    void atomicAdditionsAreNeverLost() {
        Result result = new Hogwild(1, 8, 3).minimize(new Counter(10_000), new double[1], new SplitMix64(1));
        assertThat(result.x()).containsExactly(30_000);
        assertThat(new Hogwild(1, 1, 3)
                        .withLostUpdates()
                        .minimize(new Counter(10_000), new double[1], new SplitMix64(1))
                        .x())
                .as("one thread loses nothing either")
                .containsExactly(30_000);
        assertThat(new Hogwild(1, 8, 3)
                        .withLostUpdates()
                        .minimize(new Counter(10_000), new double[1], new SplitMix64(1))
                        .x()[0])
                .isBetween(1.0, 30_000.0);
    }

    @Test
    void theRateFallsByEpochs() {
        Hogwild falling = new Hogwild(new Exponential(1, 0.5), 3, 4, true, StoppingRule.never(), List.of());
        assertThat(falling.minimize(new Counter(16), new double[1], new SplitMix64(1))
                        .x())
                .containsExactly(16 * (1 + 0.5 + 0.25 + 0.125));
    }

    @Test
    void oneThreadIsReproducible() {
        SparseLeastSquares f = system(solution());
        double[] first = new Hogwild(0.1, 1, 3)
                .minimize(f, new double[40], new SplitMix64(5))
                .x();
        assertThat(new Hogwild(0.1, 1, 3)
                        .minimize(f, new double[40], new SplitMix64(5))
                        .x())
                .containsExactly(first);
    }

    @Test
    void listenersSeeEveryEpochOnTheCallersThread() {
        int[] seen = {0};
        Thread caller = Thread.currentThread();
        Result result = new Hogwild(0.1, 2, 5)
                .withListener(it -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    seen[0]++;
                })
                .minimize(system(solution()), new double[40], new SplitMix64(5));
        assertThat(seen[0]).isEqualTo(6);
        assertThat(result.status()).isEqualTo(Status.ITERATION_LIMIT);
    }

    @Test
    void sparseSlopesAreTheGradient() {
        SparseLeastSquares f = system(solution());
        double[] w = new double[40];
        SplitMix64 random = new SplitMix64(3);
        for (int j = 0; j < 40; j++) w[j] = random.nextGaussian();
        assertThat(GradientCheck.of(f, w).passed()).isTrue();
        for (int i = 0; i < f.terms(); i++) {
            double[] dense = new double[40];
            double value = f.valueAndGradient(w, Batch.of(i), dense);
            double[] values = new double[3];
            double[] slopes = new double[3];
            for (int k = 0; k < f.touched(i); k++) values[k] = w[f.variable(i, k)];
            assertThat(f.valueAndSlopes(i, values, slopes)).isCloseTo(value, within(1e-12));
            for (int k = 0; k < 3; k++) dense[f.variable(i, k)] -= slopes[k];
            assertThat(dense).containsOnly(0);
        }
        double[] all = new double[40];
        assertThat(f.valueAndGradient(w, all)).isCloseTo(f.value(w), within(1e-12));
    }

    @Test
    void rowsAreChecked() {
        assertThatThrownBy(() ->
                        new SparseLeastSquares(2, new int[][] {{0, 2}}, new double[][] {{1, 1}}, new double[1]))
                .hasMessage("the columns of row 0 must be different and from 0 to 1 but were [0, 2]");
        assertThatThrownBy(() ->
                        new SparseLeastSquares(2, new int[][] {{1, 1}}, new double[][] {{1, 1}}, new double[1]))
                .hasMessageContaining("must be different");
        assertThatThrownBy(() -> new SparseLeastSquares(2, new int[][] {{1}}, new double[][] {{1, 1}}, new double[1]))
                .hasMessage("row 0 of entries must have length 1 but has 2");
        assertThatThrownBy(() -> new SparseLeastSquares(2, new int[0][], new double[1][], new double[1]))
                .hasMessageContaining("as many rows as targets, 1");
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> new Hogwild(0.1, 0, 1)).hasMessage("threads must be at least 1 but was 0");
        assertThatThrownBy(() -> new Hogwild(0.1, 1, -1)).hasMessage("epochs must be at least 0 but was -1");
    }

    /** Every term is −x: with rate 1 each step adds 1, so x counts the steps that were not lost. */
    private record Counter(int terms) implements SparseSum {
        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public int touched(int term) {
            return 1;
        }

        @Override
        public int variable(int term, int k) {
            return 0;
        }

        @Override
        public double valueAndSlopes(int term, double[] values, double[] slopes) {
            slopes[0] = -1;
            return -values[0];
        }

        @Override
        public double value(double[] x) {
            return -x[0];
        }

        @Override
        public double valueAndGradient(double[] x, Batch batch, double[] gradient) {
            Arrays.fill(gradient, -1);
            return -x[0];
        }
    }
}
