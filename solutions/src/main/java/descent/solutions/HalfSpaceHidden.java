package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Products;
import descent.contracts.HalfSpaceProjection;
import org.junit.jupiter.api.Test;

@HiddenChecks("17-half-space")
final class HalfSpaceHidden {
    @Test
    @Points(0.25)
    @Hint("In any dimension, on either side; the point and the normal are not yours to change.")
    void anyHalfSpace(HalfSpaceProjection answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(1, 5);
            double[] v = draws.vector(n, -3, 3);
            double[] a = draws.vector(n, 0.3, 2);
            double above = (trial % 3 == 0 ? -1 : 1) * draws.real(0.2, 2);
            double b = Products.dot(a, v) - above;
            double[] x = v.clone();
            for (int i = 0; i < n; i++) {
                x[i] -= Math.max(0, above) * a[i] / Products.dot(a, a);
            }
            double[] vBefore = v.clone();
            double[] aBefore = a.clone();
            Expect.that(answer.project(v, a, b)).as("the nearest allowed point").isNear(x, 1e-10);
            Expect.that(v).as("v after the call").is(vBefore);
            Expect.that(a).as("a after the call").is(aBefore);
        }
    }
}
