package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.PlateauRate;
import descent.contracts.PlateauStart;
import org.junit.jupiter.api.Test;

@Checks(id = "09-plateau", title = "Reduce on plateau", contract = PlateauStart.class, points = 4)
@Variants(PlateauStartVariants.class)
@Forbids(packages = {"descent.optim.schedule.", "descent.optim.optimizer.", "descent.optim.run."})
final class PlateauStartChecks {
    static double[] rates(PlateauRate run, double... metrics) {
        double[] rates = new double[metrics.length];
        for (int epoch = 0; epoch < metrics.length; epoch++) {
            rates[epoch] = run.after(metrics[epoch]);
        }
        return rates;
    }

    @Test
    @Points(0.5)
    @Hint("Patience 1 bears one epoch without a new best; the second one lowers the rate.")
    void aPlateauLowersTheRate(PlateauStart answer) {
        Expect.that(rates(answer.start(1, 0.5, 1, 0, false), 5, 4, 4, 4, 4, 4, 3))
                .as("the rates")
                .isNear(new double[] {1, 1, 1, 0.5, 0.5, 0.25, 0.25}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("A new best starts the counting again; a value that is only better than the last one does not.")
    void aNewBestStartsTheCountingAgain(PlateauStart answer) {
        Expect.that(rates(answer.start(1, 0.1, 2, 0, false), 5, 6, 7, 4, 5, 6, 5.5, 7, 3.9))
                .as("the rates")
                .isNear(new double[] {1, 1, 1, 1, 1, 1, 0.1, 0.1, 0.1}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With threshold 0.5 a loss of 9.6 after 10 is no improvement. The best stays 10 then.")
    void smallGainsDoNotCount(PlateauStart answer) {
        Expect.that(rates(answer.start(1, 0.5, 1, 0.5, false), 10, 9.6, 9.4, 9.2, 9.1))
                .as("the rates")
                .isNear(new double[] {1, 1, 1, 1, 0.5}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Accuracy shall rise. What is the best of nothing then, and which values beat it?")
    void anAccuracyShallRise(PlateauStart answer) {
        Expect.that(rates(answer.start(1, 0.5, 0, 0.01, true), 0.6, 0.7, 0.8, 0.805, 0.85))
                .as("the rates")
                .isNear(new double[] {1, 1, 1, 0.5, 0.5}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A comparison with NaN is always false. So ask whether it improved, not whether it failed to.")
    void nanIsNoImprovement(PlateauStart answer) {
        Expect.that(rates(answer.start(1, 0.5, 1, 0, false), 2, Double.NaN, Double.NaN, 3, 2.5))
                .as("the rates")
                .isNear(new double[] {1, 1, 0.5, 0.5, 0.25}, 1e-12);
    }
}
