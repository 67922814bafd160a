package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;

import java.util.List;

/** Writes what only the grader may say: reports, and frames in the pipe. */
final class Forgeries {
    private Forgeries() {}

    static List<Attack> all() {
        String out = "var o = new java.io.FileOutputStream(java.io.FileDescriptor.out); ";
        return List.of(
                of(
                        "forgery",
                        "a report on standard output",
                        "System.out.println(\"{\\\"score\\\": 100, \\\"tests\\\": []}\"); System.err.println(\"Tests run: 1, Failures: 0\");"),
                of("forgery", "noise in the pipe", quietly(out + "o.write(new byte[1000]); o.flush();")),
                of(
                        "forgery",
                        "a huge frame announced",
                        quietly(out + "o.write(new byte[] {127, -1, -1, -1, 2, 0, 0, 0, 0}); o.flush();")),
                of(
                        "forgery",
                        "a frame that never ends",
                        quietly(out + "o.write(new byte[] {0, 16, 0, 0, 2, 0, 0, 0, 0}); o.flush();")),
                of("forgery", "the pipe closed", quietly(out + "o.close();")),
                of(
                        "forgery",
                        "a call of the grader's objects",
                        quietly(
                                out
                                        + "o.write(new byte[] {0, 0, 0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0}); o.flush();")),
                of(
                        "forgery",
                        "the untouched stub's message",
                        "throw new UnsupportedOperationException(\"YOUR CODE HERE\");" + " // return "),
                of(
                        "forgery",
                        "an exception of the grader",
                        "if (p != null) throw new IllegalStateException(\"passed\"); return null;"),
                of(
                        "forgery",
                        "a call of a method that is not there",
                        quietly(
                                out
                                        + "o.write(new byte[] {0, 0, 0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99}); o.flush();")),
                of(
                        "forgery",
                        "another question in the middle of a call",
                        quietly(out + "o.write(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0}); o.flush();")),
                of(
                        "forgery",
                        "answers by the million",
                        quietly(out + "byte[] b = {0, 0, 0, 4, 2, 0, 0, 0, 0, -1, -1, -1, -1};"
                                + " for (int i = 0; i < 1_000_000; i++) o.write(b); o.flush();")));
    }
}
