package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import descent.optim.optimizer.Optimizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bare update rules against torch's, on gradients that are given whatever the parameters are. */
class FeedTorchTest {
    static Stream<Reference.Case> cases() {
        return Reference.cases("feed_torch").stream().filter(one -> TorchOptimizers.exception(one) == null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyStepEqualsTorch(Reference.Case one) {
        Optimizer optimizer = TorchOptimizers.of(one.json().get("optimizer").asText(), one.hyper());
        double[][] gradients = Reference.matrix(one.document().get("feed").get("gradients"));
        double[] theta = Reference.vector(one.document().get("feed").get("theta0"));
        double[][] want = Reference.matrix(one.json().get("theta"));
        double[][] got = new double[want.length][];
        Optimizer.Stepper stepper = optimizer.start(theta.length);
        for (int t = 0; t < want.length; t++) {
            stepper.step(theta, gradients[t].clone());
            got[t] = theta.clone();
        }
        double tolerance = one.json().get("tol").asDouble();
        Trajectory.assertClose(got, want, want.length, tolerance);
        finalStateEqualsTorch(one, stepper.state(), tolerance);
    }

    private static void finalStateEqualsTorch(Reference.Case one, Map<String, double[]> state, double tolerance) {
        one.json().get("final_state").fields().forEachRemaining(field -> {
            String name = TorchOptimizers.STATE.get(field.getKey());
            if (name == null || !field.getValue().isArray()) return;
            assertThat(state).as("state of %s", field.getKey()).containsKey(name);
            double[][] want = {Reference.vector(field.getValue())};
            Trajectory.assertClose(new double[][] {state.get(name)}, want, 1, tolerance);
        });
    }

    @Test
    void onlyTheRecordedBugIsLeftOut() {
        List<String> left = Reference.cases("feed_torch").stream()
                .filter(one -> TorchOptimizers.exception(one) != null)
                .map(Reference.Case::id)
                .distinct()
                .toList();
        assertThat(left).isSubsetOf("nadam_torch113_loop");
    }
}
