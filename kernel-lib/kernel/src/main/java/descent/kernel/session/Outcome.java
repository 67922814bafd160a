package descent.kernel.session;

import java.util.List;

/**
 * How a cell ended.
 *
 * @param ok whether without an error
 * @param ename the class of the error, such as {@code ArithmeticException}; {@code CompilationException} if the cell did
 *     not compile, {@code Interrupted} if it was interrupted; empty if it is ok
 * @param evalue the error's message in one line
 * @param traceback the error as a reader should see it, with ANSI colours
 * @param line the line of the cell at which it failed, counted from 1; 0 if it is not known
 */
public record Outcome(boolean ok, String ename, String evalue, List<String> traceback, int line) {
    /** The outcome of a cell without errors. */
    public static final Outcome OK = new Outcome(true, "", "", List.of(), 0);

    public Outcome {
        traceback = List.copyOf(traceback);
    }

    static Outcome error(String ename, String evalue, List<String> traceback, int line) {
        return new Outcome(false, ename, evalue, traceback, line);
    }

    /** The traceback without colours. */
    public String plainText() {
        return String.join("\n", traceback).replaceAll("\u001b\\[[0-9;]*m", "");
    }
}
