package descent.app.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables beside the notebooks are what their page says, and each is on the page with its source. */
class TablesTest {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([\\w-]+\\.csv)` \\| (\\d+) \\| (\\d+) \\| [^|]+ \\| [^|]+doi\\.org[^|]+ \\|$");
    private final Path folder = Notebook.projectRoot().resolve("notebooks/data");

    @Test
    void everyTableHasTheRowsAndColumnsThatItsPageStatesAndNoGap() throws IOException {
        Set<String> named = new TreeSet<>();
        String page = Files.readString(folder.resolve("README.md"));
        for (MatchResult row : ROW.matcher(page).results().toList()) {
            String name = row.group(1);
            named.add(name);
            List<String> lines = Files.readAllLines(folder.resolve(name));
            assertThat(lines.size() - 1).as(name).isEqualTo(Integer.parseInt(row.group(2)));
            for (String line : lines) {
                assertThat(line.split(",", -1))
                        .as(name)
                        .hasSize(Integer.parseInt(row.group(3)))
                        .doesNotContain("");
            }
        }
        assertThat(named).isEqualTo(tables());
    }

    private Set<String> tables() throws IOException {
        try (var files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .forEach(names::add);
            return names;
        }
    }
}
