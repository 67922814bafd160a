package descent.app.proof;

/** A part of the proof that the course works on this machine. */
public interface Step {
    /** What it shows, as a heading. */
    String title();

    /** The word by which {@code --only} finds it. */
    String area();

    /**
     * Tries it; everything that was tried is in the ledger afterwards.
     *
     * @throws Exception where it could not be tried to its end, which counts as one failure
     */
    void run(Ledger ledger) throws Exception;
}
