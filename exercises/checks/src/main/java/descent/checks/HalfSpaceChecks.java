package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.HalfSpaceProjection;
import org.junit.jupiter.api.Test;

@Checks(id = "17-half-space", title = "Behind a straight fence", contract = HalfSpaceProjection.class, points = 1)
@Forbids(
        packages = {
            "descent.optim.constrained.",
            "descent.optim.regularization.",
            "descent.optim.optimizer.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class HalfSpaceChecks {
    @Test
    @Points(0.5)
    @Hint("Walk from v against a until aᵀx = b. How far is that if a has the length 5?")
    void pointsOutsideAreMoved(HalfSpaceProjection answer) {
        Expect.that(answer.project(new double[] {4, 3}, new double[] {3, 4}, 5))
                .as("the nearest allowed point")
                .isNear(new double[] {1.72, -0.04}, 1e-12);
        Expect.that(answer.project(new double[] {1, -2, 0.5}, new double[] {2, -1, 2}, -4))
                .as("the nearest allowed point")
                .isNear(new double[] {-1, -1, -1.5}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("What is allowed already is its own nearest point.")
    void pointsInsideStay(HalfSpaceProjection answer) {
        Expect.that(answer.project(new double[] {0, 0.5}, new double[] {3, 4}, 5))
                .as("an allowed point")
                .isNear(new double[] {0, 0.5}, 1e-12);
    }

    private static double[] moved(double[] v, double[] a, double factor) {
        double[] x = v.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] += factor * a[i];
        }
        return x;
    }

    private static double above(double[] v, double[] a, double b) {
        return Products.dot(a, v) - b;
    }

    @Misconception(
            name = "every point goes to the fence",
            hint = "A point far behind the fence is allowed. Your answer moves it too: which case is missing?")
    static HalfSpaceProjection always() {
        return (v, a, b) -> moved(v, a, -above(v, a, b) / Products.dot(a, a));
    }

    @Misconception(
            name = "divided by the length once",
            hint =
                    "a has two jobs here: it measures how far v is above the fence, and it is the direction of the walk. With a = (3, 4) each of them brings a factor 5 along.")
    static HalfSpaceProjection once() {
        return (v, a, b) -> moved(v, a, -Math.max(0, above(v, a, b)) / Math.sqrt(Products.dot(a, a)));
    }

    @Misconception(
            name = "a is taken for a unit vector",
            hint =
                    "Your answer is right if a has length 1. Multiply a and b by 2: the fence is the same. Is your answer?")
    static HalfSpaceProjection unit() {
        return (v, a, b) -> moved(v, a, -Math.max(0, above(v, a, b)));
    }

    @Misconception(
            name = "away from the allowed side",
            hint = "aᵀx grows along a. You want it to become smaller: which way is that?")
    static HalfSpaceProjection away() {
        return (v, a, b) -> moved(v, a, Math.max(0, above(v, a, b)) / Products.dot(a, a));
    }
}
