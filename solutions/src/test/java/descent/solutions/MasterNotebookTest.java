package descent.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.check.engine.Exercise;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The master notebooks ask what the exercises check, and say what they forbid. */
class MasterNotebookTest {
    static Stream<Exercise> exercises() {
        return Catalogue.exercises();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void exerciseIsAskedOnceWithItsPointsAndItsContract(Exercise exercise) throws IOException {
        List<JsonNode> cells = graded(exercise.id());
        assertThat(cells).hasSize(1);
        JsonNode cell = cells.get(0);
        assertThat(new BigDecimal(
                        cell.path("metadata").path("nbgrader").path("points").asText()))
                .isEqualByComparingTo(exercise.points());
        assertThat(text(cell))
                .startsWith("check(\"" + exercise.id() + "\",")
                .contains("(" + exercise.contract().getSimpleName() + ")")
                .doesNotContain(";");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void statementHasAnExampleAndNamesWhatIsForbidden(Exercise exercise) throws IOException {
        String statement = text(Objects.requireNonNull(cell(exercise.id() + "-statement")));
        assertThat(statement).contains("**Example", "**Not allowed.**", exercise.title());
        for (String forbidden : exercise.forbidden().packages()) {
            if (forbidden.startsWith("descent.optim.")) {
                String[] parts = forbidden.split("\\.");
                assertThat(statement).contains("." + parts[parts.length - 1] + "`");
            } else if (forbidden.startsWith("org.ejml.")) {
                assertThat(statement).contains("EJML");
            }
        }
    }

    /** The library grows into its design; what it will hold is forbidden before it is there. */
    @Test
    void forbiddenPackagesAreThoseOfTheLibrarysDesign() {
        assertThat(exercises()
                        .flatMap(exercise -> exercise.forbidden().packages().stream())
                        .filter(name -> name.startsWith("descent.optim."))
                        .distinct())
                .isSubsetOf(
                        "descent.optim.linalg.",
                        "descent.optim.selection.",
                        "descent.optim.random.",
                        "descent.optim.data.",
                        "descent.optim.objective.",
                        "descent.optim.schedule.",
                        "descent.optim.metric.",
                        "descent.optim.imbalance.",
                        "descent.optim.ensemble.",
                        "descent.optim.nn.",
                        "descent.optim.optimizer.",
                        "descent.optim.run.",
                        "descent.optim.minimizer.",
                        "descent.optim.geometry.",
                        "descent.optim.parallel.",
                        "descent.optim.search.",
                        "descent.optim.policy.",
                        "descent.optim.game.",
                        "descent.optim.regularization.",
                        "descent.optim.constrained.",
                        "descent.optim.svm.");
    }

    /** A notebook imports the contracts and, by the kernel's prelude, the library: one name must not mean two things. */
    @Test
    void noContractHasTheNameOfAClassOfTheLibrary() throws IOException {
        Path root = root();
        List<String> contracts = names(root.resolve("exercises/contracts/src/main/java"));
        assertThat(contracts).contains("OneUpdate");
        assertThat(names(root.resolve("kernel-lib/optim/src/main/java"))).doesNotContainAnyElementsOf(contracts);
    }

    private static List<String> names(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
    }

    @Test
    void notebooksPromiseThePointsThatTheyGive() throws IOException {
        for (Path file : files()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode cell : cells(file)) {
                JsonNode nbgrader = cell.path("metadata").path("nbgrader");
                if (nbgrader.path("grade").asBoolean() || nbgrader.path("task").asBoolean()) {
                    sum = sum.add(new BigDecimal(nbgrader.path("points").asText()));
                }
            }
            assertThat(text(cells(file).get(0)))
                    .as("the first cell of " + file.getFileName() + " promises the points of all its cells")
                    .contains(sum.toPlainString() + " points");
        }
    }

    private static List<JsonNode> graded(String id) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (Path file : files()) {
            for (JsonNode cell : cells(file)) {
                JsonNode nbgrader = cell.path("metadata").path("nbgrader");
                if (nbgrader.path("grade").asBoolean() && text(cell).contains("\"" + id + "\"")) {
                    assertThat(nbgrader.path("grade_id").asText()).isEqualTo(id);
                    assertThat(file.getFileName().toString()).startsWith(id.substring(0, 3));
                    found.add(cell);
                }
            }
        }
        return found;
    }

    private static JsonNode cell(String gradeId) throws IOException {
        for (Path file : files()) {
            for (JsonNode cell : cells(file)) {
                if (cell.path("metadata")
                        .path("nbgrader")
                        .path("grade_id")
                        .asText()
                        .equals(gradeId)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell " + gradeId);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(root().resolve("solutions/notebooks"))) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("solutions/notebooks"))) {
            root = Objects.requireNonNull(root.getParent());
        }
        return root;
    }

    private static List<JsonNode> cells(Path file) throws IOException {
        List<JsonNode> cells = new ArrayList<>();
        new ObjectMapper().readTree(Files.readString(file)).path("cells").forEach(cells::add);
        return cells;
    }

    private static String text(JsonNode cell) {
        StringBuilder text = new StringBuilder();
        cell.path("source").forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
