package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.constrained.ActiveSetQp;
import descent.optim.constrained.Affine;
import descent.optim.constrained.AugmentedLagrangian;
import descent.optim.constrained.ConstrainedProblem;
import descent.optim.constrained.ConstrainedResult;
import descent.optim.constrained.InteriorPointQp;
import descent.optim.constrained.KktReport;
import descent.optim.constrained.Multipliers;
import descent.optim.constrained.ProjectedGradient;
import descent.optim.constrained.QuadraticProgram;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import descent.optim.optimizer.Projection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of {@code scipy_constrained*.json}: the point, the value and the multipliers. */
class ScipyConstrainedTest {
    static List<Reference.Case> cases() {
        return Reference.cases("scipy_constrained");
    }

    static List<Reference.Case> quadraticPrograms() {
        return cases().stream().filter(one -> program(one.json()) != null).toList();
    }

    /** A problem with the places of its inequalities by the names of the file. */
    private record Named(ConstrainedProblem problem, List<String> inequalities) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theAugmentedLagrangianFindsPointValueAndMultipliers(Reference.Case one) {
        Named named = named(one.json());
        ConstrainedResult result = new AugmentedLagrangian()
                .minimize(named.problem, Reference.vector(one.json().get("x0")));
        assertThat(result.converged()).as(result.report()).isTrue();
        assertAnswer(one, named, result.x(), result.value(), result.multipliers());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theRecordedPointHasTheRecordedMultipliersByLeastSquares(Reference.Case one) {
        Named named = named(one.json());
        double[] x = Reference.vector(one.json().get("x"));
        Multipliers multipliers = Multipliers.leastSquares(named.problem, x, 1e-6);
        assertAnswer(one, named, x, named.problem.objective().value(x), multipliers);
        KktReport report = KktReport.of(named.problem, x, multipliers);
        assertThat(report.holds(1e-6)).as(report.toString()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quadraticPrograms")
    void theActiveSetFindsPointValueAndMultipliers(Reference.Case one) {
        assertQp(one, new ActiveSetQp().minimize(program(one.json())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quadraticPrograms")
    void theInteriorPointFindsPointValueAndMultipliers(Reference.Case one) {
        assertQp(one, new InteriorPointQp().minimize(program(one.json())));
    }

    private static void assertQp(Reference.Case one, ConstrainedResult result) {
        assertThat(result.converged()).as(result.report()).isTrue();
        Named named = named(one.json());
        assertAnswer(one, named, result.x(), named.problem.objective().value(result.x()), result.multipliers());
        assertThat(result.kkt().holds(1e-8)).as(result.report()).isTrue();
        if (one.json().has("exact_x"))
            assertThat(result.x()).containsExactly(Reference.vector(one.json().get("exact_x")), within(1e-8));
        if (one.json().has("cvxopt"))
            assertThat(result.x())
                    .containsExactly(Reference.vector(one.json().get("cvxopt").get("x")), within(1e-6));
    }

    static List<Reference.Case> discs() {
        return cases().stream()
                .filter(one -> one.json().has("exact_multiplier"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("discs")
    void projectedGradientOnTheDiscEndsThere(Reference.Case one) {
        Projection disc = Projection.ball(Math.sqrt(one.json().get("p1").asDouble()));
        double[] x = new ProjectedGradient(disc)
                .minimize(
                        named(one.json()).problem.objective(),
                        Reference.vector(one.json().get("x0")))
                .x();
        assertThat(x).containsExactly(Reference.vector(one.json().get("exact_x")), within(1e-7));
    }

    /** The file's multipliers satisfy ∇f = Σ m ∇c with c ≥ 0: the same for inequalities, the other sign for equalities. */
    private static void assertAnswer(
            Reference.Case one, Named named, double[] x, double value, Multipliers multipliers) {
        JsonNode json = one.json();
        double[] want = Reference.vector(json.get("x"));
        assertThat(Vectors.distance(x, want)).isLessThanOrEqualTo(scaled(json, "tol_x", Vectors.normInf(want)));
        double wanted = json.get("f").asDouble();
        assertThat(value).isCloseTo(wanted + offset(json), within(scaled(json, "tol_f", wanted)));
        double[] expected = Reference.vector(json.get("multipliers"));
        double[] mu = new double[named.inequalities.size()];
        for (int k = 0; k < expected.length; k++) {
            String name = json.get("active").get(k).asText();
            double tolerance = scaled(json, "tol_multipliers", expected[k]);
            if (name.startsWith("eq")) {
                int i = Integer.parseInt(name.substring(2));
                assertThat(multipliers.lambda()[i]).as(name).isCloseTo(-expected[k], within(tolerance));
            } else mu[named.inequalities.indexOf(name)] = expected[k];
        }
        for (int j = 0; j < mu.length; j++)
            assertThat(multipliers.mu()[j])
                    .as(named.inequalities.get(j))
                    .isCloseTo(mu[j], within(scaled(json, "tol_multipliers", mu[j])));
    }

    private static double scaled(JsonNode json, String tolerance, double size) {
        return json.get(tolerance).asDouble() * Math.max(1, Math.abs(size));
    }

    /** What a quadratic program leaves out of f: its constant. */
    private static double offset(JsonNode json) {
        if (json.has("H")) return -9;
        if (json.has("v")) {
            double[] v = Reference.vector(json.get("v"));
            return -Vectors.dot(v, v) / 2;
        }
        return 0;
    }

    private static Named named(JsonNode json) {
        QuadraticProgram program = program(json);
        if (program != null) return new Named(program.problem(), names(json, program.inequalities()));
        double p1 = json.get("p1").asDouble();
        if (!json.has("p2"))
            return new Named(
                    ConstrainedProblem.of(Affine.of(new double[] {1, 1}, 0))
                            .withInequality(ScipyConstrainedTest.squares(2, p1)),
                    List.of("ineq0"));
        ConstrainedProblem hs71 = ConstrainedProblem.of(Differentiable.of(4, (x, g) -> {
                    double sum = x[0] + x[1] + x[2];
                    g[0] = x[3] * (sum + x[0]);
                    g[1] = x[0] * x[3];
                    g[2] = x[0] * x[3] + 1;
                    g[3] = x[0] * sum;
                    return x[0] * x[3] * sum + x[2];
                }))
                .withEquality(squares(4, json.get("p2").asDouble()))
                .withInequality(Differentiable.of(4, (x, g) -> {
                    double product = x[0] * x[1] * x[2] * x[3];
                    for (int i = 0; i < 4; i++) {
                        g[i] = -1;
                        for (int j = 0; j < 4; j++) if (j != i) g[i] *= x[j];
                    }
                    return p1 - product;
                }))
                .withBounds(
                        json.get("bounds").get(0).get(0).asDouble(),
                        json.get("bounds").get(0).get(1).asDouble());
        return new Named(hs71, names(json, 9));
    }

    /** Σ xᵢ² − level. */
    private static Differentiable squares(int n, double level) {
        return Differentiable.of(n, (x, g) -> {
            for (int i = 0; i < n; i++) g[i] = 2 * x[i];
            return Vectors.dot(x, x) - level;
        });
    }

    private static List<String> names(JsonNode json, int inequalities) {
        int n = json.get("x").size();
        List<String> names = new ArrayList<>();
        int bounds = json.get("bounds").isNull()
                ? 0
                : json.get("bounds").get(0).get(1).isNull() ? n : 2 * n;
        for (int j = 0; j < inequalities - bounds; j++) names.add("ineq" + j);
        for (int i = 0; i < Math.min(bounds, n); i++) names.add("lower" + i);
        for (int i = n; i < bounds; i++) names.add("upper" + (i - n));
        return names;
    }

    /** Returns the case as a quadratic program, null where it is none. */
    private static @Nullable QuadraticProgram program(JsonNode json) {
        if (json.has("P"))
            return QuadraticProgram.of(Reference.matrix(json.get("P")), Reference.vector(json.get("q")))
                    .withInequalities(Reference.matrix(json.get("G")), Reference.vector(json.get("h")))
                    .withEqualities(Reference.matrix(json.get("A")), Reference.vector(json.get("b")));
        if (json.has("H"))
            return QuadraticProgram.of(Reference.matrix(json.get("H")), Reference.vector(json.get("q")))
                    .withInequalities(
                            new double[][] {{1, 1, 2}},
                            new double[] {json.get("p1").asDouble()})
                    .withBounds(0, Double.POSITIVE_INFINITY);
        if (json.has("v")) {
            double[] minus = Reference.vector(json.get("v"));
            int n = minus.length;
            Vectors.scale(-1, minus);
            double[][] identity = new double[n][n];
            for (int i = 0; i < n; i++) identity[i][i] = 1;
            return QuadraticProgram.of(identity, minus)
                    .withEqualities(new double[][] {Vectors.filled(n, 1)}, new double[] {1})
                    .withBounds(0, Double.POSITIVE_INFINITY);
        }
        return null;
    }
}
