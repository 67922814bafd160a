package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import descent.optim.objective.Objective;
import descent.optim.optimizer.Layout;
import java.util.random.RandomGenerator;

/**
 * How fast an objective rises around a point, in the worst case and on average.
 *
 * <p>All of these depend on how the function is written: {@link #rescaled} gives a network with ReLU the same outputs at other parameters, where every one of them is as large as one likes. So flatness alone says nothing about generalization; compare
 * it between networks of the same scale, or relative to the parameters.
 *
 * <p>Source: Keskar et al., "On large-batch training for deep learning: generalization gap and sharp minima", ICLR 2017; Dinh, Pascanu, Bengio, Bengio, "Sharp minima can generalize for deep nets", ICML 2017.
 */
public final class Sharpness {
    private Sharpness() {}

    /**
     * Returns max f(x + d) − f(x) over ‖d‖ ≤ radius, found by steps of normalised ascent from the gradient's side, each followed by the projection on the ball; a lower bound where f is not quadratic.
     *
     * @param steps ≥ 1; one step is SAM's point
     */
    public static double worst(Differentiable f, double[] x, double radius, int steps) {
        Require.positive("radius", radius);
        Require.atLeast(1, "steps", steps);
        double[] gradient = new double[x.length];
        double[] d = new double[x.length];
        double[] at = x.clone();
        double here = f.value(x);
        double highest = here;
        for (int k = 0; k < steps; k++) {
            double value = f.valueAndGradient(at, gradient);
            highest = Math.max(highest, value);
            double norm = Vectors.norm(gradient);
            if (!(norm > 0)) break;
            Vectors.axpy(radius / norm, gradient, d);
            double length = Vectors.norm(d);
            if (length > radius) Vectors.scale(radius / length, d);
            for (int i = 0; i < x.length; i++) at[i] = x[i] + d[i];
        }
        return Math.max(highest, f.value(at)) - here;
    }

    /**
     * Returns the mean of f(x + σu) − f(x) over standard normal u: what a PAC-Bayes bound charges for a noisy solution. For small σ it is σ²/2 times the trace of the Hessian.
     *
     * @param sigma σ ≥ 0
     * @param samples each is used with both signs
     */
    public static double average(Objective f, double[] x, double sigma, int samples, RandomGenerator random) {
        Require.nonNegative("sigma", sigma);
        Require.atLeast(1, "samples", samples);
        double here = f.value(x);
        double[] at = new double[x.length];
        double sum = 0;
        for (int k = 0; k < samples; k++) {
            double[] u = Directions.gaussian(x.length, random);
            for (int sign = -1; sign <= 1; sign += 2) {
                for (int i = 0; i < x.length; i++) at[i] = x[i] + sign * sigma * u[i];
                sum += f.value(at) - here;
            }
        }
        return sum / (2.0 * samples);
    }

    /**
     * Returns the same function of a network at other parameters: one layer's weights and biases times a, the next layer's weights divided by a.
     *
     * <p>Only where the activation between them is positively homogeneous, φ(az) = aφ(z) for a &gt; 0: ReLU and its leaky form are, tanh is not, and nothing here can see that.
     *
     * @param theta not modified
     * @param layout has blocks {@code layer.W}, {@code layer.b} and {@code next.W}
     * @param layer the name of a dense layer, such as {@code dense1}
     * @param next the name of the dense layer behind it
     * @param a &gt; 0
     */
    public static double[] rescaled(double[] theta, Layout layout, String layer, String next, double a) {
        Require.positive("a", a);
        Vectors.length("theta", theta, layout.size());
        double[] other = theta.clone();
        times(a, other, layout.block(layer + ".W"));
        times(a, other, layout.block(layer + ".b"));
        times(1 / a, other, layout.block(next + ".W"));
        return other;
    }

    private static void times(double factor, double[] theta, Layout.Block block) {
        for (int i = block.offset(); i < block.end(); i++) theta[i] *= factor;
    }
}
