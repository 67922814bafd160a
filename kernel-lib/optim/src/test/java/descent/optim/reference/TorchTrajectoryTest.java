package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.objective.Differentiable;
import descent.optim.objective.GradientCheck;
import descent.optim.optimizer.Optimizer;
import descent.optim.run.Result;
import descent.optim.run.Trace;
import descent.optim.run.Training;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs on a quadratic, Rosenbrock's valley and a logistic regression against torch's. */
class TorchTrajectoryTest {
    static Stream<Reference.Case> cases() {
        return Stream.of("optimizers_quadratic", "optimizers_rosenbrock", "optimizers_logistic")
                .flatMap(prefix -> Reference.cases(prefix).stream())
                .filter(one -> TorchOptimizers.exception(one) == null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyRecordedPointEqualsTorch(Reference.Case one) {
        JsonNode problem = one.document().get("problem");
        Differentiable f = Problems.of(problem);
        Optimizer optimizer = TorchOptimizers.of(one.json().get("optimizer").asText(), one.hyper());
        int[] steps = Reference.integers(one.json().get("steps"));
        double[][] want = Reference.matrix(one.json().get("theta"));
        Trace trace = Trace.withPoints();
        Result result = new Training(optimizer, steps[steps.length - 1])
                .withListener(trace)
                .minimize(f, Reference.vector(problem.get("x0")));
        double[][] points = trace.points();
        double[][] got = new double[steps.length][];
        for (int k = 0; k < steps.length; k++) got[k] = points[steps[k]];
        int first = (int) Arrays.stream(steps).filter(step -> step <= 60).count();
        Trajectory.assertClose(got, want, first, one.json().get("tol_first60").asDouble());
        double tolerance = one.json().get("tol_all").asDouble();
        Trajectory.assertClose(got, want, steps.length, tolerance);
        double last = Reference.number(one.json().get("f_last"));
        double slack = Math.max(1e-9, 1e4 * tolerance) * Math.max(1, Math.abs(last));
        assertThat(Math.abs(result.value() - last)).as("last value").isLessThanOrEqualTo(slack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimizers_quadratic", "optimizers_rosenbrock", "optimizers_logistic"})
    void theProblemsHaveTheirRecordedMinimumAndARightGradient(String prefix) {
        for (Reference.Case one : Reference.cases(prefix)) {
            JsonNode problem = one.document().get("problem");
            Differentiable f = Problems.of(problem);
            double[] minimizer = Reference.vector(problem.get("minimizer"));
            double minimum = problem.get("minimum").asDouble();
            assertThat(Math.abs(f.value(minimizer) - minimum))
                    .isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(minimum)));
            assertThat(GradientCheck.of(f, Reference.vector(problem.get("x0"))).passed())
                    .isTrue();
        }
    }
}
