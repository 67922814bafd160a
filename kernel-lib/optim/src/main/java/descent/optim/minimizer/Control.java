package descent.optim.minimizer;

import descent.optim.linalg.Require;
import descent.optim.run.Listener;
import descent.optim.run.Run;
import descent.optim.run.StoppingRule;
import java.util.ArrayList;
import java.util.List;

/**
 * What ends a run and who watches it. Immutable.
 *
 * @param iterations the most iterations, ≥ 0
 * @param stop asked at every iterate
 * @param listeners see every iterate
 */
public record Control(int iterations, StoppingRule stop, List<Listener> listeners) {
    /** At most 10,000 iterations, until ‖∇f‖ ≤ 1e-8. */
    public static final Control DEFAULT = new Control(10_000, StoppingRule.gradientNorm(1e-8), List.of());

    /** Checks the number and copies the list. */
    public Control {
        Require.atLeast(0, "iterations", iterations);
        listeners = List.copyOf(listeners);
    }

    /** Returns this control with at most that many iterations. */
    public Control withIterations(int most) {
        return new Control(most, stop, listeners);
    }

    /** Returns this control with another stopping rule. */
    public Control withStop(StoppingRule rule) {
        return new Control(iterations, rule, listeners);
    }

    /** Returns this control with one more listener. */
    public Control withListener(Listener listener) {
        List<Listener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Control(iterations, stop, more);
    }

    /** Begins the bookkeeping of one run. */
    public Run start(Object method, double[] start) {
        return new Run(method.toString(), start, stop, listeners);
    }
}
