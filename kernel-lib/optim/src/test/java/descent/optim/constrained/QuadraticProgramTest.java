package descent.optim.constrained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import descent.optim.run.Status;
import descent.optim.run.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;

class QuadraticProgramTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomProgramsHaveOneAnswerByThreeMethodsAndByOjAlgo(int seed) {
        SplitMix64 random = new SplitMix64(seed);
        int n = 2 + seed;
        int m = 2 * n;
        int e = seed % 3;
        double[][] root = matrix(random, n, n);
        double[][] p = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                p[i][j] = Vectors.dot(root[Math.max(i, j)], root[Math.min(i, j)]) + (i == j ? 1 : 0);
        double[] q = matrix(random, 1, n)[0];
        Vectors.scale(5, q);
        double[][] g = matrix(random, m, n);
        double[][] a = matrix(random, e, n);
        double[] inside = matrix(random, 1, n)[0];
        double[] h = new double[m];
        double[] b = new double[e];
        for (int j = 0; j < m; j++) h[j] = Vectors.dot(g[j], inside) + random.nextDouble();
        for (int k = 0; k < e; k++) b[k] = Vectors.dot(a[k], inside);
        QuadraticProgram program =
                QuadraticProgram.of(p, q).withInequalities(g, h).withEqualities(a, b);

        ConstrainedResult active = new ActiveSetQp().minimize(program);
        ConstrainedResult interior = new InteriorPointQp().minimize(program);
        ConstrainedResult augmented = new AugmentedLagrangian().minimize(program.problem(), new double[n]);
        assertThat(active.kkt().holds(1e-8)).as(active.report()).isTrue();
        assertThat(interior.kkt().holds(1e-8)).as(interior.report()).isTrue();
        assertThat(interior.run().iterations()).isLessThan(30);
        assertThat(interior.x()).containsExactly(active.x(), within(1e-6));
        assertThat(interior.multipliers().mu())
                .containsExactly(active.multipliers().mu(), within(1e-5));
        assertThat(augmented.x()).as(augmented.report()).containsExactly(active.x(), within(1e-6));
        assertThat(augmented.multipliers().mu())
                .containsExactly(active.multipliers().mu(), within(1e-5));
        assertThat(ojAlgo(p, q, g, h, a, b)).containsExactly(active.x(), within(1e-4));
    }

    private static double[] ojAlgo(double[][] p, double[] q, double[][] g, double[] h, double[][] a, double[] b) {
        double[] minus = q.clone();
        Vectors.scale(-1, minus);
        ConvexSolver.Builder builder = ConvexSolver.newBuilder()
                .objective(R064Store.FACTORY.rows(p), R064Store.FACTORY.column(minus))
                .inequalities(R064Store.FACTORY.rows(g), R064Store.FACTORY.column(h));
        if (a.length > 0) builder.equalities(R064Store.FACTORY.rows(a), R064Store.FACTORY.column(b));
        Optimisation.Result result = builder.build().solve();
        double[] x = new double[q.length];
        for (int i = 0; i < x.length; i++) x[i] = result.doubleValue(i);
        return x;
    }

    private static double[][] matrix(SplitMix64 random, int rows, int columns) {
        double[][] a = new double[rows][columns];
        for (double[] row : a) for (int j = 0; j < columns; j++) row[j] = random.nextGaussian();
        return a;
    }

    @Test
    void theDualActiveSetClimbsToTheAnswer() {
        QuadraticProgram program = QuadraticProgram.of(new double[][] {{2, 0}, {0, 2}}, new double[] {-4, -6})
                .withBounds(0, 1)
                .withInequalities(new double[][] {{1, 1}}, new double[] {1.5});
        Trace trace = new Trace();
        ConstrainedResult result = new ActiveSetQp().withListener(trace).minimize(program);
        assertThat(result.x()).containsExactly(new double[] {0.5, 1}, within(1e-14));
        double[] values = trace.values();
        for (int k = 1; k < values.length; k++) assertThat(values[k]).isGreaterThan(values[k - 1]);
        // ∇f = (−3, −4): 3 for the sum, 1 for y ≤ 1.
        assertThat(result.multipliers().mu()).containsExactly(new double[] {0, 0, 0, 1, 3}, within(1e-14));
    }

    @Test
    void aProgramWithoutFeasiblePointSaysSo() {
        QuadraticProgram empty = QuadraticProgram.of(new double[][] {{1}}, new double[1])
                .withInequalities(new double[][] {{1}, {-1}}, new double[] {-1, -1});
        assertThat(new ActiveSetQp().minimize(empty).converged()).isFalse();
        assertThat(new ActiveSetQp().minimize(empty).status()).isEqualTo(Status.NOT_FINITE);
        assertThat(new InteriorPointQp().minimize(empty).converged()).isFalse();
    }

    @Test
    void theInteriorPointSolvesALinearProgram() {
        // max 3x + 2y with x + y ≤ 4, x + 3y ≤ 7, x ≤ 3: the corner (3, 1).
        QuadraticProgram lp = QuadraticProgram.of(new double[2][2], new double[] {-3, -2})
                .withInequalities(new double[][] {{1, 1}, {1, 3}, {1, 0}}, new double[] {4, 7, 3})
                .withBounds(0, Double.POSITIVE_INFINITY);
        ConstrainedResult result = new InteriorPointQp().minimize(lp);
        assertThat(result.x()).as(result.report()).containsExactly(new double[] {3, 1}, within(1e-7));
        assertThat(result.multipliers().mu()).containsExactly(new double[] {2, 0, 1, 0, 0}, within(1e-6));
    }

    @Test
    void equalitiesAloneAreOneLinearSystem() {
        QuadraticProgram program = QuadraticProgram.of(new double[][] {{2, 0}, {0, 2}}, new double[2])
                .withEqualities(new double[][] {{1, 2}}, new double[] {5});
        ConstrainedResult result = new EqualityQp().minimize(program);
        assertThat(result.x()).containsExactly(new double[] {1, 2}, within(1e-14));
        assertThat(result.multipliers().lambda()).containsExactly(new double[] {-2}, within(1e-14));
        assertThat(result.kkt().holds(1e-13)).isTrue();
        assertThat(new ActiveSetQp().minimize(program).x()).containsExactly(result.x(), within(1e-14));
        assertThat(new InteriorPointQp().minimize(program).x()).containsExactly(result.x(), within(1e-14));
    }

    @Test
    void contradictingEqualitiesSaySo() {
        QuadraticProgram program = QuadraticProgram.of(new double[][] {{2, 0}, {0, 2}}, new double[2])
                .withEqualities(new double[][] {{1, 1}, {1, 1}}, new double[] {1, 2});
        assertThat(new EqualityQp().minimize(program).status()).isEqualTo(Status.NOT_FINITE);
        assertThat(new ActiveSetQp().minimize(program).status()).isEqualTo(Status.NOT_FINITE);
        assertThat(new InteriorPointQp().minimize(program.withBounds(0, 9)).converged())
                .isFalse();
    }

    @Test
    void anEqualityToldTwiceIsNoTrouble() {
        QuadraticProgram program = QuadraticProgram.of(new double[][] {{2, 0}, {0, 2}}, new double[2])
                .withEqualities(new double[][] {{1, 1}, {2, 2}}, new double[] {2, 4});
        for (ConstrainedResult result : List.of(
                new EqualityQp().minimize(program),
                new ActiveSetQp().minimize(program),
                new ActiveSetQp().minimize(program.withBounds(-9, 1)),
                new InteriorPointQp().minimize(program.withBounds(0, 9)))) {
            assertThat(result.x()).as(result.report()).containsExactly(new double[] {1, 1}, within(1e-7));
            assertThat(result.kkt().holds(1e-7)).as(result.report()).isTrue();
        }
    }

    @Test
    void ofManySolutionsOneIsFound() {
        // Nothing says what y is; the first program has no curvature along it, the second a whole edge of minima.
        QuadraticProgram free = QuadraticProgram.of(new double[][] {{2, 0}, {0, 0}}, new double[] {-2, 0})
                .withInequalities(new double[][] {{1, 0}}, new double[] {0.5});
        QuadraticProgram edge =
                QuadraticProgram.of(new double[2][2], new double[] {1, 0}).withBounds(0, 1);
        ConstrainedResult first = new InteriorPointQp().minimize(free);
        ConstrainedResult second = new InteriorPointQp().minimize(edge);
        assertThat(first.x()).as(first.report()).containsExactly(new double[] {0.5, 0}, within(1e-7));
        assertThat(first.kkt().holds(1e-7)).isTrue();
        assertThat(second.converged()).as(second.report()).isTrue();
        assertThat(second.value()).isCloseTo(0, within(1e-8));
    }

    @Test
    void aProgramWithoutBottomSaysSo() {
        QuadraticProgram falling = QuadraticProgram.of(new double[2][2], new double[] {-1, 0})
                .withInequalities(new double[][] {{0, 1}}, new double[] {1});
        assertThat(new InteriorPointQp().minimize(falling).converged()).isFalse();
        assertThat(new EqualityQp()
                        .minimize(QuadraticProgram.of(new double[1][1], new double[] {1}))
                        .status())
                .isEqualTo(Status.NOT_FINITE);
    }

    @Test
    void degenerateVerticesAreNoTrouble() {
        // Four constraints meet at (1, 1) in two dimensions, one of them twice.
        QuadraticProgram program = QuadraticProgram.of(new double[][] {{2, 0}, {0, 2}}, new double[] {-6, -6})
                .withInequalities(
                        new double[][] {{1, 0}, {0, 1}, {1, 1}, {1, 1}, {2, 1}}, new double[] {1, 1, 2, 2, 3});
        assertThat(new ActiveSetQp().minimize(program).x()).containsExactly(new double[] {1, 1}, within(1e-12));
        assertThat(new InteriorPointQp().minimize(program).x()).containsExactly(new double[] {1, 1}, within(1e-6));
    }

    @Test
    void wrongShapesAreRefused() {
        QuadraticProgram program = QuadraticProgram.of(new double[][] {{1}}, new double[1]);
        assertThatThrownBy(() -> program.withInequalities(new double[][] {{1}}, new double[2]))
                .hasMessage("g and h must have the same number of rows but have 1 and 2");
        assertThatThrownBy(() -> program.withEqualities(new double[][] {{1, 2}}, new double[1]))
                .hasMessage("row 0 of a must have length 1 but has 2");
        assertThatThrownBy(() -> new EqualityQp().minimize(program.withBounds(0, 1)))
                .hasMessageStartingWith("the program must have no inequalities but has 2");
        assertThatThrownBy(() -> new ActiveSetQp().minimize(QuadraticProgram.of(new double[1][1], new double[1])))
                .hasMessageStartingWith("p must be positive definite but is not");
    }
}
