package descent.solutions;

import descent.check.Right;
import descent.contracts.CurveSharpness;

/** Right answers to {@code 21-curve-sharpness}. */
final class CurveSharpnessAnswers {
    private CurveSharpnessAnswers() {}

    @Right("as a trace")
    static CurveSharpness first() {
        return first -> first * first + 1 / (first * first);
    }

    @Right("as a completed square")
    static CurveSharpness second() {
        return first -> Math.pow(first - 1 / first, 2) + 2;
    }

    @Right("over one denominator")
    static CurveSharpness third() {
        return first -> (Math.pow(first, 4) + 1) / (first * first);
    }
}
