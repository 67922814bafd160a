package descent.check.engine;

import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Points;
import org.junit.jupiter.api.Test;

@HiddenChecks("99-mean")
final class MeanHidden {
    @Test
    @Points(2)
    void leavesItsInputAlone(Mean answer) {
        double[] numbers = {3, 1, 2};
        answer.mean(numbers);
        Expect.that(numbers).as("the input after the call").is(new double[] {3, 1, 2});
    }
}
