package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.PipelineDuration;
import org.junit.jupiter.api.Test;

@HiddenChecks("22-pipeline")
final class PipelineDurationHidden {
    @Test
    @Points(1)
    @Hint("Any stages, any number of micro-batches.")
    void anyPipeline(PipelineDuration answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int p = draws.integer(1, 6);
            int m = draws.integer(2, 9);
            double[] forward = draws.vector(p, 0.25, 3);
            double[] backward = draws.vector(p, 0.25, 6);
            double[] givenForward = forward.clone();
            double[] givenBackward = backward.clone();
            Expect.that(answer.duration(givenForward, givenBackward, m))
                    .as("the time")
                    .isNear(there(forward, m) + there(backward, m), 1e-9);
            Expect.that(givenForward).as("the forwards' times afterwards").is(forward);
            Expect.that(givenBackward).as("the backwards' times afterwards").is(backward);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("One stage; one micro-batch.")
    void theEdges(PipelineDuration answer) {
        Expect.that(answer.duration(new double[] {2}, new double[] {3.5}, 4))
                .as("one stage")
                .isNear(22.0, 1e-9);
        Expect.that(answer.duration(new double[] {1, 4, 2}, new double[] {3, 0.5, 1}, 1))
                .as("one micro-batch")
                .isNear(11.5, 1e-9);
        Expect.that(answer.duration(new double[] {1}, new double[] {0.5}, 1))
                .as("one of each")
                .isNear(1.5, 1e-9);
    }

    /** The time of m micro-batches in one direction, from the recurrence of when each is ready. */
    private static double there(double[] times, int m) {
        double[] ready = new double[m];
        for (double time : times) {
            double free = 0;
            for (int j = 0; j < m; j++) {
                free = Math.max(free, ready[j]) + time;
                ready[j] = free;
            }
        }
        return ready[m - 1];
    }
}
