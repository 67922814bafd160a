package descent.optim.minimizer;

import descent.optim.run.Listener;
import descent.optim.run.StoppingRule;

/**
 * Settings that carry a {@link Control}, with the usual ways to change it; each answers changed settings and leaves these.
 *
 * @param <M> the settings themselves
 */
public interface Controlled<M extends Controlled<M>> {
    /** Returns what ends a run and who watches it. */
    Control control();

    /** Returns these settings with another control. */
    M with(Control control);

    /** Returns these settings with at most that many iterations. */
    default M withIterations(int most) {
        return with(control().withIterations(most));
    }

    /** Returns these settings with another stopping rule. */
    default M withStop(StoppingRule rule) {
        return with(control().withStop(rule));
    }

    /** Returns these settings with one more listener. */
    default M withListener(Listener listener) {
        return with(control().withListener(listener));
    }
}
