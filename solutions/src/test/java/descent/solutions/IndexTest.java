package descent.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import descent.check.Checks;
import descent.check.HiddenChecks;
import descent.check.Right;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is not in an index does not exist for notebook and grader; so everything must be there, under its own id. */
class IndexTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("descent.checks", "descent.solutions");

    @Test
    void everyClassOfPublicChecksIsInTheIndex() throws IOException {
        assertThat(index("checks"))
                .isEqualTo(lines(type -> type.tryGetAnnotationOfType(Checks.class)
                        .map(Checks::id)
                        .orElse("")));
    }

    @Test
    void everyClassOfHiddenChecksIsInTheIndex() throws IOException {
        assertThat(index("hidden-checks"))
                .isEqualTo(lines(type -> type.tryGetAnnotationOfType(HiddenChecks.class)
                        .map(HiddenChecks::value)
                        .orElse("")));
    }

    @Test
    void everyClassOfRightAnswersIsInTheIndex() throws IOException {
        Set<String> there = CLASSES.stream()
                .filter(type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Right.class)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = index("answers").stream()
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(there);
        assertThat(index("answers").stream().map(line -> line.split(" ")[0]).toList())
                .containsExactlyInAnyOrderElementsOf(
                        index("checks").stream().map(line -> line.split(" ")[0]).toList());
    }

    private static Set<String> lines(Function<JavaClass, String> id) {
        return CLASSES.stream()
                .filter(type -> !id.apply(type).isEmpty())
                .map(type -> id.apply(type) + " " + type.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> index(String name) throws IOException {
        try (var in = IndexTest.class.getResourceAsStream("/META-INF/descent/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
