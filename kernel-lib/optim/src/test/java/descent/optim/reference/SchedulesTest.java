package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.schedule.Cosine;
import descent.optim.schedule.Cyclical;
import descent.optim.schedule.Exponential;
import descent.optim.schedule.InverseRootWarmUp;
import descent.optim.schedule.InverseTime;
import descent.optim.schedule.Joined;
import descent.optim.schedule.Linear;
import descent.optim.schedule.MultiStep;
import descent.optim.schedule.OneCycle;
import descent.optim.schedule.Polynomial;
import descent.optim.schedule.Product;
import descent.optim.schedule.ReduceOnPlateau;
import descent.optim.schedule.Schedule;
import descent.optim.schedule.StepDecay;
import descent.optim.schedule.WarmRestarts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every schedule against torch's, step by step. */
class SchedulesTest {
    static Stream<Reference.Case> cases() {
        return Reference.cases("schedules").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyRateEqualsTorch(Reference.Case one) {
        Schedule schedule = of(one.json()).start();
        double[] want = Reference.vector(one.json().get("lr"));
        double tolerance = one.json().get("rtol").asDouble();
        for (int t = 0; t < want.length; t++) {
            assertThat(Math.abs(schedule.at(t) - want[t]))
                    .as("step %d: got %s, want %s", t, schedule.at(t), want[t])
                    .isLessThanOrEqualTo(tolerance * Math.max(1e-3, Math.abs(want[t])));
            if (one.json().has("metric") && t < one.json().get("metric").size())
                schedule.observe(Reference.number(one.json().get("metric").get(t)));
        }
    }

    private static Schedule of(JsonNode one) {
        JsonNode h = one.get("hyper");
        double base = one.get("base_lr").asDouble();
        switch (one.get("scheduler").asText()) {
            case "StepLR":
                return new StepDecay(base, i(h, "step_size"), d(h, "gamma"));
            case "MultiStepLR":
                List<Integer> milestones = new ArrayList<>();
                for (int milestone : Reference.integers(h.get("milestones"))) milestones.add(milestone);
                return new MultiStep(base, milestones, d(h, "gamma"));
            case "ExponentialLR":
            case "MultiplicativeLR":
                return new Exponential(base, d(h, "gamma"));
            case "CosineAnnealingLR":
                return new Cosine(base, i(h, "T_max"), d(h, "eta_min"));
            case "CosineAnnealingWarmRestarts":
                return new WarmRestarts(base, i(h, "T_0"), i(h, "T_mult"), d(h, "eta_min"));
            case "OneCycleLR":
                return new OneCycle(
                        d(h, "max_lr"),
                        i(h, "total_steps"),
                        d(h, "pct_start"),
                        h.get("anneal_strategy").asText().equals("cos") ? OneCycle.Shape.COSINE : OneCycle.Shape.LINEAR,
                        d(h, "div_factor"),
                        d(h, "final_div_factor"),
                        h.get("three_phase").asBoolean());
            case "CyclicLR":
                return new Cyclical(
                        d(h, "base_lr"),
                        d(h, "max_lr"),
                        i(h, "step_size_up"),
                        i(h, "step_size_down"),
                        mode(h.get("mode").asText()),
                        h.has("gamma") ? d(h, "gamma") : 1);
            case "LinearLR":
                return new Linear(base * d(h, "start_factor"), base * d(h, "end_factor"), i(h, "total_iters"));
            case "ConstantLR":
                return new Joined(
                        Schedule.constant(base * d(h, "factor")), i(h, "total_iters"), Schedule.constant(base));
            case "PolynomialLR":
                return new Polynomial(base, i(h, "total_iters"), d(h, "power"));
            case "LambdaLR":
                return h.has("decay")
                        ? new InverseTime(base, d(h, "decay"))
                        : new InverseRootWarmUp(base, i(h, "warmup"));
            case "SequentialLR":
                return new Cosine(base, i(h, "T_max"), d(h, "eta_min")).warmedUp(i(h, "warmup"), d(h, "start_factor"));
            case "ChainedScheduler":
                return new Product(
                        new Exponential(base, d(h, "gamma")), new StepDecay(1, i(h, "step_size"), d(h, "step_gamma")));
            case "ReduceLROnPlateau":
                return new ReduceOnPlateau(
                        base,
                        h.get("mode").asText().equals("min") ? ReduceOnPlateau.Mode.MIN : ReduceOnPlateau.Mode.MAX,
                        d(h, "factor"),
                        i(h, "patience"),
                        d(h, "threshold"),
                        h.get("threshold_mode").asText().equals("rel"),
                        i(h, "cooldown"),
                        d(h, "min_lr"),
                        d(h, "eps"));
            default:
                if (h.has("d_model")) return InverseRootWarmUp.noam(base, i(h, "d_model"), i(h, "warmup"));
                throw new IllegalArgumentException("no schedule here is called " + one.get("scheduler"));
        }
    }

    private static Cyclical.Mode mode(String name) {
        switch (name) {
            case "triangular":
                return Cyclical.Mode.TRIANGULAR;
            case "triangular2":
                return Cyclical.Mode.HALVING;
            case "exp_range":
                return Cyclical.Mode.EXPONENTIAL;
            default:
                throw new IllegalArgumentException("unknown mode " + name);
        }
    }

    private static double d(JsonNode hyper, String name) {
        return Reference.number(hyper.get(name));
    }

    private static int i(JsonNode hyper, String name) {
        return hyper.get(name).intValue();
    }
}
