package descent.notebook.claim;

/** A measurement in a notebook came out otherwise than the text around it says. */
public final class ClaimNotMet extends AssertionError {
    private static final long serialVersionUID = 1;

    /** Says which measurement it was. */
    public ClaimNotMet(Measurement measurement) {
        super(measurement.claim() + ": " + measurement.what() + " is " + measurement.measured() + " ("
                + measurement.expected() + ")");
    }
}
