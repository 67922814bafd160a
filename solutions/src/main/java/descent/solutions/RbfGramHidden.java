package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RbfGram;
import org.junit.jupiter.api.Test;

@HiddenChecks("18-gram")
final class RbfGramHidden {
    @Test
    @Points(1)
    @Hint("Any number of points in any dimension.")
    void anyPoints(RbfGram answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 6);
            int d = draws.integer(1, 4);
            double gamma = draws.real(0.1, 1.5);
            double[][] x = draws.matrix(n, d, -1.5, 1.5);
            double[][] gram = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double square = 0;
                    for (int k = 0; k < d; k++) {
                        square += (x[i][k] - x[j][k]) * (x[i][k] - x[j][k]);
                    }
                    gram[i][j] = Math.exp(-gamma * square);
                }
            }
            Expect.that(answer.gram(x, gamma)).as("the Gram matrix").isNear(gram, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("The points are not yours to change.")
    void pointsAreNotModified(RbfGram answer, Draws draws) {
        double[][] x = draws.matrix(3, 2, -1, 1);
        double[][] before = {x[0].clone(), x[1].clone(), x[2].clone()};
        Expect.that(answer.gram(x, 0.5)).as("the Gram matrix").hasLength(3);
        Expect.that(x).as("the points after the call").is(before);
    }
}
