package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.linalg.Vectors;
import descent.optim.reference.Reference.Case;
import descent.optim.regularization.CoordinateDescent;
import descent.optim.regularization.Design;
import descent.optim.regularization.ElasticNetRegression;
import descent.optim.regularization.Lars;
import descent.optim.regularization.LarsPath;
import descent.optim.regularization.LinearModel;
import descent.optim.regularization.RegularizationPath;
import descent.optim.regularization.Ridge;
import descent.optim.regularization.SparseFit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ridge, lasso, elastic net and their paths against scikit-learn, to the tolerance of each case. */
class SklearnLinearTest {
    static List<Case> linear() {
        return Reference.cases("sklearn_linear");
    }

    static List<Case> paths() {
        return Reference.cases("sklearn_paths");
    }

    @ParameterizedTest
    @MethodSource("linear")
    void theModelIsScikitLearns(Case c) {
        Sample sample = Sample.of(c);
        JsonNode json = c.json();
        boolean intercept = json.get("fit_intercept").asBoolean();
        double alpha = json.get("alpha").asDouble();
        if (json.get("model").asText().equals("Ridge")) {
            LinearModel model = new Ridge(alpha, intercept, false).fit(sample.x, sample.y);
            equal(c, model);
            double[] w = model.coefficients();
            agrees(
                    c,
                    sample.rss(model) + alpha * Vectors.dot(w, w),
                    json.get("objective").asDouble());
            return;
        }
        double l1Ratio = json.get("l1_ratio").asDouble();
        Design design = Design.of(sample.x, sample.y, intercept, false);
        agrees(c, design.alphaMax(l1Ratio), json.get("alpha_max").asDouble());
        int[] support = Reference.integers(json.get("support"));
        SparseFit fast = new ElasticNetRegression(alpha, l1Ratio, intercept, false, 1e-16).solve(design);
        SparseFit passes = new CoordinateDescent(alpha, l1Ratio, 1e-18, 20_000, true).solve(design);
        for (SparseFit fit : List.of(fast, passes)) {
            equal(c, fit.model());
            assertThat(fit.model().support()).isEqualTo(support);
            agrees(c, fit.objective(), json.get("objective").asDouble());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void thePathIsScikitLearns(Case c) {
        Sample sample = Sample.of(c);
        Design design = Design.of(sample.x, sample.y);
        JsonNode json = c.json();
        if (json.has("knots")) larsPath(c, design);
        else {
            double[] alphas = Reference.vector(json.get("alphas"));
            RegularizationPath path = new ElasticNetRegression(
                            1, json.get("l1_ratio").asDouble(), true, false, 1e-16)
                    .path(design, alphas);
            for (int k = 0; k < alphas.length; k++)
                equal(
                        c,
                        "alpha " + alphas[k],
                        path.fit(k).model().coefficients(),
                        json.get("coefs").get(k));
        }
    }

    private static void larsPath(Case c, Design design) {
        JsonNode json = c.json();
        double[] knots = Reference.vector(json.get("knots"));
        LarsPath path = new Lars(json.get("path").asText().contains("lasso"), knots.length - 1).solve(design);
        int right = json.has("active_order") ? equallyCorrelated(c, design) : knots.length;
        for (int k = 0; k < right; k++) {
            assertThat(path.alphas()[k])
                    .isCloseTo(knots[k], within(json.get("tol").asDouble()));
            equal(c, "knot " + k, path.coefficients()[k], json.get("coefs").get(k));
        }
        int[] order = Reference.integers(json.get(json.has("active_order") ? "active_order" : "active_at_end"));
        if (right == knots.length) assertThat(path.active()).isEqualTo(order);
    }

    /**
     * Returns how many of the recorded knots are least angle regression's: all active features equally correlated with the residual. scikit-learn 1.2.1 turns an active feature's sign around when its coefficient crosses 0, in the plain method too, and what it records behind that is neither method's path.
     */
    private static int equallyCorrelated(Case c, Design design) {
        double[][] coefs = Reference.matrix(c.json().get("coefs"));
        double[] knots = Reference.vector(c.json().get("knots"));
        for (int k = 1; k < coefs.length; k++) {
            for (int j = 0; j < coefs[k].length; j++) {
                double level = Math.abs(design.correlation(j, coefs[k]));
                if (coefs[k][j] == 0 || Math.abs(level - knots[k]) <= 1e-9) continue;
                assertThat(crossesZero(coefs, k))
                        .as("a sign changed before knot %d", k)
                        .isTrue();
                return k;
            }
        }
        return coefs.length;
    }

    private static boolean crossesZero(double[][] coefs, int before) {
        for (int k = 1; k < before; k++)
            for (int j = 0; j < coefs[k].length; j++) if (coefs[k][j] * coefs[k - 1][j] < 0) return true;
        return false;
    }

    private static void equal(Case c, LinearModel model) {
        equal(c, "coef", model.coefficients(), c.json().get("coef"));
        agrees(c, model.intercept(), c.json().get("intercept").asDouble());
    }

    static void equal(Case c, String what, double[] got, JsonNode expected) {
        double[] want = Reference.vector(expected);
        assertThat(got).as("%s", what).hasSize(want.length);
        double tolerance = c.json().get("tol").asDouble();
        for (int j = 0; j < want.length; j++)
            assertThat(got[j])
                    .as("%s, component %d", what, j)
                    .isCloseTo(want[j], within(tolerance * Math.max(1, Math.abs(want[j]))));
    }

    static void agrees(Case c, double got, double want) {
        assertThat(got).isCloseTo(want, within(c.json().get("tol").asDouble() * Math.max(1, Math.abs(want))));
    }

    /** The data that a case names. */
    record Sample(double[][] x, double[] y, JsonNode json) {
        static Sample of(Case c) {
            for (JsonNode one : c.document().get("data"))
                if (!c.json().has("data") || one.get("name").equals(c.json().get("data")))
                    return new Sample(Reference.matrix(one.get("X")), Reference.vector(one.get("y")), one);
            throw new IllegalStateException("no data for " + c);
        }

        double rss(LinearModel model) {
            double sum = 0;
            for (int i = 0; i < y.length; i++) sum += Math.pow(y[i] - model.predict(x[i]), 2);
            return sum;
        }
    }
}
