package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.GeneralizationGap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("13-gap")
final class GeneralizationGapHidden {
    @Test
    @Points(0.3)
    @Hint("Any losses, and different numbers of them.")
    void anyLosses(GeneralizationGap answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double[] training = draws.vector(draws.integer(1, 7), 0, 3);
            double[] fresh = draws.vector(draws.integer(8, 15), 0, 4);
            double gap = Arrays.stream(fresh).average().orElse(0)
                    - Arrays.stream(training).average().orElse(0);
            Expect.that(answer.gap(training, fresh)).as("the gap").isNear(gap, 1e-10);
        }
    }

    @Test
    @Points(0.2)
    @EdgeCase
    @Hint("Equal losses have no gap, and the arrays stay as they are.")
    void theEdges(GeneralizationGap answer) {
        double[] training = {3, 1};
        double[] fresh = {2};
        Expect.that(answer.gap(training, fresh)).as("the gap of equal means").isNear(0.0, 1e-12);
        Expect.that(training).as("the training losses after the call").is(new double[] {3, 1});
        Expect.that(fresh).as("the new losses after the call").is(new double[] {2});
    }
}
