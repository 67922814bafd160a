package descent.grader.pipe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that threw, as it crosses the pipe.
 *
 * @param number the writer's number for it, by which it is recognised if it comes back
 * @param origin the reader's number for it if it came from there, else -1
 * @param type the class's full name
 * @param message its message, cut to a bound; null if it has none
 * @param trace class, method and line of the frames nearest to the failure
 */
public record Failure(
        int number, int origin, String type, @Nullable String message, List<Place> trace) {
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 24;

    /** One frame of a stack trace. */
    public record Place(String type, String method, int line) {}

    static Failure of(Throwable thrown, int number, int origin) {
        String message;
        try {
            message = thrown.getMessage();
        } catch (Throwable hostile) {
            message = null;
        }
        if (message != null && message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "…";
        }
        List<Place> trace = new ArrayList<>();
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, DEEPEST); i++) {
            trace.add(new Place(frames[i].getClassName(), frames[i].getMethodName(), frames[i].getLineNumber()));
        }
        return new Failure(number, origin, thrown.getClass().getName(), message, trace);
    }

    /** Appends what is known of an exception that answers no call. */
    public static void send(Throwable thrown, Out out) {
        of(thrown, -1, -1).write(out);
    }

    void write(Out out) {
        out.putInt(number);
        out.putInt(origin);
        out.putString(type);
        out.putString(message);
        out.putInt(trace.size());
        for (Place place : trace) {
            out.putString(place.type());
            out.putString(place.method());
            out.putInt(place.line());
        }
    }

    /** Reads a failure. */
    public static Failure read(In in) throws PipeFault {
        int number = in.getInt();
        int origin = in.getInt();
        String type = cut(in.getText());
        String message = in.getString();
        int count = in.getInt();
        if (count < 0 || count > DEEPEST) {
            throw new PipeFault("a stack trace cannot have " + count + " frames");
        }
        List<Place> trace = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            trace.add(new Place(cut(in.getText()), cut(in.getText()), in.getInt()));
        }
        return new Failure(number, origin, type, message == null ? null : cut(message), List.copyOf(trace));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST + 1 ? text : text.substring(0, LONGEST);
    }
}
