package descent.optim.minimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.minimizer.ConjugateGradient.Formula;
import descent.optim.minimizer.Newton.Modification;
import descent.optim.objective.Beale;
import descent.optim.objective.Booth;
import descent.optim.objective.FiniteDifferences;
import descent.optim.objective.GradientCheck;
import descent.optim.objective.Himmelblau;
import descent.optim.objective.Quadratic;
import descent.optim.objective.Rosenbrock;
import descent.optim.objective.TwiceDifferentiable;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.run.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every minimizer promises; a new one is one more row. */
class EveryMinimizerTest {
    /** A method with the most evaluations that Rosenbrock's valley may cost it from (−1.2, 1). */
    record Row(Minimizer<? super TwiceDifferentiable> method, int budget) {
        @Override
        public String toString() {
            return method.toString();
        }
    }

    static List<Row> rows() {
        return List.of(
                new Row(new Newton(), 45),
                new Row(new Newton(Modification.ABSOLUTE_EIGENVALUES), 45),
                new Row(new LineSearchMethod<>(new Newton(Modification.NONE)), 45),
                new Row(new NewtonCg(), 130),
                new Row(new TrustRegion(new Steihaug()), 40),
                new Row(new TrustRegion(new Dogleg()), 35),
                new Row(new Bfgs(), 60),
                new Row(new LineSearchMethod<>(new Bfgs(), new WeakWolfe()), 60),
                new Row(new Lbfgs(10), 60),
                new Row(new Lbfgs(3), 70),
                new Row(new ConjugateGradient(), 100),
                new Row(new ConjugateGradient(Formula.FLETCHER_REEVES), 110),
                new Row(new NelderMead(), 250));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rosenbrocksMinimumIsReachedWithinTheBudget(Row row) {
        Result result = row.method.minimize(new Rosenbrock(), new double[] {-1.2, 1});
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.x()).containsExactly(new double[] {1, 1}, within(1e-6));
        assertThat(result.evaluations()).isLessThanOrEqualTo(row.budget);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aQuadraticIsSolved(Row row) {
        Quadratic f = Quadratic.of(new double[][] {{5, 1, 0}, {1, 3, 1}, {0, 1, 2}}, new double[] {1, 2, 3});
        Result result = row.method.minimize(f, new double[] {3, -3, 3});
        assertThat(result.x()).as(result.report()).containsExactly(f.minimizer(), within(1e-7));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theStartIsNotModifiedAndTwoRunsAgreeToTheBit(Row row) {
        double[] start = {0.5, 0.7};
        Result first = row.method.minimize(new Beale(), start);
        Result second = row.method.minimize(new Beale(), start);
        assertThat(start).containsExactly(0.5, 0.7);
        assertThat(second.x()).containsExactly(first.x());
        assertThat(second.evaluations()).isEqualTo(first.evaluations());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void evaluationsAreCountedToTheLastOne(Row row) {
        long[] calls = new long[1];
        Himmelblau f = new Himmelblau();
        Result result = row.method.minimize(counted(f, calls), new double[] {1, 1});
        assertThat(result.evaluations()).isEqualTo(calls[0]);
    }

    private static TwiceDifferentiable counted(TwiceDifferentiable f, long[] calls) {
        return new TwiceDifferentiable() {
            @Override
            public int dimension() {
                return f.dimension();
            }

            @Override
            public double value(double[] x) {
                calls[0]++;
                return f.value(x);
            }

            @Override
            public double valueAndGradient(double[] x, double[] gradient) {
                calls[0]++;
                return f.valueAndGradient(x, gradient);
            }

            @Override
            public void hessianVector(double[] x, double[] v, double[] out) {
                f.hessianVector(x, v, out);
            }
        };
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWrongSizeIsRefused(Row row) {
        assertThatThrownBy(() -> row.method.minimize(new Beale(), new double[3]))
                .hasMessage("start must have length 2 but has 3");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aStartThatIsNotFiniteIsAResult(Row row) {
        Result result = row.method.minimize(new Beale(), new double[] {Double.NaN, 0});
        assertThat(result.status()).isEqualTo(Status.NOT_FINITE);
        assertThat(result.iterations()).isZero();
    }

    static List<Controlled<?>> controlled() {
        return List.of(
                new LineSearchMethod<>(new Lbfgs()),
                new LineSearchMethod<>(new Newton()),
                new TrustRegion(),
                new NelderMead());
    }

    @ParameterizedTest
    @MethodSource("controlled")
    @SuppressWarnings("unchecked") // every row minimizes what is twice differentiable
    void theControlEndsAndIsShownEveryIterate(Controlled<?> method) {
        Trace trace = Trace.withPoints();
        Minimizer<? super TwiceDifferentiable> limited = (Minimizer<? super TwiceDifferentiable>)
                method.withIterations(3).withStop(StoppingRule.never()).withListener(trace);
        Result result = limited.minimize(new Rosenbrock(), new double[] {-1.2, 1});
        assertThat(result.status()).isEqualTo(Status.ITERATION_LIMIT);
        assertThat(result.iterations()).isEqualTo(3);
        assertThat(trace.size()).isEqualTo(4);
        assertThat(trace.points()[3]).containsExactly(result.x());
    }

    static List<TwiceDifferentiable> functions() {
        return List.of(new Beale(), new Himmelblau(), new Booth());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void gradientsAndHessiansOfTheTestFunctionsAreRight(TwiceDifferentiable f) {
        SplitMix64 random = new SplitMix64(4);
        for (int k = 0; k < 20; k++) {
            double[] x = {2 * random.nextGaussian(), 2 * random.nextGaussian()};
            GradientCheck check = GradientCheck.of(f, x);
            assertThat(check.passed()).as(check.toString()).isTrue();
            double[] v = {random.nextGaussian(), random.nextGaussian()};
            double[] exact = new double[2];
            double[] numeric = new double[2];
            f.hessianVector(x, v, exact);
            FiniteDifferences.hessianVector(f, x, v, numeric);
            assertThat(Vectors.distance(exact, numeric)).isLessThan(1e-6 * Math.max(1, Vectors.norm(exact)));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theReportNamesTheMethod(Row row) {
        List<String> lines = new ArrayList<>(row.method
                .minimize(new Beale(), new double[] {1, 1})
                .report()
                .lines()
                .toList());
        String name = row.method.toString().replaceAll("[\\[,].*", "");
        assertThat(lines.get(0)).startsWith("method").contains(name);
    }
}
