package descent.kernel.run;

import descent.display.Bundle;
import descent.display.Display;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The functions that every cell has without an import. */
public final class Notebook {
    private static volatile Function<String, @Nullable Object> evaluator = code -> {
        throw new IllegalStateException("eval works in a cell only");
    };

    private Notebook() {}

    /** Makes {@link #eval} work; called by the kernel. */
    public static void install(Function<String, @Nullable Object> evaluate) {
        evaluator = evaluate;
    }

    /**
     * Shows a value.
     *
     * @return the id of what was shown, for {@link #updateDisplay}
     */
    public static String display(@Nullable Object value) {
        return Display.show(value);
    }

    /**
     * Shows text as something else, such as {@code display("<b>bold</b>", "text/html")}, or a value in some of its formats.
     *
     * @return the id of what was shown
     */
    public static String display(@Nullable Object value, String... formats) {
        return Display.show(render(value, formats));
    }

    /** Replaces what was shown under an id. */
    public static void updateDisplay(String id, @Nullable Object value) {
        Display.update(id, value);
    }

    /** Replaces what was shown under an id by text of a format, or by a value in some of its formats. */
    public static void updateDisplay(String id, @Nullable Object value, String... formats) {
        Display.update(id, render(value, formats));
    }

    /** The formats in which a value is shown. */
    public static Bundle render(@Nullable Object value) {
        return Display.render(value);
    }

    /** Text as a format, or a value in some of its formats; plain text is always among them. */
    public static Bundle render(@Nullable Object value, String... formats) {
        Bundle bundle = Display.render(value);
        Bundle result = Bundle.text(bundle.plainText());
        for (String format : formats) {
            String content = bundle.formats().get(format);
            if (content == null && value instanceof CharSequence) {
                content = value.toString();
            }
            if (content != null) {
                result = result.with(format, content);
            }
        }
        return result;
    }

    /**
     * Removes the output of this cell.
     *
     * @param wait whether to keep it until something new is shown
     */
    public static void clearOutput(boolean wait) {
        Display.screen().clear(wait);
    }

    /** Removes the output of this cell at once. */
    public static void clearOutput() {
        clearOutput(false);
    }

    /** The value of Java code, which sees and may change what cells have declared. */
    public static @Nullable Object eval(String code) {
        return evaluator.apply(code);
    }
}
