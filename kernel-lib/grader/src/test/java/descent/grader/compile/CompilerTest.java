package descent.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.trial.Bench;
import descent.grader.trial.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerTest {
    private final Bench bench = Bench.shared();

    private double half(String... cells) {
        return bench.step("(Step) x -> half(x)", cells).half(8);
    }

    @Test
    void laterDefinitionsReplaceEarlierOnes() {
        assertThat(half(
                        "double half(double x) { return 1; }", "double half(double x) { return part * x; }",
                        "double part = 0.25;", "double part = 0.5;"))
                .isEqualTo(4);
    }

    @Test
    void variablesClassesRecordsEnumsAndStatementsAreThere() {
        assertThat(
                        half(
                                "record Pair(double a, double b) { double sum() { return a + b; } }\nenum Way { UP, DOWN }",
                                "double[] table = new double[3];\nfor (int i = 0; i < 3; i++) { table[i] = i; }\nvar way = Way.DOWN;",
                                "class Divider { double by = table[2]; double of(double x) { return x / by; } }",
                                "double half(double x) { return way == Way.DOWN ? new Divider().of(new Pair(x, 0).sum()) : 0; }"))
                .isEqualTo(4);
    }

    @Test
    void typesOfVarAreInferredAcrossCells() {
        assertThat(half(
                        "var parts = new HashMap<String, List<Double>>();\nparts.put(\"half\", List.of(2.0));",
                        "var divisor = parts.get(\"half\").get(0);",
                        "double half(double x) { return x / divisor; }"))
                .isEqualTo(4);
    }

    @Test
    void aBrokenCellThatTheAnswerDoesNotNeedIsLeftOut() {
        assertThat(half(
                        "double broken( {",
                        "int x = ;",
                        "display(figure());",
                        "import static descent.notebook.Course.*;",
                        "double half(double x) { return x / 2; }",
                        "} }"))
                .isEqualTo(4);
    }

    @Test
    void anInitialiserThatFailsLeavesTheDefault() {
        assertThat(half(
                        "int[] sizes = {1, 2};\nint bad = sizes[2];",
                        "double half(double x) { return bad == 0 ? x / 2 : 0; }"))
                .isEqualTo(4);
        assertThat(bench.leave()).contains("ArrayIndexOutOfBounds");
    }

    @Test
    void recursiveLambdasAndMutualMethodsCompile() {
        assertThat(half(
                        "Function<Integer, Integer> count = n -> n == 0 ? 0 : 1 + self.get().apply(n - 1);\n"
                                + "Supplier<Function<Integer, Integer>> self = () -> count;",
                        "boolean even(int n) { return n == 0 || odd(n - 1); } boolean odd(int n) { return n != 0 && even(n - 1); }",
                        "double half(double x) { return even(count.apply(4)) ? x / 2 : 0; }"))
                .isEqualTo(4);
    }

    @Test
    void theCompilersWordsNameCellAndLine() {
        Compiled broken = bench.compile(
                Step.class, "(Step) x -> half(x)", "int a = 1;", "\ndouble half(double x) {\n  return y;\n}");
        assertThat(broken.succeeded()).isFalse();
        Compiled.Problem problem = broken.problems().get(0);
        assertThat(problem.cell()).isEqualTo(1);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.source()).isEqualTo("return y;");
        assertThat(problem.message()).contains("cannot find symbol", "y").doesNotContain("Cells__");
    }

    @Test
    void anAnswerWithAnotherSignatureIsAProblemOfTheCheckCell() {
        Compiled wrong = bench.compile(Step.class, "(Step) x -> half(x)", "double half(int[] x) { return 0; }");
        assertThat(wrong.problems().get(0).cell()).isEqualTo(-1);
    }

    @Test
    void oneBrokenAnswerDoesNotHurtTheOthers() {
        AnswerSource good =
                Bench.source(bench, Step.class, "(Step) x -> half(x)", "double half(double x) { return x / 2; }");
        AnswerSource bad = Bench.source(bench, Step.class, "(Step) x -> half(x)", "double half(double x) { return; }");
        List<Compiled> all = bench.compiler.compile(List.of(good, bad, good));
        assertThat(all).extracting(Compiled::succeeded).containsExactly(true, false, true);
    }

    @Test
    void aWorkerThatIsLostIsReplaced() {
        String deep = "double half(double x) { return " + "(".repeat(30_000) + "x" + ")".repeat(30_000) + "; }";
        assertThat(bench.compile(Step.class, "(Step) x -> half(x)", deep).succeeded())
                .isFalse();
        assertThat(half("double half(double x) { return x / 2; }")).isEqualTo(4);
    }
}
