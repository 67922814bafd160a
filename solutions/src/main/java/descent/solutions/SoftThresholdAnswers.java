package descent.solutions;

import descent.check.Right;
import descent.contracts.SoftThreshold;

/** Right answers to {@code 12-soft-threshold}. */
final class SoftThresholdAnswers {
    private SoftThresholdAnswers() {}

    @Right("what is left on the right, minus what is left on the left")
    static SoftThreshold twoHinges() {
        return (v, t) -> Math.max(v - t, 0) - Math.max(-v - t, 0);
    }

    @Right("sign times what is left")
    static SoftThreshold sign() {
        return (v, t) -> Math.signum(v) * Math.max(Math.abs(v) - t, 0);
    }

    @Right("v minus its projection onto [−t, t]")
    static SoftThreshold projection() {
        return (v, t) -> v - Math.max(-t, Math.min(t, v));
    }
}
