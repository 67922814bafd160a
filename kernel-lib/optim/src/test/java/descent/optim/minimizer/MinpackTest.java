package descent.optim.minimizer;

import static org.assertj.core.api.Assertions.assertThat;

import descent.optim.objective.Residuals;
import descent.optim.run.Result;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The problems of MINPACK: published minima within a budget of evaluations. */
class MinpackTest {
    static List<Minpack> problems() {
        return Minpack.PROBLEMS;
    }

    @ParameterizedTest
    @MethodSource("problems")
    void levenbergMarquardtFindsThePublishedMinimumWithinItsBudget(Minpack problem) {
        Residuals f = problem.objective();
        Result result = new LevenbergMarquardt().minimize(f, problem.startTimes(1));
        assertThat(result.converged()).as(result.report()).isTrue();
        assertMinimum(problem, result, 1e-12);
        assertThat(result.evaluations()).isLessThanOrEqualTo(problem.budget());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void bfgsFindsThePublishedMinimumWithoutKnowingItIsLeastSquares(Minpack problem) {
        Result result = new LineSearchMethod<>(new Bfgs())
                .withIterations(2000)
                .minimize(problem.objective(), problem.startTimes(1));
        assertMinimum(problem, result, 1e-7);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void levenbergMarquardtNeverGoesUp(Minpack problem) {
        double[] last = {Double.POSITIVE_INFINITY};
        new LevenbergMarquardt()
                .withIterations(200)
                .withListener(it -> {
                    assertThat(it.value()).isLessThanOrEqualTo(last[0]);
                    last[0] = it.value();
                })
                .minimize(problem.objective(), problem.startTimes(10));
    }

    private static void assertMinimum(Minpack problem, Result result, double absolute) {
        double sum = 2 * result.value();
        assertThat(problem.minima())
                .as("Σr² = %s, %s", sum, result.report())
                .anySatisfy(want -> assertThat(Math.abs(sum - want)).isLessThanOrEqualTo(2e-5 * want + absolute));
    }
}
