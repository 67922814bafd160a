package descent.kernel.session;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One sentence of help for the exceptions that beginners meet most. */
final class Remedy {
    private Remedy() {}

    /** What to do about an exception, null if there is nothing to say that its message does not say. */
    static @Nullable String of(Throwable error) {
        if (error instanceof IndexOutOfBoundsException) {
            return "Indexes begin at 0 and end one before the length.";
        }
        if (error instanceof NullPointerException) {
            return "A variable that holds null has no object yet; give it one before you use it.";
        }
        if (error instanceof ArithmeticException
                && String.valueOf(error.getMessage()).equals("/ by zero")) {
            return "Whole numbers cannot be divided by zero; check the divisor before.";
        }
        if (error instanceof NumberFormatException) {
            return "The text is not written as such a number: spaces go by strip(), a decimal point needs"
                    + " Double.parseDouble.";
        }
        if (error instanceof ClassCastException) {
            return "The object is of another class than the cast says; ask by instanceof before.";
        }
        if (error instanceof UnsupportedOperationException && thrownBy(error, "java.util.Immutable")) {
            return "List.of, Set.of, Map.of and toList() give collections that never change; copy it: new"
                    + " ArrayList<>(…).";
        }
        if (error instanceof ConcurrentModificationException) {
            return "A collection must not change while a loop goes over it; use removeIf, or change it after the loop.";
        }
        if (error instanceof NoSuchElementException) {
            return "Nothing is left to take; ask hasNext(), isEmpty() or isPresent() before.";
        }
        if (error instanceof StackOverflowError) {
            return "A method calls itself and never stops; look at the condition under which it should.";
        }
        if (error instanceof OutOfMemoryError) {
            return "Set variables that are no longer needed to null, or restart with DESCENT_JVM_OPTIONS=-Xmx4g.";
        }
        boolean noFile = error instanceof NoSuchFileException || error instanceof java.io.FileNotFoundException;
        return noFile ? "Names of files count from " + Path.of("").toAbsolutePath() + "." : null;
    }

    private static boolean thrownBy(Throwable error, String classes) {
        return Arrays.stream(error.getStackTrace())
                .limit(1)
                .anyMatch(frame -> frame.getClassName().startsWith(classes));
    }
}
