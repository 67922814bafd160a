package descent.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.compile.Snippet.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static List<Snippet> split(String source) {
        return Cells.split(source, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import java.util.*;                                          | IMPORT    |
            double half(double x) { return x / 2; }                      | METHOD    | half
            public static <T extends Comparable<T>> T max(List<T> l) { return null; } | METHOD | max
            @Deprecated final double[] f(int[]... a) throws Exception { return null; } | METHOD | f
            class A<T> extends B implements C { int x; }                 | TYPE      | A
            record P(double x, double y) { }                             | TYPE      | P
            sealed interface S permits X, Y { }                          | TYPE      | S
            enum E { A, B }                                              | TYPE      | E
            double eta = 0.1;                                            | VARIABLE  | eta
            final var list = new ArrayList<Map<String, Integer>>();      | VARIABLE  | list
            int[] a = {1, 2, 3};                                         | VARIABLE  | a
            java.util.function.DoubleUnaryOperator f = x -> { return x; }; | VARIABLE | f
            Runnable r = new Runnable() { public void run() { } };       | VARIABLE  | r
            int n                                                        | VARIABLE  | n
            record = 3;                                                  | STATEMENT |
            x += 2;                                                      | STATEMENT |
            a[i] = b < c;                                                | STATEMENT |
            for (int i = 0; i < 3; i++) { f(i); }                        | STATEMENT |
            if (a) b(); else { c(); }                                    | STATEMENT |
            try (var s = open()) { } catch (E e) { } finally { }         | STATEMENT |
            lines("t").x("a").alt("b")                                   | STATEMENT |
            new Thread(() -> { }).start();                               | STATEMENT |
            """)
    void eachKindIsRecognised(String source, Kind kind, String name) {
        List<Snippet> snippets = split(source);
        assertThat(snippets).as(snippets.toString()).hasSize(1);
        assertThat(snippets.get(0).kind()).isEqualTo(kind);
        assertThat(snippets.get(0).name()).isEqualTo(name == null ? "" : name);
    }

    @Test
    void snippetsKeepTheirLines() {
        List<Snippet> snippets =
                split("int a = 1;\n\n// a comment; with { signs\nvoid f() {\n}\nint b = 2, c[] = {3};");
        assertThat(snippets).extracting(Snippet::name).containsExactly("a", "f", "b", "c");
        assertThat(snippets).extracting(Snippet::line).containsExactly(1, 4, 6, 6);
        assertThat(snippets.get(3).type()).isEqualTo("int[]");
    }

    @Test
    void theKernelsOwnLinesAreLeftOut() {
        assertThat(split("%maven org:x:1\n%%time\nint a = 1;"))
                .extracting(Snippet::name)
                .containsExactly("a");
    }

    @Test
    void unicodeEscapesAreWhatTheyStandFor() {
        assertThat(split("int \\u0061 = 1; \\u007b f(); \\u007d int b;"))
                .extracting(Snippet::name)
                .containsExactly("a", "", "b");
    }

    @Test
    void overloadsHaveKeysOfTheirOwn() {
        assertThat(split("int f(int a) { return 1; } int f(final double[] b, int c) { return 2; }"))
                .extracting(Snippet::key)
                .containsExactly("f(int)", "f(double[],int)");
    }

    @Test
    void namesThatMeanSomethingOutsideAreWords() {
        Snippet method = split("double f(double x) { double y = g(x) + h.length; return y + eta; }")
                .get(0);
        assertThat(method.words()).contains("g", "h", "eta").doesNotContain("y", "length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "}}}}",
                "((((",
                "{{{{",
                "\"",
                "'",
                "/*",
                "\"\"\"",
                ";;;;",
                "@",
                "@A(",
                "<<<>>>",
                "if",
                "for (",
                "import",
                "class",
                "\\u",
                "\\u00",
                "%",
                "int a[",
                "x ->",
                "case",
                "non-sealed",
                "record R",
                "enum",
                "0x1p-",
                "\u0000"
            })
    void nonsenseIsSplitWithoutFailing(String source) {
        assertThat(split(source)).isNotNull();
        assertThat(split(source.repeat(2000))).isNotNull();
    }
}
