package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.SoftmaxFisher;
import org.junit.jupiter.api.Test;

@Checks(
        id = "20-softmax-fisher",
        title = "The Fisher matrix of softmax regression",
        contract = SoftmaxFisher.class,
        points = 3)
@Variants(SoftmaxFisherVariants.class)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class SoftmaxFisherChecks {
    private static final double[][] X = {{1, -2}, {0.5, 1}, {2, 0.3}};
    private static final double[][] W = {{0.4, -0.1}, {-0.3, 0.6}, {0.2, 0.1}};

    @Test
    @Points(0.5)
    @Hint("Both probabilities are one half: diag(p) − ppᵀ is {{¼, −¼}, {−¼, ¼}}, and xxᵀ is 4.")
    void oneFeatureTwoClasses(SoftmaxFisher answer) {
        Expect.that(answer.fisher(new double[][] {{2}}, new double[][] {{0}, {0}}))
                .as("F")
                .isNear(new double[][] {{1, -1}, {-1, 1}}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("Entry (k·d + i, l·d + j) is the mean of (p_k[k = l] − p_k·p_l)·x_i·x_j.")
    void threeClasses(SoftmaxFisher answer) {
        Expect.that(answer.fisher(X, W)).as("F").isNear(SoftmaxFisherVariants.reference(X, W), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Logits of 900 must not give NaN: subtract the largest first. And leave the arguments as they are.")
    void largeLogits(SoftmaxFisher answer) {
        double[][] x = {{1, 2}};
        double[][] w = {{300, 300}, {-100, 0}};
        Expect.that(answer.fisher(x, w)).as("F where one class is certain").isNear(new double[4][4], 1e-12);
        Expect.that(x).as("the rows after the call").is(new double[][] {{1, 2}});
        Expect.that(w).as("W after the call").is(new double[][] {{300, 300}, {-100, 0}});
    }
}
