package descent.grader.sandbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A way to run a JVM apart from everything else. Threads may share it. */
public interface Sandbox {
    /** How strong it is. */
    Tier tier();

    /** Starts a program confined. */
    Confined start(Launch launch) throws IOException;

    /**
     * The strongest sandbox that works on this machine, found by running a JVM in it.
     *
     * @param probe any program that can be started; only its JVM's version is asked for
     * @param trusted whether to go on without isolation if there is none
     * @throws NoIsolation if there is none and {@code trusted} is false; says what is missing for each tier
     */
    static Sandbox strongest(Launch probe, boolean trusted) throws NoIsolation {
        return strongest(probe, trusted, List.of(Tier.BWRAP, Tier.UID));
    }

    /** The same, of some tiers only. */
    static Sandbox strongest(Launch probe, boolean trusted, List<Tier> tiers) throws NoIsolation {
        List<String> reasons = new ArrayList<>();
        for (Tier tier : tiers) {
            Supplier<Sandbox> make = switch (tier) {
                case BWRAP -> Bubblewrap::new;
                case UID -> OtherUser::new;
                case NONE -> Unconfined::new;
            };
            try {
                Sandbox sandbox = make.get();
                Probe.run(sandbox, probe);
                return sandbox;
            } catch (IOException e) {
                reasons.add(tier.id() + ": " + e.getMessage());
            }
        }
        if (trusted) {
            return new Unconfined();
        }
        throw new NoIsolation(reasons);
    }
}
