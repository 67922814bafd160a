package descent.optim.nn;

import descent.optim.linalg.Vectors;

/**
 * The running state of {@link LossScaling}. By hand:
 *
 * <pre>{@code
 * // gradient = the gradient of scaler.scale() times the loss
 * if (scaler.unscale(gradient)) stepper.step(theta, gradient);   // else the step is skipped
 * }</pre>
 *
 * <p>Unscale before clipping: a threshold is meant for the true gradient. Mutable, for one run and one thread.
 */
public final class LossScaler {
    private final LossScaling settings;
    private double scale;
    private int good;
    private int overflows;

    LossScaler(LossScaling settings) {
        this.settings = settings;
        scale = settings.initial();
    }

    /** Returns S, the factor for the next loss. */
    public double scale() {
        return scale;
    }

    /** Returns how many gradients were not finite so far. */
    public int overflows() {
        return overflows;
    }

    /**
     * Divides the gradient by S, sets the next S and returns whether the gradient may be used.
     *
     * @param gradient modified; where the answer is false its contents are not finite
     */
    public boolean unscale(double[] gradient) {
        double used = scale;
        boolean finite = Vectors.finite(gradient);
        if (!finite) {
            overflows++;
            good = 0;
            scale *= settings.backoff();
        } else if (++good == settings.interval()) {
            good = 0;
            scale *= settings.growth();
        }
        for (int i = 0; i < gradient.length; i++) gradient[i] /= used;
        return finite;
    }

    /** Returns whether a smaller scale could still help: it can shrink and is not below 1 yet. */
    boolean canShrink() {
        return settings.backoff() < 1 && scale >= 1;
    }
}
