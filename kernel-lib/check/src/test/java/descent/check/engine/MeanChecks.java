package descent.check.engine;

import descent.check.Accepted;
import descent.check.Checks;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.NotEnding;
import descent.check.Points;
import descent.check.Requires;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.junit.jupiter.api.Test;

@Checks(id = "99-mean", title = "The mean", contract = Mean.class, points = 4, seconds = 1)
@Forbids(DoubleSummaryStatistics.class)
final class MeanChecks {
    @Test
    @Points(0.1)
    @Hint("Work it out by hand first.")
    void threeNumbersByHand(Mean answer) {
        Expect.that(answer.mean(new double[] {1, 2, 6}))
                .as("the mean of 1, 2 and 6")
                .isNear(3.0, 1e-12);
        Expect.that(answer.mean(new double[] {-1})).isNear(-1.0, 1e-12);
    }

    @Test
    @Points(0.2)
    @Requires("threeNumbersByHand")
    void nothingHasAMeanOfZero(Mean answer) {
        Expect.that(answer.mean(new double[0])).isNearAnyOf(0, 0.0, Double.NaN);
    }

    @Test
    @Points(1.7)
    void anyNumbers(Mean answer, Draws draws) {
        for (int n = 1; n < 6; n++) {
            double[] numbers = draws.vector(n, -3, 3);
            Expect.that(answer.mean(numbers)).isNear(Arrays.stream(numbers).sum() / n, 1e-12);
        }
    }

    @Test
    @Points(value = 0.5, extra = true)
    void doesNotOverflow(Mean answer) {
        Expect.that(answer.mean(new double[] {1.5e308, 1.5e308})).isNear(1.5e308, 1e-12);
    }

    @Misconception(name = "sum instead of mean", hint = "What happens to your number when every value is listed twice?")
    static Mean sum() {
        return numbers -> Arrays.stream(numbers).sum();
    }

    @Misconception(name = "does not end", hint = "What ends your loop?")
    static Mean endless() {
        return numbers -> {
            throw new NotEnding();
        };
    }

    @Accepted(name = "NaN of nothing", remark = "Some define the mean of nothing as NaN.")
    static Mean notANumber() {
        return numbers -> Arrays.stream(numbers).map(x -> x / numbers.length).reduce(0, Double::sum)
                / (numbers.length == 0 ? 0 : 1);
    }
}
