package descent.optim.nn;

import descent.optim.data.Batch;
import descent.optim.objective.FiniteSum;

/**
 * A network trained in a smaller format: forward and backward are computed in it, θ stays a master copy in full precision.
 *
 * <pre>
 * θ₁₆ = round(θ),   g = (1/S) · round(∇(S · f)(θ₁₆))
 * </pre>
 *
 * <p>Parameters, activations, their gradients and the gradient of θ are rounded to the format at every layer's border; sums inside a
 * product are exact, as in hardware that accumulates in a larger format. The gradient that comes out is unscaled, so every optimizer
 * and every clipping works unchanged. Where a gradient is not finite the scale backs off and the batch is computed again at once;
 * frameworks skip that batch instead. With a scale that cannot shrink further the gradient stays not finite, and the run ends so.
 *
 * <p>Source: Micikevicius et al., "Mixed precision training", 2018, section 3.
 */
public final class MixedPrecision implements FiniteSum {
    private final NetworkObjective f;
    private final LossScaler scaler;

    /** The objective {@code f} in this format, scaled by this scaler. */
    public MixedPrecision(NetworkObjective f, Precision format, LossScaler scaler) {
        this.f = f.in(format);
        this.scaler = scaler;
    }

    @Override
    public int dimension() {
        return f.dimension();
    }

    @Override
    public int terms() {
        return f.terms();
    }

    @Override
    public double value(double[] theta) {
        return f.value(theta);
    }

    @Override
    public double valueAndGradient(double[] theta, Batch batch, double[] gradient) {
        double value = f.valueAndGradient(theta, batch, scaler.scale(), gradient);
        while (!scaler.unscale(gradient) && scaler.canShrink())
            value = f.valueAndGradient(theta, batch, scaler.scale(), gradient);
        return value;
    }

    /** Returns the scaler, to watch its scale. */
    public LossScaler scaler() {
        return scaler;
    }
}
