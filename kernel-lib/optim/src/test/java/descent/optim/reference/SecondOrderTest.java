package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Armijo;
import descent.optim.minimizer.Direction;
import descent.optim.minimizer.FixedStep;
import descent.optim.minimizer.Lbfgs;
import descent.optim.minimizer.LineSearch;
import descent.optim.minimizer.LineSearchMethod;
import descent.optim.minimizer.Newton;
import descent.optim.minimizer.Newton.Modification;
import descent.optim.minimizer.Restriction;
import descent.optim.minimizer.StrongWolfe;
import descent.optim.objective.Differentiable;
import descent.optim.objective.L2;
import descent.optim.objective.LogisticRegression;
import descent.optim.objective.Penalized;
import descent.optim.objective.TwiceDifferentiable;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import descent.optim.run.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code optimizers_second_order*.json}: PyTorch's LBFGS and the textbook's Newton. */
class SecondOrderTest {
    static List<Reference.Case> cases() {
        return Reference.cases("optimizers_second_order");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseIsMatchedToItsTolerance(Reference.Case one) {
        JsonNode problem = problem(one);
        boolean strongWolfe = one.hyper().path("line_search_fn").asText().equals("strong_wolfe");
        if (strongWolfe) endsWherePyTorchEnds(one, problem);
        else if (one.json().get("optimizer").asText().equals("LBFGS")) lbfgs(one, problem);
        else newton(one, problem);
    }

    private static JsonNode problem(Reference.Case one) {
        return StreamSupport.stream(one.document().get("problems").spliterator(), false)
                .filter(p ->
                        p.get("name").asText().equals(one.json().get("problem").asText()))
                .findAny()
                .orElseThrow();
    }

    private static void assertTrajectory(Reference.Case one, List<double[]> got) {
        double[][] want = Reference.matrix(one.json().get("theta"));
        Trajectory.assertClose(
                got.toArray(new double[0][]),
                want,
                want.length,
                one.json().get("tol").asDouble());
    }

    private static void newton(Reference.Case one, JsonNode problem) {
        boolean pure = one.id().startsWith("newton_pure");
        assertThat(pure || one.id().startsWith("newton_abs_eig_backtracking"))
                .as(one.id())
                .isTrue();
        Newton direction = new Newton(pure ? Modification.NONE : Modification.ABSOLUTE_EIGENVALUES, 1e-8);
        LineSearch search = pure ? new FixedStep() : new Armijo(1e-4, 0.5, 40);
        int calls = one.json().get("theta").size();
        Trace trace = Trace.withPoints();
        new LineSearchMethod<>(direction, search)
                .withIterations(calls)
                .withStop(StoppingRule.never())
                .withListener(trace)
                .minimize(twice(problem), Reference.vector(problem.get("x0")));
        List<double[]> points = new ArrayList<>(Arrays.asList(trace.points()));
        points.remove(0);
        // At rounding level a search may end where the recorded one still moves by less than the tolerance.
        while (points.size() < calls) points.add(points.get(points.size() - 1));
        assertTrajectory(one, points);
    }

    private static TwiceDifferentiable twice(JsonNode problem) {
        if (!problem.has("X")) return (TwiceDifferentiable) Problems.of(problem);
        double[][] x = Reference.matrix(problem.get("X"));
        int d = x[0].length;
        return Penalized.twice(
                LogisticRegression.withIntercept(x, Reference.vector(problem.get("y"))),
                new L2(d + 1, d, problem.get("lambda").asDouble()));
    }

    /** PyTorch's step(closure) without a line search, call by call, around the library's direction. */
    private static void lbfgs(Reference.Case one, JsonNode problem) {
        Differentiable f = Problems.of(problem);
        JsonNode hyper = one.hyper();
        double change = hyper.get("tolerance_change").asDouble();
        int inner = hyper.get("max_iter").asInt();
        Direction.Finder finder = new Lbfgs(hyper.get("history_size").asInt(), 1e-10).start(f);
        LineSearch search = new FixedStep(hyper.get("lr").asDouble());
        double[] x = Reference.vector(problem.get("x0"));
        double[] gradient = new double[x.length];
        double[] d = new double[x.length];
        List<double[]> points = new ArrayList<>();
        int calls = one.json().get("theta").size();
        for (int call = 0; call < calls; call++, points.add(x.clone())) {
            double value = f.valueAndGradient(x, gradient);
            for (int k = 1; k <= inner; k++) {
                if (Vectors.normInf(gradient) <= hyper.get("tolerance_grad").asDouble()) break;
                double first = finder.find(x, gradient, d);
                if (Vectors.dot(gradient, d) > -change) break;
                double step = search.search(Direct.NONE, first);
                Vectors.axpy(step, d, x);
                if (k == inner) break;
                double before = value;
                value = f.valueAndGradient(x, gradient);
                if (step * Vectors.normInf(d) <= change || Math.abs(value - before) < change) break;
            }
        }
        assertTrajectory(one, points);
    }

    /** The objective along a line for a search that does not look at it. */
    private enum Direct implements Restriction {
        NONE;

        @Override
        public double value(double step) {
            throw new AssertionError("a fixed step needs no value");
        }

        @Override
        public double slope(double step) {
            throw new AssertionError("a fixed step needs no slope");
        }
    }

    /** The iterates belong to PyTorch's particular search; what they converge to does not. */
    private static void endsWherePyTorchEnds(Reference.Case one, JsonNode problem) {
        Differentiable f = Problems.of(problem);
        int calls = one.json().get("theta").size();
        Result result = new LineSearchMethod<>(
                        new Lbfgs(one.hyper().get("history_size").asInt()), new StrongWolfe(1e-4, 0.9))
                .withIterations(10 * calls * one.hyper().get("max_iter").asInt())
                .minimize(f, Reference.vector(problem.get("x0")));
        double[] last = Reference.vector(one.json().get("converged_theta"));
        double[] minimizer = Reference.vector(problem.get("minimizer"));
        double theirs = Vectors.distance(last, minimizer);
        assertThat(result.gradientNorm()).as(result.report()).isLessThan(1e-6);
        assertThat(Vectors.distance(result.x(), minimizer))
                .as("distance to the minimum, PyTorch's was %s", theirs)
                .isLessThanOrEqualTo(1e-6 * Math.max(1, Vectors.norm(minimizer)));
        double wanted = one.json().get("converged_f").asDouble();
        assertThat(result.value()).isLessThanOrEqualTo(wanted + 1e-9 * Math.max(1, Math.abs(wanted)));
    }
}
