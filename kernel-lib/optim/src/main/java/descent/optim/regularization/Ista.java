package descent.optim.regularization;

import descent.optim.run.Listener;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import java.util.List;

/**
 * ISTA, proximal gradient descent: a gradient step on the smooth part, then the proximal step of the rough part.
 *
 * <pre>
 * x ← prox_{s h}(x − s ∇f(x))
 * </pre>
 *
 * <p>For a convex f with L-Lipschitz gradient and s ≤ 1/L: F(x_k) − F* ≤ ‖x₀ − x*‖²/(2sk). The result's gradient norm is that of the gradient mapping ‖x − prox(x − s∇f(x))‖/s, which is ‖∇f‖ where h = 0. With an indicator for h this is projected gradient descent.
 * Cost per iteration: one gradient and one value of f, and one more value for every halving of s.
 *
 * <p>Source: Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm for linear inverse problems", 2009, section 3 and theorem 3.1.
 *
 * @param stepSize s &gt; 0; the first try where it backtracks
 * @param backtracking whether s is halved until f lies below its quadratic model, so that L need not be known
 * @param iterations the most iterations, ≥ 0
 * @param stop asked at every iterate
 * @param listeners see every iterate
 */
public record Ista(double stepSize, boolean backtracking, int iterations, StoppingRule stop, List<Listener> listeners) {
    /** Checks the numbers and copies the list. */
    public Ista {
        listeners = List.copyOf(
                method(stepSize, backtracking, iterations, stop, listeners).listeners());
    }

    /** With a fixed step size, 1/L mostly. */
    public Ista(double stepSize, int iterations) {
        this(stepSize, false, iterations, StoppingRule.never(), List.of());
    }

    /** ISTA that finds its step size from 1 downwards. */
    public static Ista backtracking(int iterations, StoppingRule stop) {
        return new Ista(1, true, iterations, stop, List.of());
    }

    /** Returns the same method with one more listener. */
    public Ista withListener(Listener listener) {
        return new Ista(stepSize, backtracking, iterations, stop, Listeners.with(listeners, listener));
    }

    /** Minimizes from a copy of the start. */
    public Result minimize(Composite objective, double[] start) {
        return method(stepSize, backtracking, iterations, stop, listeners).minimize(objective, start);
    }

    private static ProximalGradient method(
            double stepSize, boolean backtracking, int iterations, StoppingRule stop, List<Listener> listeners) {
        return new ProximalGradient("ISTA", stepSize, backtracking, false, false, iterations, stop, listeners);
    }
}
