package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.SparseAdaGradStep;
import org.junit.jupiter.api.Test;

@Checks(
        id = "06-sparse-adagrad",
        title = "AdaGrad for sparse gradients",
        contract = SparseAdaGradStep.class,
        points = 3)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class SparseAdaGradChecks {
    @Test
    @Points(0.5)
    @Hint("Each component that is named once makes an ordinary step of AdaGrad.")
    void differentIndices(SparseAdaGradStep answer) {
        double[] theta = {1, 1, 1};
        double[] sums = {0, 16, 9};
        answer.step(theta, sums, new int[] {2, 1}, new double[] {-4, 3}, 0.5);
        Expect.that(sums).as("G after the step").isNear(new double[] {0, 25, 25}, 1e-12);
        Expect.that(theta).as("θ after the step").isNear(new double[] {1, 0.7, 1.4}, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("Add up the gradients of one component before you square.")
    void anIndexTwiceIsOneComponent(SparseAdaGradStep answer) {
        double[] theta = {0, 0, 0};
        double[] sums = {0, 16, 0};
        answer.step(theta, sums, new int[] {1, 2, 1}, new double[] {1, 5, 2}, 0.5);
        Expect.that(sums).as("G after the step").isNear(new double[] {0, 25, 25}, 1e-12);
        Expect.that(theta).as("θ after the step").isNear(new double[] {0, -0.3, -0.5}, 1e-12);
    }

    @Misconception(
            name = "the same component steps twice",
            hint =
                    "For the indices {1, 1} your component makes two steps, each divided by another root. In the dense gradient it "
                            + "stands once, with both parts added. What must happen before the square?")
    static SparseAdaGradStep twice() {
        return (theta, sums, index, g, rate) -> {
            for (int k = 0; k < index.length; k++) {
                int i = index[k];
                sums[i] += g[k] * g[k];
                theta[i] -= sums[i] == 0 ? 0 : rate * g[k] / Math.sqrt(sums[i]);
            }
        };
    }

    @Misconception(
            name = "squares are added before the gradients are",
            hint =
                    "For the gradients 1 and 2 of one component your G grows by 1 + 4. The component's gradient is 3: by how much "
                            + "should it grow?")
    static SparseAdaGradStep sumOfSquares() {
        return (theta, sums, index, g, rate) -> {
            double[] dense = new double[theta.length];
            for (int k = 0; k < index.length; k++) {
                dense[index[k]] += g[k];
                sums[index[k]] += g[k] * g[k];
            }
            for (int i = 0; i < theta.length; i++) {
                theta[i] -= dense[i] == 0 ? 0 : rate * dense[i] / Math.sqrt(sums[i]);
            }
        };
    }

    @Misconception(
            name = "the last gradient of a component counts alone",
            hint = "For the indices {1, 1} the first gradient has no effect in your answer. Assigned, or added?")
    static SparseAdaGradStep lastOnly() {
        return (theta, sums, index, g, rate) -> {
            double[] dense = new double[theta.length];
            for (int k = 0; k < index.length; k++) {
                dense[index[k]] = g[k];
            }
            dense(theta, sums, dense, rate);
        };
    }

    @Misconception(
            name = "the gradient is taken at the component's number",
            hint =
                    "gradient[k] belongs to the component index[k]. With index {2, 1} your step uses gradient[2]: is there one, and "
                            + "whose is it?")
    static SparseAdaGradStep byNumber() {
        return (theta, sums, index, g, rate) -> {
            for (int i : index) {
                sums[i] += g[i] * g[i];
                theta[i] -= rate * g[i] / Math.sqrt(sums[i]);
            }
        };
    }

    @Misconception(
            name = "squares are not kept for the next step",
            hint = "After your step G is what it was before. What will the next step divide by?")
    static SparseAdaGradStep forgetful() {
        return (theta, sums, index, g, rate) -> {
            double[] kept = sums.clone();
            double[] dense = new double[theta.length];
            for (int k = 0; k < index.length; k++) {
                dense[index[k]] += g[k];
            }
            dense(theta, kept, dense, rate);
        };
    }

    private static void dense(double[] theta, double[] sums, double[] g, double rate) {
        for (int i = 0; i < theta.length; i++) {
            sums[i] += g[i] * g[i];
            theta[i] -= g[i] == 0 ? 0 : rate * g[i] / Math.sqrt(sums[i]);
        }
    }
}
