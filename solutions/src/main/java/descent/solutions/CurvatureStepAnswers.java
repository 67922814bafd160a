package descent.solutions;

import descent.check.Right;
import descent.contracts.CurvatureStep;

/** Right answers to {@code 19-newton-step}. */
final class CurvatureStepAnswers {
    private CurvatureStepAnswers() {}

    @Right("as the formula is written")
    static CurvatureStep formula() {
        return (x, slope, curvature) -> x - slope / curvature;
    }

    @Right("the step first")
    static CurvatureStep stepFirst() {
        return (x, slope, curvature) -> {
            double step = -slope / curvature;
            return x + step;
        };
    }

    @Right("over a common denominator")
    static CurvatureStep oneFraction() {
        return (x, slope, curvature) -> (curvature * x - slope) / curvature;
    }
}
