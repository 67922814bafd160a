package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.reference.Reference.Case;
import descent.optim.reference.SklearnLinearTest.Sample;
import descent.optim.regularization.LogisticClassifier;
import descent.optim.regularization.LogisticModel;
import descent.optim.regularization.SoftmaxClassifier;
import descent.optim.regularization.SoftmaxModel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logistic regression against scikit-learn, to the tolerance of each case. */
class SklearnLogisticTest {
    static List<Case> cases() {
        return Reference.cases("sklearn_logistic");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theModelIsScikitLearns(Case c) {
        Sample sample = Sample.of(c);
        if (c.json().get("model").asText().contains("multinomial")) softmax(c, sample);
        else binary(c, sample);
    }

    private static void binary(Case c, Sample sample) {
        JsonNode json = c.json();
        String penalty = json.get("penalty").asText();
        LogisticModel model = new LogisticClassifier(
                        json.get("C").asDouble(),
                        penalty.startsWith("l1") ? 1 : 0,
                        json.get("fit_intercept").asBoolean(),
                        penalty.contains("intercept"),
                        1e-12)
                .fit(sample.x(), sample.y());
        SklearnLinearTest.equal(c, "coef", model.coefficients(), json.get("coef"));
        SklearnLinearTest.agrees(c, model.intercept(), json.get("intercept").asDouble());
        SklearnLinearTest.agrees(c, model.objective(), json.get("objective").asDouble());
        if (json.has("support")) assertThat(model.support()).isEqualTo(Reference.integers(json.get("support")));
        for (int i = 0; i < json.path("proba_first5").size(); i++)
            SklearnLinearTest.agrees(
                    c,
                    model.probability(sample.x()[i]),
                    json.get("proba_first5").get(i).asDouble());
    }

    private static void softmax(Case c, Sample sample) {
        JsonNode json = c.json();
        int[] y = Reference.integers(sample.json().get(json.get("labels").asText()));
        SoftmaxModel model = new SoftmaxClassifier(
                        json.get("C").asDouble(), 0, json.get("fit_intercept").asBoolean(), 1e-12)
                .fit(sample.x(), y);
        double objective = json.get("objective").asDouble();
        // The recorded point is lbfgs's own, which lies above the minimum by up to a few times objective_rtol. F is
        // strongly convex with modulus 1 in W, so ‖W − W*‖ ≤ √(2(F − F*)).
        double rounding = 1e-14 * objective;
        assertThat(model.objective())
                .isBetween(objective * (1 - 10 * json.get("objective_rtol").asDouble()), objective + rounding);
        double slack = 2 * Math.sqrt(2 * (objective + rounding - model.objective()));
        for (int k = 0; k < model.coefficients().length; k++)
            near(model.coefficients()[k], json.get("coef").get(k), tolerance(c, slack));
        near(model.intercepts(), json.get("intercept"), tolerance(c, slack));
        for (int i = 0; i < json.get("proba_first5").size(); i++)
            near(model.probabilities(sample.x()[i]), json.get("proba_first5").get(i), tolerance(c, slack));
    }

    private static double tolerance(Case c, double slack) {
        return Math.max(c.json().get("tol").asDouble(), slack);
    }

    private static void near(double[] got, JsonNode expected, double tolerance) {
        double[] want = Reference.vector(expected);
        assertThat(got).hasSize(want.length);
        for (int j = 0; j < want.length; j++)
            assertThat(got[j]).isCloseTo(want[j], within(tolerance * Math.max(1, Math.abs(want[j]))));
    }
}
