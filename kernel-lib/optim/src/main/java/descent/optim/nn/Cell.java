package descent.optim.nn;

/**
 * One step of a recurrent network, applied at every time: the gates of a cell, without the matrix products, which all cells share.
 *
 * <pre>
 * u = W_ih x + b_ih,   v = W_hh h + b_hh,   (h′, c′) = step(u, v, h, c)
 * </pre>
 *
 * <p>u and v have {@code gates · units} numbers per row, gate after gate. A cell without a memory c ignores it.
 */
public interface Cell {
    /** Returns how many numbers h has. */
    int units();

    /** Returns how many vectors of {@link #units} numbers u and v consist of. */
    int gates();

    /** Returns how many numbers per unit the cell writes down on the way forward. */
    int notes();

    /**
     * Computes (h′, c′) for the first rows.
     *
     * @param u rows × gates·units, not modified
     * @param v rows × gates·units, not modified
     * @param h rows × units, not modified
     * @param c rows × units, not modified
     * @param notes rows × notes·units, overwritten
     * @param hNext rows × units, overwritten
     * @param cNext rows × units, overwritten where the cell has a memory
     */
    void forward(
            int rows, double[] u, double[] v, double[] h, double[] c, double[] notes, double[] hNext, double[] cNext);

    /**
     * Computes the gradients of what went in from those of what came out.
     *
     * @param h as given to {@link #forward}, like {@code c}, {@code notes} and {@code hNext}
     * @param dhNext rows × units, not modified
     * @param dc rows × units: in the gradient for c′, out the gradient for c
     * @param du rows × gates·units, overwritten
     * @param dv rows × gates·units, overwritten
     * @param dh rows × units, overwritten with the part of the gradient for h that does not pass through v
     */
    void backward(
            int rows,
            double[] h,
            double[] c,
            double[] notes,
            double[] hNext,
            double[] cNext,
            double[] dhNext,
            double[] dc,
            double[] du,
            double[] dv,
            double[] dh);

    /** Writes start values for b_ih, whose first number is at {@code offset}; b_hh starts at zero. */
    default void initializeBias(double[] theta, int offset) {}

    /** Returns the word that a layer of this cell is named after, such as {@code lstm}. */
    default String name() {
        String simple = getClass().getSimpleName();
        return simple.isEmpty() ? "cell" : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
