package descent.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.notebook.Cell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
    @TempDir
    Path folder;

    private Outcome run(Duration limit, String... sources) throws IOException {
        return run(runner(limit), sources);
    }

    private Outcome run(Runner runner, String... sources) throws IOException {
        ObjectNode notebook = new ObjectMapper().createObjectNode();
        ArrayNode cells = notebook.putArray("cells");
        for (int k = 0; k < sources.length; k++) {
            cells.addObject().put("cell_type", "code").put("id", "c" + k).put("source", sources[k]);
        }
        Path file = Files.writeString(folder.resolve("n.ipynb"), notebook.toString());
        return runner.run(file, Map.of("GREETING", "hello"), cell -> {});
    }

    private static Runner runner(Duration limit) {
        return runner(limit, List.of());
    }

    private static Runner runner(Duration limit, List<Path> learnerClassPath) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Runner(
                java,
                List.of("-Xmx256m", "-Xshare:auto"),
                classPath(),
                learnerClassPath,
                Optional.empty(),
                limit,
                false);
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static Cell cell(Outcome outcome, int number) {
        return Objects.requireNonNull(outcome.notebook()).cells().get(number);
    }

    @Test
    void outputsValuesUpdatesAndNumbersAreInTheNotebook() throws Exception {
        Outcome outcome = run(
                Duration.ofSeconds(60),
                "System.out.println(\"a\"); System.out.println(System.getenv(\"GREETING\"));",
                "var id = display(\"before\"); 6 * 7",
                "updateDisplay(id, \"after\");");
        assertThat(outcome.failure()).isNull();
        assertThat(cell(outcome, 0).outputs()).hasSize(1);
        assertThat(cell(outcome, 0).outputs().get(0).path("text").asText()).isEqualTo("a\nhello\n");
        assertThat(cell(outcome, 1).outputs().get(0).at("/data/text~1plain").asText())
                .isEqualTo("after");
        assertThat(cell(outcome, 1).outputs().get(1).at("/data/text~1plain").asText())
                .isEqualTo("42");
        assertThat(cell(outcome, 2).json().path("execution_count").asInt()).isEqualTo(3);
    }

    @Test
    void theFirstFailingCellEndsItAndIsNamedWithItsError() throws Exception {
        Outcome outcome = run(Duration.ofSeconds(60), "int x = 1;", "int y = x / 0;", "x");
        assertThat(outcome.failure()).isNotNull();
        assertThat(outcome.failure().toString()).startsWith("cell 2 (c1): ArithmeticException: / by zero");
        assertThat(cell(outcome, 1).outputs().get(0).path("output_type").asText())
                .isEqualTo("error");
        assertThat(cell(outcome, 2).outputs()).isEmpty();
    }

    @Test
    void goingOnExecutesTheRestAndStillNamesTheFirstFailure() throws Exception {
        Path file = Files.writeString(
                folder.resolve("n.ipynb"),
                "{\"cells\": [{\"cell_type\": \"code\", \"id\": \"a\", \"source\": \"int x = ;\"},"
                        + " {\"cell_type\": \"code\", \"id\": \"b\", \"source\": \"1 + 1\"}]}");
        Outcome outcome = runner(Duration.ofSeconds(60)).goingOn().run(file, Map.of(), cell -> {});
        assertThat(outcome.failure()).isNotNull();
        assertThat(outcome.failure().toString()).startsWith("cell 1 (a): CompilationException: line 1");
        assertThat(cell(outcome, 1).outputs().get(0).at("/data/text~1plain").asText())
                .isEqualTo("2");
    }

    @Test
    void aCellThatDoesNotEndIsStoppedAndNamed() throws Exception {
        Outcome outcome = run(Duration.ofSeconds(4), "int x = 1;", "while (true) { x++; }");
        assertThat(outcome.failure())
                .hasToString("cell 2 (c1): stopped after 4 s, the time limit for a notebook (--timeout)");
        assertThat(outcome.time()).isLessThan(Duration.ofSeconds(20));
        assertThat(cell(outcome, 1).outputs().get(0).path("ename").asText()).isEqualTo("TimeLimit");
    }

    @Test
    void aCellThatEndsTheVirtualMachineIsNamed() throws Exception {
        Outcome outcome = run(
                Duration.ofSeconds(60),
                "int x = 1;",
                "new ProcessBuilder(\"sh\", \"-c\", \"kill -9 \" + ProcessHandle.current().pid()).start().waitFor();");
        assertThat(outcome.failure()).isNotNull();
        assertThat(outcome.failure().toString())
                .startsWith("cell 2 (c1): the virtual machine ended while the cell ran");
    }

    @Test
    void aDamagedFileIsAnOutcomeToo() throws Exception {
        Path file = Files.writeString(folder.resolve("damaged.ipynb"), "{");
        List<Cell> seen = new ArrayList<>();
        Outcome outcome = runner(Duration.ofSeconds(60)).run(file, Map.of(), seen::add);
        assertThat(outcome.notebook()).isNull();
        assertThat(outcome.failure()).isNotNull();
        assertThat(outcome.failure().toString()).contains("damaged.ipynb is not a notebook");
        assertThat(seen).isEmpty();
    }

    /** As in grading: the kernel gives the cells' code, and {@code check} follows it from the answer on. */
    @Test
    void aShortCutIsSeenByTheNotebooksOwnCheck() throws Exception {
        String imports = "import static descent.notebook.Course.*; import descent.contracts.*;";
        Outcome outcome = run(
                runner(Duration.ofSeconds(60), classPath()),
                imports,
                "double go(double theta, double gradient, double rate) {"
                        + " new descent.optim.optimizer.GradientDescent(k -> rate); return theta - rate * gradient; }",
                "check(\"00-one-update\", (OneUpdate) (theta, gradient, rate) -> go(theta, gradient, rate))",
                "double go(double theta, double gradient, double rate) { return theta - rate * gradient; }",
                "check(\"00-one-update\", (OneUpdate) (theta, gradient, rate) -> go(theta, gradient, rate))");
        assertThat(outcome.failure()).isNull();
        List<Reports.Report> reports =
                Reports.of(Objects.requireNonNull(outcome.notebook())).all();
        assertThat(reports.get(0).text())
                .contains(
                        "Uses what is forbidden here",
                        "without descent.optim.optimizer.GradientDescent, but go uses it");
        assertThat(reports.get(0).right()).isFalse();
        assertThat(reports.get(1).text()).contains("All 2 checks passed");
    }
}
