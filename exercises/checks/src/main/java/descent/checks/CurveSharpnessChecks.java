package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.CurveSharpness;
import org.junit.jupiter.api.Test;

@Checks(id = "21-curve-sharpness", title = "One function, any sharpness", contract = CurveSharpness.class, points = 1)
@Forbids(packages = {"descent.optim.geometry."})
final class CurveSharpnessChecks {
    @Test
    @Points(0.25)
    @Hint("At (1, 1) the Hessian is {{1, 1}, {1, 1}}, with the eigenvalues 0 and 2.")
    void theFlattestPoint(CurveSharpness answer) {
        Expect.that(answer.sharpness(1)).as("the sharpness at 1").isNear(2.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("One eigenvalue is 0, so the other is the trace.")
    void aSharpPoint(CurveSharpness answer) {
        Expect.that(answer.sharpness(10)).as("the sharpness at 10").isNear(100.01, 1e-9);
        Expect.that(answer.sharpness(-0.5)).as("the sharpness at −0.5").isNear(4.25, 1e-9);
    }

    @Misconception(
            name = "only one weight",
            hint =
                    "Your number is the curvature along the first axis or the second. What is the other entry of the diagonal?")
    static CurveSharpness first() {
        return first -> first * first;
    }

    @Misconception(
            name = "the sum of the weights",
            hint =
                    "You add the weights, not the entries of the Hessian's diagonal. Differentiate ½(w₁w₂ − 1)² twice along each axis.")
    static CurveSharpness second() {
        return first -> Math.abs(first) + Math.abs(1 / first);
    }

    @Misconception(
            name = "half of the trace",
            hint = "You return the mean of the eigenvalues. One of them is 0; what is the other?")
    static CurveSharpness third() {
        return first -> (first * first + 1 / (first * first)) / 2;
    }
}
