package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.FastStep;
import descent.contracts.SlowWeights;
import org.junit.jupiter.api.Test;

@HiddenChecks("08-lookahead")
final class SlowWeightsHidden {
    /** Momentum on ½θ² with drawn settings: an inner optimizer with a state. */
    private static FastStep momentum(int n, double rate, double beta, int budget) {
        double[] velocity = new double[n];
        FastStep step = theta -> {
            double[] next = theta.clone();
            for (int i = 0; i < n; i++) {
                velocity[i] = beta * velocity[i] + (i + 1) * theta[i];
                next[i] -= rate * velocity[i];
            }
            return next;
        };
        return Calls.of(FastStep.class, "momentum on a quadratic", budget, step).function();
    }

    @Test
    @Points(1)
    @Hint("Around momentum, any k and α: the inner velocity goes on, only θ is put back.")
    void anyRun(SlowWeights answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 3);
            int every = draws.integer(2, 4);
            int steps = every * draws.integer(2, 3) + draws.integer(0, 1);
            double alpha = draws.real(0.1, 0.4);
            double rate = draws.real(0.05, 0.2);
            double beta = draws.real(0.3, 0.8);
            double[] start = draws.vector(n, 1, 3);
            FastStep inner = momentum(n, rate, beta, steps);
            double[] phi = start.clone();
            double[] theta = start.clone();
            for (int t = 1; t <= steps; t++) {
                theta = inner.after(theta);
                if (t % every != 0) {
                    continue;
                }
                for (int i = 0; i < n; i++) {
                    phi[i] += alpha * (theta[i] - phi[i]);
                }
                theta = phi.clone();
            }
            Expect.that(answer.run(start.clone(), momentum(n, rate, beta, steps), steps, every, alpha))
                    .as("θ")
                    .isNear(theta, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("No steps leave the start; α = 1 changes nothing; the start belongs to the caller.")
    void theEdges(SlowWeights answer) {
        double[] start = {2, 3};
        FastStep never =
                Calls.of(FastStep.class, "an inner step", 0, theta -> theta).function();
        Expect.that(answer.run(start, never, 0, 5, 0.5)).as("θ after no steps").isNear(new double[] {2, 3}, 0);
        FastStep doubled = Calls.of(FastStep.class, "an inner step that doubles", 4, theta ->
                        new double[] {2 * theta[0], 2 * theta[1]})
                .function();
        Expect.that(answer.run(start, doubled, 4, 2, 1)).as("θ with α = 1").isNear(new double[] {32, 48}, 1e-12);
        Expect.that(start).as("the start after the runs").is(new double[] {2, 3});
    }
}
