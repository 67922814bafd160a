package descent.grader.compile.worker;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.compile.AnswerSource;
import descent.grader.compile.Compiled;
import descent.grader.compile.Compiler;
import descent.grader.trial.Bench;
import descent.grader.trial.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContextsTest {
    private static final String HALF = "(Step) x -> half(x)";

    private final Bench bench = Bench.shared();

    private AnswerSource source(String... cells) {
        return Bench.source(bench, Step.class, HALF, cells);
    }

    /** Class files by name, as text so that they can be compared. */
    private static Map<String, String> classes(Compiled compiled) {
        return compiled.classes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> new String(e.getValue(), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void theLauncherOpensWhatTheyNeed() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(bench.launches.compiler().home().resolve("bin/java").toString());
        command.addAll(bench.launches.compiler().options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Opened.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("opened");
    }

    /** Prints whether contexts and tokens can be had in this JVM. */
    static final class Opened {
        public static void main(String[] arguments) {
            System.out.print(Contexts.open() == null || Lexemes.open() == null ? "closed" : "opened");
        }
    }

    @Test
    void whatOneSubmissionDeclaredTheNextCannotName() {
        List<Compiled> first = bench.compiler.compile(
                List.of(
                        source("double half(double x) { return x / 2; }"),
                        source(
                                "class Kept { static final double SECRET = 42; }\ndouble half(double x) { return Kept.SECRET; }")));
        assertThat(first).allMatch(Compiled::succeeded);
        Compiled next = bench.compiler
                .compile(List.of(source("double half(double x) { return q2.Cells__.Kept.SECRET; }")))
                .get(0);
        assertThat(next.succeeded()).isFalse();
        assertThat(next.problems().get(0).message()).contains("package q2");
    }

    @Test
    void norWhatOneDeclaredThatDoesNotCompile() {
        String kept = "class Kept { static final double SECRET = 42; }\n";
        assertThat(bench.compiler.compile(List.of(
                        source("double half(double x) { return x / 2; }"),
                        source(kept + "double half(double x) { return Kept.SECRET + y; }"))))
                .extracting(Compiled::succeeded)
                .containsExactly(true, false);
        List<Compiled> next = bench.compiler.compile(List.of(
                source("double half(double x) { return q2.Cells__.Kept.SECRET; }"),
                source("double half(double x) { return Kept.SECRET; }")));
        assertThat(next).noneMatch(Compiled::succeeded);
        assertThat(next.get(1).problems().get(0).message()).contains("variable Kept");
    }

    private static final List<String> BROKEN = List.of(
            "double half(double x) { return y; }",
            "double half(double x { return x; }",
            "class Strange extends String {} double half(double x) { return new Strange().length(); }",
            "class A extends B {} class B extends A {} double half(double x) { return new A().hashCode(); }",
            "import java.util.*; import nowhere.*; double half(double x) { return List.of(x).gett(0); }",
            "<T extends Comparable<T>> T most(List<T> all) { return all; } double half(double x) { return most(x); }",
            "double half(double x) { return " + "(".repeat(20_000) + "x" + ")".repeat(20_000) + "; }");

    @Test
    void oneThatDoesNotCompileLeavesNothingBehind() {
        String sound = "record Pair(double a, double b) {}\nenum Way { UP, DOWN }\n"
                + "interface Part { double of(double x); }\nPart part = x -> x / 2;\nvar more = List.of(1, 2);\n"
                + "double half(double x) { Object o = new Object() { int n = 2; };\n"
                + "  return switch (Way.UP) { case UP -> part.of(new Pair(x, more.size()).a()); case DOWN -> 0; }; }";
        try (Compiler fresh = new Compiler(bench.sandbox, bench.launches.compiler())) {
            Map<String, String> alone =
                    classes(fresh.compile(List.of(source(sound))).get(0));
            assertThat(alone).isNotEmpty();
            for (String broken : BROKEN) {
                String start = broken.substring(0, 30);
                Compiled refused = fresh.compile(List.of(source(broken))).get(0);
                assertThat(refused.succeeded()).as(start).isFalse();
                assertThat(classes(fresh.compile(List.of(source(sound))).get(0)))
                        .as("after " + start)
                        .isEqualTo(alone);
                assertThat(fresh.compile(List.of(source(broken))).get(0).problems())
                        .as(start)
                        .isEqualTo(refused.problems());
            }
        }
    }
}
