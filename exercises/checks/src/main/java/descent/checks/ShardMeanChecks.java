package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.ShardMean;
import org.junit.jupiter.api.Test;

@Checks(id = "22-shards", title = "The mean of shards", contract = ShardMean.class, points = 1)
@Forbids(
        packages = {
            "descent.optim.parallel.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "descent.optim.nn.",
            "descent.optim.schedule.",
            "org.ejml."
        })
final class ShardMeanChecks {
    @Test
    @Points(0.25)
    @Hint("Three examples in all: their gradients add up to 2·1 + 1·4.")
    void everyExampleCountsOnce(ShardMean answer) {
        Expect.that(answer.mean(new double[][] {{1}, {4}}, new int[] {2, 1}))
                .as("the gradient")
                .isNear(new double[] {2}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The weights are 4/10, 4/10 and 2/10.")
    void threeShardsOfTwoComponents(ShardMean answer) {
        double[][] gradients = {{1, -3}, {2, 0.25}, {-7, 5}};
        Expect.that(answer.mean(gradients, new int[] {4, 4, 2}))
                .as("the gradient")
                .isNear(new double[] {-0.2, -0.1}, 1e-12);
    }

    @Misconception(
            name = "a plain mean of the shards",
            hint =
                    "With shards of 2 and 1 examples your answer gives the lonely example as much weight as the other two together. "
                            + "What does a shard's mean times its size tell you?")
    static ShardMean plain() {
        return (gradients, sizes) -> {
            double[] mean = new double[gradients[0].length];
            for (double[] g : gradients) {
                for (int j = 0; j < mean.length; j++) {
                    mean[j] += g[j] / gradients.length;
                }
            }
            return mean;
        };
    }

    @Misconception(
            name = "the sum over all examples",
            hint =
                    "Your answer grows with the number of examples: give every shard twice as many, and it doubles. Should a mean do that?")
    static ShardMean weightedSum() {
        return (gradients, sizes) -> divided(gradients, sizes, 1);
    }

    @Misconception(
            name = "divided by the number of workers",
            hint =
                    "You have weighted each gradient by its size. That makes a sum over examples: how many terms has it, and by what do you divide?")
    static ShardMean byWorkers() {
        return (gradients, sizes) -> divided(gradients, sizes, gradients.length);
    }

    @Misconception(
            name = "the sum of the gradients",
            hint =
                    "With two shards of equal size and equal gradients your answer is twice that gradient. What would one big batch give?")
    static ShardMean sum() {
        return (gradients, sizes) -> {
            double[] sum = new double[gradients[0].length];
            for (double[] g : gradients) {
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += g[j];
                }
            }
            return sum;
        };
    }

    private static double[] divided(double[][] gradients, int[] sizes, double by) {
        double[] out = new double[gradients[0].length];
        for (int k = 0; k < sizes.length; k++) {
            for (int j = 0; j < out.length; j++) {
                out[j] += sizes[k] * gradients[k][j] / by;
            }
        }
        return out;
    }
}
