package descent.kernel.session;

/** Asks the reader for a line, when a cell reads from standard input. */
@FunctionalInterface
public interface CellInput {
    /** An input for readers who cannot be asked. */
    CellInput NONE = (prompt, password) -> {
        throw new UnsupportedOperationException("nobody can be asked here, so a cell cannot read from System.in");
    };

    /**
     * Waits for a line.
     *
     * @param prompt what to say, may be empty
     * @param password whether the line is not to be seen
     * @return the line without its end
     * @throws InterruptedException if the cell is interrupted meanwhile
     */
    String line(String prompt, boolean password) throws InterruptedException;
}
