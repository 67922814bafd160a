package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.minimizer.Restriction;
import descent.optim.minimizer.StrongWolfe;
import descent.optim.minimizer.WeakWolfe;
import descent.optim.objective.TwiceDifferentiable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The strong Wolfe searches of {@code scipy_line_search*.json}: any step that satisfies both conditions is right. */
class ScipyLineSearchTest {
    static List<Reference.Case> cases() {
        return Reference.cases("scipy_line_search");
    }

    private static Restriction along(Reference.Case one) {
        double[] x = Reference.vector(one.json().get("x"));
        TwiceDifferentiable f = TestFunctions.named(one.json().get("function").asText(), x.length);
        return Restriction.of(f, x, Reference.vector(one.json().get("direction")));
    }

    private static double of(Reference.Case one, String name) {
        return Reference.number(one.json().get(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void valuesAndSlopesAreTheRecordedOnes(Reference.Case one) {
        Restriction phi = along(one);
        close(phi.value(0), of(one, "f0"));
        close(phi.slope(0), of(one, "slope0"));
        close(phi.value(of(one, "alpha")), of(one, "f_alpha"));
        close(phi.slope(of(one, "alpha")), of(one, "slope_alpha"));
    }

    private static void close(double got, double want) {
        assertThat(got).isCloseTo(want, within(1e-10 * Math.max(1, Math.abs(want))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theStepSatisfiesTheStrongWolfeConditions(Reference.Case one) {
        Restriction phi = along(one);
        double c1 = of(one, "c1");
        double c2 = of(one, "c2");
        double step = new StrongWolfe(c1, c2).search(phi, 1);
        assertThat(step).isPositive();
        assertThat(phi.value(step)).isLessThanOrEqualTo(phi.value(0) + c1 * step * phi.slope(0));
        assertThat(Math.abs(phi.slope(step))).isLessThanOrEqualTo(c2 * Math.abs(phi.slope(0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theStepOfTheWeakSearchSatisfiesTheWeakConditions(Reference.Case one) {
        Restriction phi = along(one);
        double c1 = of(one, "c1");
        double c2 = of(one, "c2");
        double step = new WeakWolfe(c1, c2).search(phi, 1);
        assertThat(step).isPositive();
        assertThat(phi.value(step)).isLessThanOrEqualTo(phi.value(0) + c1 * step * phi.slope(0));
        assertThat(phi.slope(step)).isGreaterThanOrEqualTo(c2 * phi.slope(0));
    }
}
