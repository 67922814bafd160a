package descent.optim.run;

/** A listener that averages the points of a run; the run itself does not notice. */
public interface Average extends Listener {
    /**
     * Returns a copy of the average so far.
     *
     * @throws IllegalStateException if no point has been averaged yet
     */
    double[] average();

    /** Returns how many points are in it. */
    int count();
}
