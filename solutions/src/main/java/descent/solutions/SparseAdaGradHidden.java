package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SparseAdaGradStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("06-sparse-adagrad")
final class SparseAdaGradHidden {
    @Test
    @Points(1)
    @Hint("Equal to a dense step with the added gradients, over several examples.")
    void equalsTheDenseStep(SparseAdaGradStep answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(2, 5);
            double rate = draws.real(0.1, 2);
            double[] theta = draws.vector(n, -1, 1);
            double[] sums = draws.vector(n, 0, 2);
            double[] expectedTheta = theta.clone();
            double[] expectedSums = sums.clone();
            for (int example = 0; example < 3; example++) {
                int[] index = new int[draws.integer(1, 6)];
                double[] g = draws.vector(index.length, -2, 2);
                double[] dense = new double[n];
                for (int k = 0; k < index.length; k++) {
                    index[k] = draws.integer(0, n - 1);
                    dense[index[k]] += g[k];
                }
                for (int i = 0; i < n; i++) {
                    expectedSums[i] += dense[i] * dense[i];
                    expectedTheta[i] -= dense[i] == 0 ? 0 : rate * dense[i] / Math.sqrt(expectedSums[i]);
                }
                answer.step(theta, sums, index, g, rate);
            }
            Expect.that(theta).as("θ after three examples").isNear(expectedTheta, 1e-9);
            Expect.that(sums).as("G after three examples").isNear(expectedSums, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("An example without features, and gradients that cancel. What is 0/0?")
    void theEdges(SparseAdaGradStep answer) {
        double[] theta = {1, 2};
        double[] sums = {0, 0};
        answer.step(theta, sums, new int[0], new double[0], 1);
        answer.step(theta, sums, new int[] {0, 1, 0}, new double[] {0.5, 0, -0.5}, 1);
        Expect.that(theta).as("θ where all gradients cancel").is(new double[] {1, 2});
        Expect.that(sums).as("G where all gradients cancel").is(new double[] {0, 0});
        int[] index = {1};
        double[] g = {-2};
        answer.step(theta, sums, index, g, 0.25);
        Expect.that(theta).as("θ").isNear(new double[] {1, 2.25}, 1e-12);
        Expect.that(g).as("the gradient after the step").is(new double[] {-2});
        Expect.that(index).as("the indices after the step").is(new int[] {1});
    }
}
