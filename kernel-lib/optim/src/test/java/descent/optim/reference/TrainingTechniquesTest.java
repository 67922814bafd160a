package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.optimizer.ClipGlobalNorm;
import descent.optim.optimizer.ClipValue;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Norm;
import descent.optim.optimizer.Optimizer;
import descent.optim.run.ExponentialAverage;
import descent.optim.run.PolyakAverage;
import descent.optim.schedule.Cosine;
import descent.optim.schedule.Linear;
import descent.optim.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clipping, averaging and the annealing before it, against torch's. */
class TrainingTechniquesTest {
    private static Stream<Reference.Case> ofKind(String kind) {
        return Reference.cases("nn_layers").stream()
                .filter(one -> one.json().path("kind").asText().equals(kind));
    }

    static Stream<Reference.Case> normClippings() {
        return ofKind("clip_grad_norm");
    }

    static Stream<Reference.Case> valueClippings() {
        return ofKind("clip_grad_value");
    }

    static Stream<Reference.Case> averagings() {
        return ofKind("averaging");
    }

    static Stream<Reference.Case> annealings() {
        return ofKind("swalr");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("normClippings")
    void clippingByTheGlobalNormEqualsTorch(Reference.Case one) {
        Norm norm;
        switch (one.json().get("norm_type").asText()) {
            case "1.0":
                norm = Norm.L1;
                break;
            case "2.0":
                norm = Norm.L2;
                break;
            default:
                assertThat(one.json().get("norm_type").asText()).isEqualTo("inf");
                norm = Norm.MAX;
        }
        double limit = one.json().get("max_norm").asDouble();
        clippedEquals(one, inner -> new ClipGlobalNorm(inner, limit, norm));
        double[] gradient = flat(one.json().get("grads"));
        double want = one.json().get("total_norm").asDouble();
        assertThat(Math.abs(norm.of(gradient) - want)).isLessThanOrEqualTo(1e-13 * want);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valueClippings")
    void clippingByValueEqualsTorch(Reference.Case one) {
        double limit = one.json().get("clip_value").asDouble();
        clippedEquals(one, inner -> new ClipValue(inner, limit));
    }

    private static void clippedEquals(Reference.Case one, UnaryOperator<Optimizer> clip) {
        double[] gradient = flat(one.json().get("grads"));
        double[] want = flat(one.json().get("clipped"));
        List<double[]> seen = new ArrayList<>();
        Optimizer recorder = layout -> (theta, g) -> seen.add(g.clone());
        clip.apply(recorder).start(Layout.flat(gradient.length)).step(new double[gradient.length], gradient);
        double tolerance = one.json().get("tol").asDouble();
        for (int i = 0; i < want.length; i++)
            assertThat(Math.abs(seen.get(0)[i] - want[i]))
                    .isLessThanOrEqualTo(tolerance * Math.max(1, Math.abs(want[i])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("averagings")
    void averagesOfPointsEqualTorch(Reference.Case one) {
        double[][] points = Reference.matrix(one.json().get("params"));
        double[][] swa = new double[points.length][];
        double[][] ema = new double[points.length][];
        PolyakAverage mean = PolyakAverage.swa(0, 1);
        ExponentialAverage moving =
                new ExponentialAverage(one.json().get("ema_decay").asDouble());
        for (int k = 0; k < points.length; k++) {
            mean.add(points[k]);
            moving.add(points[k]);
            swa[k] = mean.average();
            ema[k] = moving.average();
        }
        double tolerance = one.json().get("tol").asDouble();
        Trajectory.assertClose(swa, Reference.matrix(one.json().get("swa")), points.length, tolerance);
        Trajectory.assertClose(ema, Reference.matrix(one.json().get("ema")), points.length, tolerance);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("annealings")
    void annealingToTheAveragingRateEqualsTorch(Reference.Case one) {
        double base = one.json().get("base_lr").asDouble();
        double last = one.json().get("swa_lr").asDouble();
        int steps = one.json().get("anneal_epochs").asInt();
        Schedule schedule = one.json().get("strategy").asText().equals("cos")
                ? new Cosine(base, steps, last).held()
                : new Linear(base, last, steps);
        double[] want = Reference.vector(one.json().get("lr"));
        for (int t = 0; t < want.length; t++)
            assertThat(Math.abs(schedule.at(t) - want[t]))
                    .as("step %d", t)
                    .isLessThanOrEqualTo(one.json().get("tol").asDouble());
    }

    private static double[] flat(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        collect(node, numbers);
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void collect(JsonNode node, List<Double> numbers) {
        if (node.isArray()) node.forEach(part -> collect(part, numbers));
        else numbers.add(Reference.number(node));
    }
}
