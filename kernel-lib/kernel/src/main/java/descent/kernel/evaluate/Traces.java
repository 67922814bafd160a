package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stack traces that begin and end with the learner's own code. */
public final class Traces {
    private static final int MANY = 30;

    private static final String DISPLAY = "descent.display.Display";

    /** How many of many are shown above those that are left out; the rest ends at the learner's own line. */
    private static final int FIRST = 20;

    /** What stack traces call code that a cell evaluates. */
    public static final String EVAL = "eval";

    private Traces() {}

    /**
     * Takes the kernel's frames out of an error and its causes; between a cell and the code that it evaluates a learner would find them
     * whenever the cell itself prints the error.
     */
    public static <T extends Throwable> T clean(T error) {
        clean(error, Collections.newSetFromMap(new IdentityHashMap<>()));
        return error;
    }

    private static void clean(@Nullable Throwable error, Set<Throwable> seen) {
        if (error == null || !seen.add(error)) {
            return;
        }
        StackTraceElement[] frames = error.getStackTrace();
        error.setStackTrace(
                Arrays.stream(frames).filter(frame -> !ofKernel(frame)).toArray(StackTraceElement[]::new));
        clean(error.getCause(), seen);
        for (Throwable other : error.getSuppressed()) {
            clean(other, seen);
        }
    }

    private static boolean ofKernel(StackTraceElement frame) {
        return frame.getClassName().startsWith("descent.kernel.");
    }

    /**
     * An error for a reader.
     *
     * @param name its class without package
     * @param message its message, empty if it has none
     * @param line the line of the cell at which it happened, 0 if that is not known
     * @param lines what to show, without colours
     */
    public record Trace(String name, String message, int line, List<String> lines) {}

    /**
     * Describes an error of a cell.
     *
     * @param label what stack traces call the cell
     * @param source the cell
     */
    public static Trace of(Throwable error, String label, String source) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int line = 0;
        for (StackTraceElement frame : frames(error)) {
            if (line == 0 && label.equals(frame.getFileName()) && frame.getLineNumber() > 0) {
                line = frame.getLineNumber();
            }
        }
        describe(error, "", label, source, lines, seen);
        return new Trace(simpleName(error), message(error), line, lines);
    }

    private static void describe(
            Throwable error, String head, String label, String source, List<String> lines, Set<Throwable> seen) {
        if (!seen.add(error)) {
            return;
        }
        String message = message(error);
        lines.add(head + name(error) + (message.isEmpty() ? "" : ": " + message));
        frames(lines, frames(error), label, source);
        for (Throwable other : error.getSuppressed()) {
            describe(other, "Suppressed: ", label, source, lines, seen);
        }
        Throwable cause = error.getCause();
        if (cause != null) {
            describe(cause, "Caused by: ", label, source, lines, seen);
        }
    }

    private static void frames(List<String> lines, List<StackTraceElement> frames, String label, String source) {
        String[] text = source.split("\n", -1);
        int hidden = frames.size() > MANY ? frames.size() - MANY : 0;
        for (int i = 0; i < frames.size(); i++) {
            if (hidden > 0 && i == FIRST) {
                lines.add("    … " + hidden + " more …");
                i += hidden;
            }
            StackTraceElement frame = frames.get(i);
            String file = frame.getFileName();
            int line = frame.getLineNumber();
            if (!cell(frame)) {
                lines.add("    at " + frame);
            } else if (label.equals(file) && line > 0 && line <= text.length) {
                lines.add("    " + place(frame) + "line " + line + ":  " + text[line - 1].strip());
            } else {
                lines.add("    " + place(frame) + file + (line > 0 ? ", line " + line : ""));
            }
        }
    }

    private static String place(StackTraceElement frame) {
        String method = frame.getMethodName();
        if (method.equals(Unit.RUN)) {
            return "at ";
        }
        String type = Words.of(frame.getClassName() + ".");
        String name = method.startsWith("lambda$") ? "lambda" : Words.of(method);
        return "at " + type + name + ", ";
    }

    private static boolean cell(StackTraceElement frame) {
        return frame.getClassName().startsWith(Unit.PACKAGE + ".$");
    }

    /** The frames down to the cell's own statements, without those of the kernel. */
    private static List<StackTraceElement> frames(Throwable error) {
        List<StackTraceElement> frames = new ArrayList<>();
        int shown = -1;
        for (StackTraceElement frame : error.getStackTrace()) {
            String type = frame.getClassName();
            boolean ours = ofKernel(frame);
            if (type.equals(DISPLAY)) {
                shown = shown < 0 ? frames.size() : shown;
                continue;
            }
            boolean reflection = type.startsWith("jdk.internal.reflect.") || type.startsWith("java.lang.invoke.");
            if (!ours && !reflection) {
                frames.add(frame);
            }
            if (cell(frame) && frame.getMethodName().equals(Unit.RUN) && !EVAL.equals(frame.getFileName())) {
                return frames;
            }
        }
        // The kernel asked for a value's text or picture after the cell; what is below that is the kernel's.
        return shown < 0 ? frames : frames.subList(0, shown);
    }

    /** The class with its package, unless it is one of a cell or the kernel's, whose names mean nothing to a reader. */
    private static String name(Throwable error) {
        boolean own = error.getClass().getName().startsWith("descent.kernel.");
        return own ? simpleName(error) : Words.of(error.getClass().getName());
    }

    private static String simpleName(Throwable error) {
        String name = Words.of(error.getClass().getName());
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static String message(Throwable error) {
        try {
            @Nullable String message = error.getLocalizedMessage();
            return message == null ? "" : Words.of(message);
        } catch (RuntimeException | StackOverflowError e) {
            return "(its message cannot be had: " + e.getClass().getName() + ")";
        }
    }
}
