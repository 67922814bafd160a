package descent.app.proof;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Counts what passed, failed and was skipped, and prints each as it comes. */
public final class Ledger {
    private static final int LONGEST_LINE = 1000;

    private final PrintStream out;
    private final List<String> failures = new ArrayList<>();
    private int passed;
    private int failed;
    private int skipped;

    /** An empty ledger that prints to a stream. */
    public Ledger(PrintStream out) {
        this.out = out;
    }

    /** Something held. */
    public void pass(String what) {
        pass(what, 1);
    }

    /** Several tests held, which are reported in one line. */
    public void pass(String what, int tests) {
        passed += tests;
        out.println("  ok      " + what);
    }

    /** Something did not hold. */
    public void fail(String what, String reason) {
        fail(what, reason, 1);
    }

    /** Several tests did not hold, which are reported together. */
    public void fail(String what, String reason, int tests) {
        failed += tests;
        String words = reason.lines().map(Ledger::shortened).collect(Collectors.joining("\n"));
        failures.add(what + ": " + words);
        out.println("  FAILED  " + what + "\n          " + words.strip().replace("\n", "\n          "));
    }

    /** Something could not be tried here, for a reason that is no fault. */
    public void skip(String what, String reason) {
        skip(what, reason, 1);
    }

    /** Several tests could not be tried. */
    public void skip(String what, String reason, int tests) {
        skipped += tests;
        out.println("  skipped " + what + ": " + reason);
    }

    /** Passes or fails by a condition. */
    public void check(String what, boolean holds, String reason) {
        if (holds) {
            pass(what);
        } else {
            fail(what, reason);
        }
    }

    /** A step begins. */
    public void begin(String step) {
        out.println(step);
        out.flush();
    }

    /** A step has ended. */
    public void end(Duration time) {
        out.println("  " + words(time));
        out.flush();
    }

    /** Whether nothing has failed. */
    public boolean clean() {
        return failed == 0;
    }

    /** Prints the failures once more and, as the last line, the counts. */
    public void close(Duration time) {
        out.println();
        failures.forEach(
                failure -> out.println("FAILED  " + failure.lines().findFirst().orElse("")));
        out.println("Took " + words(time) + ".");
        out.println(passed + " passed, " + failed + " failed" + (skipped == 0 ? "" : ", " + skipped + " skipped"));
        out.flush();
    }

    /** A line that a person can read: a test that compares whole pages quotes them whole. */
    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
    }

    private static String words(Duration time) {
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
