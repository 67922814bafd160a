package descent.contracts;

/** A dropout layer at work. */
public interface DropoutPass {
    /**
     * The way forward. In training unit j is 0 if {@code uniform[j] < p}, else it is divided by {@code 1 − p}; in use all stay as they are.
     *
     * @param x the units; not modified
     * @param uniform a number from [0, 1) for each unit; not modified
     * @param training whether this is training; false in use
     * @return in a new array
     */
    double[] forward(double[] x, double[] uniform, boolean training);

    /**
     * The way back through the latest forward pass: the slope of the loss by x, given that by the output.
     *
     * @param dy the slope by the output; not modified
     * @return in a new array
     */
    double[] backward(double[] dy);
}
