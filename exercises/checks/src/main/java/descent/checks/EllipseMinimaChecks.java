package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.EllipseMinima;
import org.junit.jupiter.api.Test;

@Checks(id = "17-ellipse", title = "Lagrange by hand", contract = EllipseMinima.class, points = 3)
@Forbids(
        packages = {
            "descent.optim.constrained.",
            "descent.optim.minimizer.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "org.ejml."
        })
final class EllipseMinimaChecks {
    private static final double ROOT = Math.sqrt(0.5);

    @Test
    @Points(0.75)
    @Hint(
            "ky + 2λx/a² = 0 and kx + 2λy/b² = 0. Multiply the first by x, the second by y: what do x²/a² and y²/b² have in common?")
    void bothMinimaWithTheirMultiplier(EllipseMinima answer) {
        Expect.that(answer.minima(1, 1, 1))
                .as("the minima on the circle")
                .isNear(new double[][] {{-ROOT, ROOT, 0.5}, {ROOT, -ROOT, 0.5}}, 1e-12);
        Expect.that(answer.minima(3, 2, 0.5))
                .as("the minima on a flat ellipse")
                .isNear(new double[][] {{-2 * ROOT, 0.5 * ROOT, 1.5}, {2 * ROOT, -0.5 * ROOT, 1.5}}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("With k = −2 the product x·y should be as large as possible. Where is that?")
    void aNegativeFactor(EllipseMinima answer) {
        Expect.that(answer.minima(-2, 3, 1))
                .as("the minima for k = −2")
                .isNear(new double[][] {{-3 * ROOT, -ROOT, 3}, {3 * ROOT, ROOT, 3}}, 1e-12);
    }

    private static double[][] rows(double k, double a, double b, double lambda) {
        double side = k > 0 ? -1 : 1;
        return new double[][] {{-a * ROOT, -side * b * ROOT, lambda}, {a * ROOT, side * b * ROOT, lambda}};
    }

    @Misconception(
            name = "the maxima",
            hint =
                    "Your points satisfy Lagrange's equations. So do the others: there are four. Put yours into k·x·y: is it as low as it gets?")
    static EllipseMinima maxima() {
        return (k, a, b) -> rows(-k, a, b, -Math.abs(k) * a * b / 2);
    }

    @Misconception(
            name = "one of two",
            hint = "A root has two signs. Turn your point around the centre by half a circle: what is k·x·y there?")
    static EllipseMinima half() {
        return (k, a, b) -> new double[][] {rows(k, a, b, Math.abs(k) * a * b / 2)[1]};
    }

    @Misconception(
            name = "the constraint is forgotten",
            hint =
                    "At (0, 0) the slope of k·x·y is zero, but (0, 0) is not on the ellipse, and it is a saddle besides. Which of the three equations is not satisfied?")
    static EllipseMinima free() {
        return (k, a, b) -> new double[][] {{0, 0, 0}};
    }

    @Misconception(
            name = "the multiplier of the other convention",
            hint = "Your multiplier belongs to L = f − λh. Here L = f + λh: put your numbers into ky + 2λx/a².")
    static EllipseMinima otherSign() {
        return (k, a, b) -> rows(k, a, b, -Math.abs(k) * a * b / 2);
    }

    @Misconception(
            name = "k is taken for positive",
            hint =
                    "Your points are the same for k = 1 and k = −1. The function is turned upside down: can its minima stay?")
    static EllipseMinima positive() {
        return (k, a, b) -> rows(1, a, b, k * a * b / 2);
    }

    @Misconception(
            name = "the half-axes are not squared",
            hint =
                    "Your points lie on x²/a + y²/b = 1. Put y = 0 into the ellipse of the exercise: where does it cross the axis?")
    static EllipseMinima notSquared() {
        return (k, a, b) -> rows(k, Math.sqrt(a), Math.sqrt(b), Math.abs(k) * Math.sqrt(a * b) / 2);
    }
}
