package descent.optim.regularization;

import descent.optim.run.Listener;
import java.util.ArrayList;
import java.util.List;

/** Adds to a list of listeners. */
final class Listeners {
    private Listeners() {}

    static List<Listener> with(List<Listener> listeners, Listener more) {
        List<Listener> all = new ArrayList<>(listeners);
        all.add(more);
        return List.copyOf(all);
    }
}
