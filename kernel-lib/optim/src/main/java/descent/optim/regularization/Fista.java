package descent.optim.regularization;

import descent.optim.run.Listener;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import java.util.List;

/**
 * FISTA: proximal gradient with Nesterov's extrapolation.
 *
 * <pre>
 * x_k     = prox_{s h}(y_k − s ∇f(y_k))
 * t_{k+1} = (1 + √(1 + 4t_k²))/2                  t₁ = 1
 * y_{k+1} = x_k + (t_k − 1)/t_{k+1} (x_k − x_{k−1})
 * </pre>
 *
 * <p>F(x_k) − F* ≤ 2‖x₀ − x*‖²/(s(k + 1)²) for convex f and s ≤ 1/L: k² where {@link Ista} has k. F may rise in between. With {@code restart} the momentum is dropped wherever it points uphill, (y − x_k)ᵀ(x_k − x_{k−1}) &gt; 0, which gives linear convergence on strongly convex problems without knowing their constant. The
 * result's gradient norm is the gradient mapping's where the gradient was taken, ‖y − prox(y − s∇f(y))‖/s.
 *
 * <p>Source: Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm for linear inverse problems", 2009, equations (4.1) to (4.3) and theorem 4.4; restart: O'Donoghue and Candès, "Adaptive restart for accelerated gradient schemes", 2015, section 3.2.
 *
 * @param stepSize s &gt; 0; the first try where it backtracks
 * @param backtracking whether s is halved until f lies below its quadratic model
 * @param restart whether momentum that points uphill is dropped
 * @param iterations the most iterations, ≥ 0
 * @param stop asked at every iterate
 * @param listeners see every iterate
 */
public record Fista(
        double stepSize,
        boolean backtracking,
        boolean restart,
        int iterations,
        StoppingRule stop,
        List<Listener> listeners) {
    /** Checks the numbers and copies the list. */
    public Fista {
        listeners = List.copyOf(method(stepSize, backtracking, restart, iterations, stop, listeners)
                .listeners());
    }

    /** The paper's method with a fixed step size, 1/L mostly. */
    public Fista(double stepSize, int iterations) {
        this(stepSize, false, false, iterations, StoppingRule.never(), List.of());
    }

    /** FISTA with restarts that finds its step size from 1 downwards. */
    public static Fista backtracking(int iterations, StoppingRule stop) {
        return new Fista(1, true, true, iterations, stop, List.of());
    }

    /** Returns the same method with one more listener. */
    public Fista withListener(Listener listener) {
        return new Fista(stepSize, backtracking, restart, iterations, stop, Listeners.with(listeners, listener));
    }

    /** Minimizes from a copy of the start. */
    public Result minimize(Composite objective, double[] start) {
        return method(stepSize, backtracking, restart, iterations, stop, listeners)
                .minimize(objective, start);
    }

    private static ProximalGradient method(
            double stepSize,
            boolean backtracking,
            boolean restart,
            int iterations,
            StoppingRule stop,
            List<Listener> listeners) {
        return new ProximalGradient("FISTA", stepSize, backtracking, true, restart, iterations, stop, listeners);
    }
}
