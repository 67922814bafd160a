package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Bfgs;
import descent.optim.minimizer.ConjugateGradient;
import descent.optim.minimizer.Lbfgs;
import descent.optim.minimizer.Minimizer;
import descent.optim.minimizer.NelderMead;
import descent.optim.minimizer.Newton;
import descent.optim.minimizer.NewtonCg;
import descent.optim.minimizer.TrustRegion;
import descent.optim.objective.TwiceDifferentiable;
import descent.optim.run.Result;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * SciPy's methods on its test functions: the minimum is matched, the count of evaluations compared.
 *
 * <p>Where a function has several minima two right programs may end in different ones; then any of them will do.
 */
class ScipyMinimizeTest {
    static List<Reference.Case> cases() {
        return Reference.cases("scipy_minimize").stream()
                .filter(one -> one.json().get("success").asBoolean())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theMinimumIsFoundWithAboutAsManyEvaluations(Reference.Case one) {
        double[] start = Reference.vector(one.json().get("x0"));
        String function = one.json().get("function").asText();
        TwiceDifferentiable f = TestFunctions.named(function, start.length);
        Result result = minimize(one.json().get("method").asText(), f, start);
        assertThat(result.status().converged() || result.gradientNorm() < 1e-6)
                .as(result.report())
                .isTrue();
        double[] want = minima(function, f, one)
                .min(Comparator.comparingDouble(x -> Vectors.distance(x, result.x())))
                .orElseThrow();
        assertThat(result.x()).as(result.report()).containsExactly(want, within(1e-5));
        assertThat(result.value()).isCloseTo(f.value(want), within(1e-8));
        long theirs =
                Math.max(one.json().get("nfev").asLong(), one.json().get("njev").asLong());
        // Two programs that end in different minima have not done the same work.
        if (Vectors.distance(want, Reference.vector(one.json().get("x"))) < 1e-3)
            assertThat(result.evaluations())
                    .as("evaluations, SciPy's %d", theirs)
                    .isLessThanOrEqualTo(4 * theirs + 100);
    }

    private static Result minimize(String method, TwiceDifferentiable f, double[] start) {
        return switch (method) {
            case "BFGS" -> new Bfgs().minimize(f, start);
            case "L-BFGS-B" -> new Lbfgs(10).minimize(f, start);
            case "CG" -> new ConjugateGradient().minimize(f, start);
            case "Newton-CG" -> new NewtonCg().minimize(f, start);
            case "trust-ncg" -> new TrustRegion().minimize(f, start);
            case "Nelder-Mead" -> new NelderMead(1e-9, 1e-12).minimize(f, start);
            default -> throw new AssertionError("no method " + method);
        };
    }

    /** The recorded minimum and the others of the function. */
    private static Stream<double[]> minima(String function, TwiceDifferentiable f, Reference.Case one) {
        Minimizer<TwiceDifferentiable> newton = new Newton();
        double[] second = Vectors.filled(f.dimension(), 1);
        second[0] = -1;
        List<double[]> near = switch (function) {
            case "rosenbrock" -> List.of(Vectors.filled(f.dimension(), 1), second);
            case "himmelblau" ->
                List.of(new double[] {3, 2}, new double[] {-2.8, 3.1}, new double[] {-3.8, -3.3}, new double[] {
                    3.6, -1.8
                });
            default -> List.of();
        };
        return Stream.concat(
                Stream.of(Reference.vector(one.json().get("x"))),
                near.stream().map(x -> newton.minimize(f, x).x()));
    }
}
