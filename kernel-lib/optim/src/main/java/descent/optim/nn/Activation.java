package descent.optim.nn;

import descent.optim.objective.FiniteDifferences;

/**
 * A function φ applied to each number by itself, a = φ(z), and its slope: dz = da · φ′(z).
 *
 * <p>Each kind is one file in which the derivative stands below the formula. Cost: one evaluation of φ per number.
 */
public interface Activation extends Layer {
    /** Writes a = φ(z) for the first n numbers; {@code z} is not modified. */
    void forward(int n, double[] z, double[] a);

    /** Writes dz = da · φ′(z) for the first n numbers, given a = φ(z); only {@code dz} is modified. */
    void backward(int n, double[] z, double[] a, double[] da, double[] dz);

    /**
     * Returns by how much start weights should be larger than for a linear layer so that activations keep their size: torch's
     * number where it has one, else 1/√E[φ(z)²] for a standard normal z.
     */
    default double gain() {
        double sum = 0;
        double weights = 0;
        for (int k = -4000; k <= 4000; k++) {
            double z = k * 0.002;
            double density = StrictMath.exp(-z * z / 2);
            double a = value(z);
            sum += density * a * a;
            weights += density;
        }
        return Math.sqrt(weights / sum);
    }

    /** Returns φ(z), to look at and to draw. */
    default double value(double z) {
        double[] a = new double[1];
        forward(1, new double[] {z}, a);
        return a[0];
    }

    /** Returns φ′(z), to look at and to draw. */
    default double slope(double z) {
        double[] dz = new double[1];
        backward(1, new double[] {z}, new double[] {value(z)}, new double[] {1}, dz);
        return dz[0];
    }

    /**
     * Returns φ″(z), for Hessians of networks; here by differences of the slope, extrapolated: about twelve digits where φ is smooth. At a kink it is 0.
     */
    default double curvature(double z) {
        return FiniteDifferences.extrapolated(this::slope, z, 0.25);
    }

    @Override
    default int outputs(int inputs) {
        return inputs;
    }

    @Override
    default Pass start(Place place) {
        int width = place.inputs();
        double[] a = place.rowsOf(width);
        double[] dz = place.rowsOf(width);
        return new Pass() {
            private double[] z = a;
            private int n;

            @Override
            public double[] forward(double[] theta, double[] input, int rows, Mode mode) {
                z = input;
                n = rows * width;
                Activation.this.forward(n, z, a);
                return a;
            }

            @Override
            public double[] backward(double[] theta, double[] da, double[] gradient) {
                Activation.this.backward(n, z, a, da, dz);
                return dz;
            }
        };
    }
}
