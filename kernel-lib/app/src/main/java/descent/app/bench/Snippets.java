package descent.app.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The same small programs in a language.
 *
 * @param chart draws a line and shows it as an image
 * @param declarations fifty variables
 * @param completed code whose end is to be completed
 * @param flood prints a hundred thousand lines one by one
 * @param loop never ends
 */
record Snippets(String chart, String declarations, String completed, String flood, String loop) {
    /** How many lines the flood prints. */
    static final int LINES = 100_000;

    private static final Snippets JAVA = new Snippets(
            "lines(\"A line\").line(\"y\", new double[] {1, 3, 2, 4}).alt(\"It rises.\")",
            each("int v%d = %d;"),
            "\"text\".subs",
            "for (int i = 0; i < " + LINES + "; i++) System.out.println(i);",
            "long turns = 0; while (true) { turns++; }");

    private static final Snippets PYTHON = new Snippets(
            "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 3, 2, 4]);",
            each("v%d = %d"),
            "\"text\".star",
            "for i in range(" + LINES + "): print(i)",
            "turns = 0\nwhile True: turns += 1");

    private static String each(String line) {
        return IntStream.range(0, 50).mapToObj(i -> String.format(line, i, i)).collect(Collectors.joining("\n"));
    }

    /** Those of a language, null if there are none. */
    static @Nullable Snippets of(String language) {
        return switch (language) {
            case "java" -> JAVA;
            case "python" -> PYTHON;
            default -> null;
        };
    }
}
