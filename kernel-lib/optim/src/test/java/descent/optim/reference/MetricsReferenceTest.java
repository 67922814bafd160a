package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.metric.Averaging;
import descent.optim.metric.Confusion;
import descent.optim.metric.PrecisionRecallCurve;
import descent.optim.metric.ProbabilityScore;
import descent.optim.metric.RegressionScore;
import descent.optim.metric.RocCurve;
import descent.optim.reference.Reference.Case;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores against scikit-learn, to the tolerance of each case. */
class MetricsReferenceTest {
    static List<Case> cases() {
        return Reference.cases("metrics");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theScoresAreScikitLearns(Case c) {
        JsonNode json = c.json();
        if (json.has("score")) binary(c);
        else if (json.has("mse")) regression(c);
        else if (json.has("confusion")) classes(c);
        else {
            Confusion confusion = confusion(json);
            is(c, "precision", confusion.precision());
            is(c, "recall", confusion.recall());
            is(c, "f1", confusion.f1());
            is(c, "mcc", confusion.matthews());
        }
    }

    private static Confusion confusion(JsonNode json) {
        return Confusion.of(Reference.integers(json.get("y")), Reference.integers(json.get("pred")));
    }

    private static void binary(Case c) {
        JsonNode json = c.json();
        int[] y = Reference.integers(json.get("y"));
        double[] scores = Reference.vector(json.get("score"));
        Confusion confusion = Confusion.at(json.get("threshold").asDouble(), y, scores);
        for (int k = 0; k < 2; k++)
            assertThat(confusion.counts()[k])
                    .isEqualTo(Reference.integers(json.get("confusion").get(k)));
        is(c, "accuracy", confusion.accuracy());
        is(c, "precision", confusion.precision());
        is(c, "recall", confusion.recall());
        is(c, "f1", confusion.f1());
        is(c, "fbeta2", confusion.fBeta(2, 1));
        is(c, "balanced_accuracy", confusion.balancedAccuracy());
        is(c, "mcc", confusion.matthews());
        RocCurve roc = new RocCurve(y, scores);
        is(c, "roc_auc", roc.area());
        PrecisionRecallCurve pr = new PrecisionRecallCurve(y, scores);
        is(c, "average_precision", pr.averagePrecision());
        is(c, "pr_auc_trapezoid", pr.area());
        JsonNode curve = json.get("roc_curve");
        SklearnLinearTest.equal(c, "fpr", roc.falsePositiveRates(), curve.get("fpr"));
        SklearnLinearTest.equal(c, "tpr", roc.truePositiveRates(), curve.get("tpr"));
        SklearnLinearTest.equal(c, "thresholds", roc.thresholds(), curve.get("thresholds_after_first"));
        curve = json.get("pr_curve");
        SklearnLinearTest.equal(c, "precision", pr.precisions(), curve.get("precision"));
        SklearnLinearTest.equal(c, "recall", pr.recalls(), curve.get("recall"));
        SklearnLinearTest.equal(c, "thresholds", pr.thresholds(), curve.get("thresholds"));
        if (!json.has("prob")) return;
        double[] p = Reference.vector(json.get("prob"));
        is(c, "log_loss", ProbabilityScore.logLoss(y, p));
        is(c, "brier", ProbabilityScore.brier(y, p));
    }

    private static void classes(Case c) {
        JsonNode json = c.json();
        Confusion confusion = confusion(json);
        for (int k = 0; k < confusion.classes(); k++) {
            assertThat(confusion.counts()[k])
                    .isEqualTo(Reference.integers(json.get("confusion").get(k)));
            SklearnLinearTest.agrees(
                    c, confusion.f1(k), json.get("per_class_f1").get(k).asDouble());
        }
        for (Averaging averaging : Averaging.values()) {
            String name = averaging.name().toLowerCase(java.util.Locale.ROOT);
            is(c, "precision_" + name, averaging.precision(confusion));
            is(c, "recall_" + name, averaging.recall(confusion));
            is(c, "f1_" + name, averaging.f1(confusion));
        }
        is(c, "cohen_kappa", confusion.kappa());
    }

    private static void regression(Case c) {
        RegressionScore score = RegressionScore.of(
                Reference.vector(c.json().get("y")), Reference.vector(c.json().get("pred")));
        is(c, "mse", score.meanSquaredError());
        is(c, "rmse", score.rootMeanSquaredError());
        is(c, "mae", score.meanAbsoluteError());
        is(c, "r2", score.r2());
        is(c, "max_error", score.maxError());
        is(c, "explained_variance", score.explainedVariance());
        is(c, "median_ae", score.medianAbsoluteError());
    }

    private static void is(Case c, String name, double got) {
        double want = c.json().get(name).asDouble();
        assertThat(got).as(name).isCloseTo(want, within(c.json().get("tol").asDouble() * Math.max(1, Math.abs(want))));
    }
}
