package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.reference.Reference.Case;
import descent.optim.reference.SklearnLinearTest.Sample;
import descent.optim.regularization.Composite;
import descent.optim.regularization.Fista;
import descent.optim.regularization.L1;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import descent.optim.svm.Kernel;
import descent.optim.svm.LinearKernel;
import descent.optim.svm.LinearMachine;
import descent.optim.svm.LinearSvc;
import descent.optim.svm.PolynomialKernel;
import descent.optim.svm.RbfKernel;
import descent.optim.svm.Svc;
import descent.optim.svm.SvmModel;
import descent.optim.svm.SvmObjective;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Support vector machines against LIBSVM, LIBLINEAR and cvxopt, to the tolerance of each case. */
class SvmReferenceTest {
    static List<Case> cases() {
        return Reference.cases("svm");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMachineIsTheReferences(Case c) {
        Sample sample = Sample.of(c);
        String model = c.json().get("model").asText();
        if (model.equals("LinearSVC")) linear(c, sample);
        else if (model.startsWith("hard")) hard(c, sample);
        else soft(c, sample);
    }

    private static void soft(Case c, Sample sample) {
        JsonNode json = c.json();
        SvmModel model = new Svc(kernel(json), json.get("C").asDouble())
                .withTolerance(1e-10)
                .fit(sample.x(), sample.y());
        assertThat(model.status().converged()).isTrue();
        objective(json, model.dual(), "dual_objective");
        objective(json, model.primal(), "primal_objective");
        SklearnLinearTest.agrees(c, model.intercept(), json.get("intercept").asDouble());
        if (json.get("alpha_unique").asBoolean()) {
            SklearnLinearTest.equal(c, "alpha", model.alphas(), json.get("alpha"));
            assertThat(model.support()).isEqualTo(Reference.integers(json.get("support")));
            SklearnLinearTest.equal(c, "dual_coef", model.dualCoefficients(), json.get("dual_coef"));
        }
        if (json.has("w")) SklearnLinearTest.equal(c, "w", model.weights(), json.get("w"));
        SklearnLinearTest.equal(c, "decision_train", decisions(model, sample.x()), json.get("decision_train"));
        SklearnLinearTest.equal(
                c,
                "decision_test",
                decisions(model, Reference.matrix(json.get("test_points"))),
                json.get("decision_test"));
    }

    private static double[] decisions(SvmModel model, double[][] x) {
        double[] decisions = new double[x.length];
        for (int i = 0; i < x.length; i++) decisions[i] = model.decision(x[i]);
        return decisions;
    }

    private static Kernel kernel(JsonNode json) {
        JsonNode p = json.get("kernel_params");
        return switch (json.get("kernel").asText()) {
            case "linear" -> new LinearKernel();
            case "rbf" -> new RbfKernel(p.get("gamma").asDouble());
            case "poly" ->
                new PolynomialKernel(
                        p.get("gamma").asDouble(),
                        p.get("coef0").asDouble(),
                        p.get("degree").asInt());
            default -> throw new IllegalArgumentException("kernel " + json.get("kernel"));
        };
    }

    private static void hard(Case c, Sample sample) {
        JsonNode json = c.json();
        SvmModel model = Svc.hardMargin(new LinearKernel()).fit(sample.x(), sample.y());
        SklearnLinearTest.equal(c, "w", model.weights(), json.get("w"));
        SklearnLinearTest.equal(c, "alpha", model.alphas(), json.get("alpha"));
        SklearnLinearTest.agrees(c, model.intercept(), json.get("intercept").asDouble());
        SklearnLinearTest.agrees(c, model.margin(), json.get("margin").asDouble());
        assertThat(model.support()).isEqualTo(Reference.integers(json.get("support")));
        objective(json, model.dual(), "dual_objective");
    }

    private static void linear(Case c, Sample sample) {
        JsonNode json = c.json();
        double strength = json.get("C").asDouble();
        boolean squared = json.get("loss").asText().equals("squared_hinge");
        if (json.get("penalty").asText().equals("l2")) {
            LinearMachine machine = new LinearSvc(strength, squared, true, 1e-7, 100_000).fit(sample.x(), sample.y());
            SklearnLinearTest.equal(c, "w", machine.weights(), json.get("w"));
            SklearnLinearTest.agrees(
                    c, machine.intercept(), json.get("intercept").asDouble());
            objective(json, machine.primal(), "primal_objective");
            return;
        }
        // |(w, b)|₁ + C Σ hinge² is nC times the mean squared hinge plus the penalty 1/(nC).
        double scale = strength * sample.y().length;
        Composite objective = new Composite(new SvmObjective(sample.x(), sample.y(), 0, true, true), new L1(1 / scale));
        Result result = Fista.backtracking(100_000, StoppingRule.gradientNorm(1e-12))
                .minimize(objective, new double[sample.x()[0].length + 1]);
        double[] w = java.util.Arrays.copyOf(result.x(), sample.x()[0].length);
        SklearnLinearTest.equal(c, "w", w, json.get("w"));
        SklearnLinearTest.agrees(c, result.x()[w.length], json.get("intercept").asDouble());
        objective(json, result.value() * scale, "primal_objective");
    }

    private static void objective(JsonNode json, double got, String name) {
        double want = json.get(name).asDouble();
        assertThat(got)
                .as(name)
                .isCloseTo(want, within(json.get("objective_rtol").asDouble() * Math.abs(want)));
    }
}
