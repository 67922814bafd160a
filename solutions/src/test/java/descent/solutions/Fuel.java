package descent.solutions;

import descent.check.NotEnding;

/** Ends mutants that would loop forever, by counting jumps and not by the clock. */
public final class Fuel {
    private static final long TANK = 200_000;
    private static final ThreadLocal<long[]> BURNT = ThreadLocal.withInitial(() -> new long[1]);

    private Fuel() {}

    /** Called by a mutant at every jump. */
    public static void burn() {
        if (++BURNT.get()[0] > TANK) {
            throw new NotEnding();
        }
    }

    static void refill() {
        BURNT.get()[0] = 0;
    }
}
