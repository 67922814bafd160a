package descent.solutions;

import descent.check.Right;
import descent.contracts.PipelineDuration;
import java.util.stream.DoubleStream;

/** Right answers to {@code 22-pipeline}. */
final class PipelineDurationAnswers {
    private PipelineDurationAnswers() {}

    @Right("the sum of the stages, and the slowest once more for every further micro-batch")
    static PipelineDuration closed() {
        return (forward, backward, m) -> {
            double sum = 0;
            double slowest = 0;
            double slowestBack = 0;
            for (int s = 0; s < forward.length; s++) {
                sum += forward[s] + backward[s];
                slowest = Math.max(slowest, forward[s]);
                slowestBack = Math.max(slowestBack, backward[s]);
            }
            return sum + (m - 1) * (slowest + slowestBack);
        };
    }

    @Right("a table of when each piece is done")
    static PipelineDuration table() {
        return (forward, backward, m) -> {
            int p = forward.length;
            double[][] done = new double[p][m];
            for (int s = 0; s < p; s++) {
                for (int j = 0; j < m; j++) {
                    double arrives = s > 0 ? done[s - 1][j] : 0;
                    double free = j > 0 ? done[s][j - 1] : 0;
                    done[s][j] = Math.max(arrives, free) + forward[s];
                }
            }
            double[][] back = new double[p][m];
            for (int s = p - 1; s >= 0; s--) {
                for (int j = m - 1; j >= 0; j--) {
                    double arrives = s < p - 1 ? back[s + 1][j] : done[s][j];
                    double free = j < m - 1 ? back[s][j + 1] : done[s][m - 1];
                    back[s][j] = Math.max(arrives, free) + backward[s];
                }
            }
            return back[0][0];
        };
    }

    @Right("by streams, each direction by itself")
    static PipelineDuration streams() {
        return (forward, backward, m) -> DoubleStream.concat(DoubleStream.of(forward), DoubleStream.of(backward))
                        .sum()
                + (m - 1)
                        * (DoubleStream.of(forward).max().orElseThrow()
                                + DoubleStream.of(backward).max().orElseThrow());
    }

    @Right("a clock for each stage")
    static PipelineDuration clocks() {
        return (forward, backward, m) -> {
            int p = forward.length;
            double[] clock = new double[p];
            for (int j = 0; j < m; j++) {
                double handed = 0;
                for (int s = 0; s < p; s++) {
                    clock[s] = Math.max(clock[s], handed) + forward[s];
                    handed = clock[s];
                }
            }
            for (int j = 0; j < m; j++) {
                double handed = 0;
                for (int s = p - 1; s >= 0; s--) {
                    clock[s] = Math.max(clock[s], handed) + backward[s];
                    handed = clock[s];
                }
            }
            return clock[0];
        };
    }
}
