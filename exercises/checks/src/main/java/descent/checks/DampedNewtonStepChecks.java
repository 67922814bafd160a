package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.CurvedFunction;
import descent.contracts.DampedNewtonStep;
import org.junit.jupiter.api.Test;

@Checks(id = "19-damped-newton", title = "Newton, repaired and damped", contract = DampedNewtonStep.class, points = 4)
@Variants(DampedNewtonStepVariants.class)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class DampedNewtonStepChecks {
    private static CurvedFunction counted(CurvedFunction f) {
        return Calls.of(CurvedFunction.class, "f", 1000, f).function();
    }

    @Test
    @Points(0.5)
    @Hint("The Hessian is positive definite and the full step good: this is plain Newton. Solve Hd = −g.")
    void plainNewtonNearAMinimum(DampedNewtonStep answer) {
        CurvedFunction bowl = CurvedFunctions.quartic(new double[][] {{2, 0}, {0, 20}}, 0);
        Expect.that(answer.next(counted(bowl), new double[] {1, 1}))
                .as("the next point")
                .isNear(new double[2], 1e-9);
        CurvedFunction coupled = CurvedFunctions.quartic(new double[][] {{3, 1}, {1, 2}}, 1);
        Expect.that(answer.next(counted(coupled), new double[] {1, -0.5}))
                .as("the next point")
                .isNear(new double[] {23 / 62.0, -7 / 31.0}, 1e-9);
    }

    @Test
    @Points(0.5)
    @Hint(
            "Near 0 the Hessian is {{1, 2}, {2, 1}}, with a negative eigenvalue: 2.048 is the first τ that makes it positive definite.")
    void leavesASaddleDownhill(DampedNewtonStep answer) {
        CurvedFunction saddle = CurvedFunctions.quartic(new double[][] {{1, 2}, {2, 1}}, 0.5);
        double[] x = {0.1, 0.05};
        double[] next = answer.next(counted(saddle), Given.copy(x));
        Expect.that(next).as("the next point").isNear(DampedNewtonStepVariants.reference(saddle, x), 1e-9);
        CurvedFunction top = CurvedFunctions.quartic(new double[][] {{-3}}, 1);
        double[] one = {0.4};
        Expect.that(answer.next(counted(top), Given.copy(one)))
                .as("the next point")
                .isNear(DampedNewtonStepVariants.reference(top, one), 1e-9);
    }

    @Test
    @Points(0.75)
    @Hint("On ln cosh x from 2 the full step leads to −11.6, where f is larger. Halve it until f has decreased enough.")
    void halvesAStepThatIsTooLong(DampedNewtonStep answer) {
        for (double start : new double[] {2, -1.6}) {
            double[] x = {start, 0.3};
            Expect.that(answer.next(counted(CurvedFunctions.lnCosh()), Given.copy(x)))
                    .as("the next point")
                    .isNear(DampedNewtonStepVariants.reference(CurvedFunctions.lnCosh(), x), 1e-9);
        }
        Expect.that(answer.next(counted(CurvedFunctions.slight()), new double[2]))
                .as("the next point where f hardly decreases")
                .isNear(new double[] {0.25, 0.5}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The caller's point is not yours to move, and one gradient and one Hessian are enough.")
    void asksOnceAndModifiesNothing(DampedNewtonStep answer) {
        Calls<CurvedFunction> f = Calls.of(CurvedFunction.class, "Σ ln cosh xᵢ", 1000, CurvedFunctions.lnCosh());
        double[] x = {2, 1};
        answer.next(f.function(), x);
        Expect.that(x).as("the point after the call").is(new double[] {2, 1});
        Expect.that(f.count("gradient")).as("the number of gradients").isAtMost(1);
        Expect.that(f.count("hessian")).as("the number of Hessians").isAtMost(1);
    }
}
