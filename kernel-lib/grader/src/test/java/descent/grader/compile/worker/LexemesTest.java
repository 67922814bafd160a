package descent.grader.compile.worker;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.compile.AnswerSource;
import descent.grader.compile.Compiled;
import descent.grader.trial.Bench;
import descent.grader.trial.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

class LexemesTest {
    private static final String BASE = "double half(double x) { int k = 1000; return \"a\\tb\".length() + x / 2 * k; }";

    private final Bench bench = Bench.shared();

    private AnswerSource source(String cell) {
        return Bench.source(bench, Step.class, "(Step) x -> half(x)", cell);
    }

    private String digest(String cell) {
        return bench.compiler.digests(List.of(source(cell))).get(0);
    }

    /** Class files without lines and names of variables. */
    private Map<String, String> classes(String cell) {
        Compiled compiled = bench.compiler.compile(List.of(source(cell))).get(0);
        assertThat(compiled.problems()).isEmpty();
        return compiled.classes().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            ClassWriter bare = new ClassWriter(0);
            new ClassReader(entry.getValue()).accept(bare, ClassReader.SKIP_DEBUG);
            return new String(bare.toByteArray(), StandardCharsets.ISO_8859_1);
        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double half(double x) { int k = 1000; return \"a\\tb\".length() + x / 2 * k; } // half",
                "/** Half.\n * @deprecated no */\ndouble half(double x)\n{\n\tint k=1_000;\n\n return\"a\\tb\".length()+x/2*k;}",
                "d\\u006fuble half(double x) { int k = 1000; /* \\u002a/ return \"a\\u0009b\".length() + x / 2 * k; }",
                "double half(double x) { int k = 1000; // } \\u000a return \"a\\11b\".length() + x / 2 * k; }"
            })
    void equalOnesCompileToTheSame(String cell) {
        assertThat(digest(cell)).isNotEmpty().isEqualTo(digest(BASE));
        assertThat(classes(cell)).isEqualTo(classes(BASE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double half(double x) { int k = 1000; return \"a\\tb\".length() + x / 2L * k; }",
                "double half(double x) { int k = 1000; return \"a\\tb\".length() + x / '2' * k; }",
                "double half(double x) { int k = 0x1000; return \"a\\tb\".length() + x / 2 * k; }",
                "double half(double x) { int k = 1000; return \"a tb\".length() + x / 2 * k; }",
                "double half(double x) { int k = 1000; return \"a\\tb\".length() + x // 2\n * k; }",
                "double half(double x) { int k = 1000; return \"a\\tb\".length() + + x / 2 * k; }",
                "double half(double x) { int k = 1000; return \"a\\tb\".length() + ++ x / 2 * k; }",
                "double half(double x) { int l = 1000; return \"a\\tb\".length() + x / 2 * l; }",
                "double half(float x) { int k = 1000; return \"a\\tb\".length() + x / 2 * k; }"
            })
    void whatMayCompileToSomethingElseHasAnother(String cell) {
        assertThat(digest(cell)).isNotEmpty().isNotEqualTo(digest(BASE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double half(double x) { int non = 3, sealed = 1; return non-sealed; }",
                "double half(double x) { return '' + x; }",
                "double half(double x) { return \"x + x; }",
                "double half(double x) { return x # 2; }"
            })
    void whatIsNoSequenceOfTokensOrDependsOnSpacesHasNone(String cell) {
        assertThat(digest(cell)).isEmpty();
    }

    /** Half a character arrives in the worker as a question mark; so it may be the same, but to the compiler, too. */
    @Test
    void halfACharacterIsWhatTheCompilerTakesItFor() {
        String half = "double half(double x) { return \"\\ud800\".charAt(0); }";
        String mark = "double half(double x) { return \"?\".charAt(0); }";
        assertThat(digest(half).equals(digest(mark))).isEqualTo(classes(half).equals(classes(mark)));
    }

    /** With a space it does not compile. */
    @Test
    void theSpaceBehindAMinusCounts() {
        assertThat(digest("double half(double x) { return -2147483648; }"))
                .isNotEqualTo(digest("double half(double x) { return - 2147483648; }"));
    }

    /** Two pieces are not one, wherever the seam is. */
    @Test
    void seamsCount() {
        assertThat(digest("int a = 1; double half(double x) { return x / a; }"))
                .isNotEqualTo(digest("double half(double x) { int a = 1; return x / a; }"))
                .isNotEqualTo(digest("int a; double half(double x) { return x / a; }"));
    }
}
