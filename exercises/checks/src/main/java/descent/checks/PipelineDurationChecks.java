package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.PipelineDuration;
import org.junit.jupiter.api.Test;

@Checks(id = "22-pipeline", title = "A pipeline's timetable", contract = PipelineDuration.class, points = 3)
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
final class PipelineDurationChecks {
    @Test
    @Points(0.5)
    @Hint("Equal stages: m + p − 1 slots forward and as many backward.")
    void equalStages(PipelineDuration answer) {
        Expect.that(answer.duration(new double[] {1, 1}, new double[] {2, 2}, 3))
                .as("the time")
                .isNear(12.0, 1e-9);
        Expect.that(answer.duration(new double[] {1, 1, 1, 1}, new double[] {1, 1, 1, 1}, 8))
                .as("the time of 4 stages")
                .isNear(22.0, 1e-9);
    }

    @Test
    @Points(1)
    @Hint(
            "Draw it: a row for each stage, a box for each micro-batch. The slow stage sets the pace, and the others fill and drain.")
    void unequalStages(PipelineDuration answer) {
        Expect.that(answer.duration(new double[] {1, 3, 0.5}, new double[] {2, 2.5, 1.25}, 4))
                .as("the time")
                .isNear(4.5 + 3 * 3 + 5.75 + 3 * 2.5, 1e-9);
        Expect.that(answer.duration(new double[] {2, 0.75}, new double[] {1.5, 4}, 2))
                .as("the time")
                .isNear(2.75 + 2 + 5.5 + 4, 1e-9);
    }

    @Misconception(
            name = "one micro-batch after the other",
            hint =
                    "Your micro-batches do not overlap: the second waits until the first is back. What can stage 0 do while stage 1 is at work?")
    static PipelineDuration serial() {
        return (forward, backward, m) -> m * (sum(forward) + sum(backward));
    }

    @Misconception(
            name = "only the slowest stage counts",
            hint =
                    "You count the slowest stage's work. Before it can begin, others must have fed it, and after it others must finish. With "
                            + "one micro-batch, how long is the way?")
    static PipelineDuration bottleneck() {
        return (forward, backward, m) -> m * (max(forward) + max(backward));
    }

    @Misconception(
            name = "all stages as slow as the slowest",
            hint =
                    "You use m + p − 1 slots of the slowest stage's length. With one micro-batch and stages of 1, 3 and 0.5 the forwards take "
                            + "4.5, not 9. Which slots are as long as the slowest?")
    static PipelineDuration slots() {
        return (forward, backward, m) -> (m + forward.length - 1) * (max(forward) + max(backward));
    }

    @Misconception(
            name = "slots of the average stage",
            hint =
                    "You use m + p − 1 slots of average length. A fast stage cannot lend its time to a slow one: what happens in front of "
                            + "the slow one?")
    static PipelineDuration average() {
        return (forward, backward, m) -> (m + forward.length - 1) * (sum(forward) + sum(backward)) / forward.length;
    }

    @Misconception(
            name = "the way back is forgotten",
            hint = "Your time ends with the last forward. What is still to be done, and in which direction?")
    static PipelineDuration onlyForward() {
        return (forward, backward, m) -> sum(forward) + (m - 1) * max(forward);
    }

    @Misconception(
            name = "a stage works on all micro-batches at once",
            hint =
                    "Your time does not depend on the number of micro-batches. How many can a stage work on at the same time?")
    static PipelineDuration allAtOnce() {
        return (forward, backward, m) -> sum(forward) + sum(backward);
    }

    private static double sum(double[] times) {
        double sum = 0;
        for (double time : times) {
            sum += time;
        }
        return sum;
    }

    private static double max(double[] times) {
        double max = 0;
        for (double time : times) {
            max = Math.max(max, time);
        }
        return max;
    }
}
