package descent.kernel.session;

import descent.kernel.evaluate.NotCompiled;
import descent.kernel.evaluate.Problem;
import descent.kernel.evaluate.Traces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes errors as a learner should see them. */
final class Failure {
    private static final String RED = "\u001b[31m";
    private static final String BOLD = "\u001b[1m";
    private static final String END = "\u001b[0m";

    /** The compiler lists all methods of a name that do not fit, and {@code println} has ten. */
    private static final int LONG = 12;

    private Failure() {}

    static Outcome of(NotCompiled error) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : error.problems()) {
            String[] message = problem.message().split("\n");
            lines.add(RED + BOLD + "Line " + problem.line() + END + RED + ": " + message[0] + END);
            quote(lines, problem);
            int shown = message.length > LONG ? LONG / 2 : message.length;
            lines.addAll(Arrays.asList(message).subList(1, shown));
            if (shown < message.length) {
                lines.add("    … and " + (message.length - shown) + " lines more");
            }
            if (problem.help() != null) {
                lines.add(BOLD + "Help: " + END + problem.help());
            }
        }
        Problem first = error.problems().get(0);
        String message = first.message().lines().findFirst().orElse("");
        return Outcome.error("CompilationException", "line " + first.line() + ": " + message, lines, first.line());
    }

    private static void quote(List<String> lines, Problem problem) {
        String source = problem.origin().source();
        int at = Math.min(problem.position(), source.length());
        int start = source.lastIndexOf('\n', at - 1) + 1;
        int end = source.indexOf('\n', at);
        String line = source.substring(start, end < 0 ? source.length() : end);
        int length = Math.max(1, Math.min(problem.end(), start + line.length()) - at);
        String before = line.substring(0, Math.min(line.length(), at - start)).replaceAll("[^\t]", " ");
        lines.add("    " + line);
        lines.add("    " + before + RED + "^".repeat(length) + END);
    }

    static Outcome of(Throwable error, String label, String source) {
        Traces.Trace trace = Traces.of(error, label, source);
        List<String> lines = new ArrayList<>();
        for (String line : trace.lines()) {
            boolean head = !line.startsWith(" ");
            lines.add(head ? RED + line + END : line);
        }
        String help = Remedy.of(error);
        if (help != null) {
            lines.add(BOLD + "Help: " + END + help);
        }
        return Outcome.error(trace.name(), trace.message(), lines, trace.line());
    }

    static Outcome interrupted(Throwable error, String label, String source) {
        Traces.Trace trace = Traces.of(error, label, source);
        return interrupted(trace.line() > 0 ? " in line " + trace.line() : "", trace.line());
    }

    /** The outcome of a cell that was interrupted before it began. */
    static Outcome interrupted() {
        return interrupted(" before it began", 0);
    }

    private static Outcome interrupted(String where, int line) {
        String message = "the cell was interrupted" + where + "; all variables keep their values";
        return Outcome.error("Interrupted", message, List.of(RED + "Interrupted" + END + ": " + message), line);
    }
}
