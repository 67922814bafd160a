package descent.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of the threat model names a test that is there. */
class ThreatModelTest {
    private static final Pattern LINK = Pattern.compile("`(\\w+Test)#(\\w+)`");

    private static final Pattern PARENT = Pattern.compile("\\nclass \\w+ extends (\\w+) ");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        String page = Files.readString(Path.of("../../docs/threat-model.md"));
        Set<String> named = new LinkedHashSet<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            named.add(link.group(1) + "#" + link.group(2));
        }
        assertThat(named).hasSizeGreaterThan(15);
        List<Path> sources;
        // Some promises are kept by other modules, the solutions' among them.
        try (Stream<Path> libraries = Files.walk(Path.of(".."));
                Stream<Path> solutions = Files.walk(Path.of("../../solutions/src/test"))) {
            sources = Stream.concat(libraries, solutions)
                    .filter(file -> file.toString().contains("/src/test/java/") && Files.isRegularFile(file))
                    .toList();
        }
        for (String name : named) {
            String[] parts = name.split("#", -1);
            assertThat(sources)
                    .as(name)
                    .filteredOn(file -> file.endsWith(parts[0] + ".java"))
                    .extracting(ThreatModelTest::withItsParent)
                    .anyMatch(text -> text.contains(" " + parts[1] + "("));
        }
    }

    /** A test's text, and that of the class beside it that it extends. */
    private static String withItsParent(Path source) {
        try {
            String text = Files.readString(source);
            Matcher parent = PARENT.matcher(text);
            Path above = parent.find() ? source.resolveSibling(parent.group(1) + ".java") : source;
            return Files.exists(above) ? text + Files.readString(above) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
