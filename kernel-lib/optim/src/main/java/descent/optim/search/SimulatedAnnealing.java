package descent.optim.search;

import descent.optim.linalg.Require;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Simulated annealing: a random search that accepts worse states while it is hot, and fewer of them as it cools.
 *
 * <pre>
 * for sweep k = 0, 1, …:  T = T_k
 *   m times:  s' = proposal(s);  with probability min(1, e^(−(E(s') − E(s))/T))  s ← s'
 * the best state ever seen is the result
 * </pre>
 *
 * <p>For any states that can be proposed and measured: points, tours, subsets. One evaluation a move, no derivatives. The result is the best state, not the last one: that is free, and the last one is only where the walk happened to be.
 *
 * <p>Source: Kirkpatrick, Gelatt and Vecchi, "Optimization by simulated annealing", 1983; Černý 1985.
 *
 * @param cooling the temperature of each sweep
 * @param sweeps ≥ 0
 * @param moves m ≥ 1, proposals at each temperature
 */
public record SimulatedAnnealing(Cooling cooling, int sweeps, int moves) {
    /** Checks the settings. */
    public SimulatedAnnealing {
        Require.atLeast(0, "sweeps", sweeps);
        Require.atLeast(1, "moves", moves);
    }

    /**
     * Searches from a state.
     *
     * @param energy E; a state where it is NaN is never accepted
     * @param proposal must not modify the state it is given
     * @param start kept as it is; its energy must not be NaN
     * @param random all randomness of the search
     * @throws IllegalArgumentException if the start's energy is NaN
     */
    public <S> Annealed<S> minimize(ToDoubleFunction<S> energy, Proposal<S> proposal, S start, RandomGenerator random) {
        S state = start;
        double now = energy.applyAsDouble(state);
        Require.that(!Double.isNaN(now), "the energy of start", "must be a number", now);
        Annealed<S> run = new Annealed<>(state, now, sweeps);
        for (int k = 0; k < sweeps; k++) {
            double temperature = cooling.temperature(k);
            for (int m = 0; m < moves; m++) {
                S next = proposal.from(state, random);
                double then = energy.applyAsDouble(next);
                boolean accepted = Metropolis.accepts(then - now, temperature, random);
                if (accepted) {
                    state = next;
                    now = then;
                }
                run.moved(state, now, accepted);
            }
            run.swept(k, now);
        }
        return run;
    }
}
