package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.RbfGram;
import org.junit.jupiter.api.Test;

@Checks(id = "18-gram", title = "A Gram matrix", contract = RbfGram.class, points = 3)
@Forbids(packages = {"descent.optim.svm.", "descent.optim.linalg.", "org.ejml."})
final class RbfGramChecks {
    @Test
    @Points(1)
    @Hint("The distance is 5, its square 25.")
    void twoPointsByHand(RbfGram answer) {
        double k = Math.exp(-0.25);
        Expect.that(answer.gram(new double[][] {{0, 0}, {3, 4}}, 0.01))
                .as("the Gram matrix")
                .isNear(new double[][] {{1, k}, {k, 1}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Every point with every point, also with itself, and in both orders.")
    void threePointsOnALine(RbfGram answer) {
        double near = Math.exp(-2);
        double middle = Math.exp(-8);
        double far = Math.exp(-18);
        Expect.that(answer.gram(new double[][] {{0}, {1}, {3}}, 2))
                .as("the Gram matrix")
                .isNear(new double[][] {{1, near, far}, {near, 1, middle}, {far, middle, 1}}, 1e-12);
    }

    private static double square(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return sum;
    }

    private interface Entry {
        double of(double square, double gamma, int i, int j);
    }

    private static RbfGram with(Entry entry) {
        return (x, gamma) -> {
            double[][] gram = new double[x.length][x.length];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    gram[i][j] = entry.of(square(x[i], x[j]), gamma, i, j);
                }
            }
            return gram;
        };
    }

    @Misconception(
            name = "the distance is not squared",
            hint =
                    "Your kernel falls like e to the minus distance: there is one of that kind, but with a kink at zero. Points 5 apart have the squared distance 25.")
    static RbfGram notSquared() {
        return with((square, gamma, i, j) -> Math.exp(-gamma * Math.sqrt(square)));
    }

    @Misconception(
            name = "γ is taken for a width",
            hint = "In your kernel a larger γ makes examples reach farther. γ = 1/(2σ²): what happens to σ if γ grows?")
    static RbfGram width() {
        return with((square, gamma, i, j) -> Math.exp(-square / (2 * gamma * gamma)));
    }

    @Misconception(
            name = "a half too many",
            hint = "The half belongs to σ: ‖x − z‖²/(2σ²). With γ it is there already.")
    static RbfGram half() {
        return with((square, gamma, i, j) -> Math.exp(-gamma * square / 2));
    }

    @Misconception(
            name = "only one triangle",
            hint =
                    "Your matrix is not symmetric: K(x, z) and K(z, x) are the same number. Have you filled both places?")
    static RbfGram triangle() {
        return with((square, gamma, i, j) -> i <= j ? Math.exp(-gamma * square) : 0);
    }

    @Misconception(
            name = "the sign in the exponent",
            hint =
                    "Your kernel grows with the distance. Whom should an example resemble most, its neighbour or a stranger?")
    static RbfGram growing() {
        return with((square, gamma, i, j) -> Math.exp(gamma * square));
    }
}
