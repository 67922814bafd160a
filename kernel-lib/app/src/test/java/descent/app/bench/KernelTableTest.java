package descent.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelTableTest {
    private static final Candidate OURS =
            new Candidate("java", "java", List.of("java", "-jar", "/k/launcher.jar"), Map.of(), true);
    private static final Candidate OTHER = new Candidate("python3", "python", List.of("python3"), Map.of(), false);

    @Test
    void aMissedGoalIsSaidOfOurKernelOnly() {
        KernelTable table = new KernelTable();
        table.add(OURS, Map.of(Row.TRIVIAL, 12.4, Row.FLOOD, 300.0, Row.LOST, 0.0));
        table.add(OTHER, Map.of(Row.TRIVIAL, 13.0, Row.INTERRUPT, Double.POSITIVE_INFINITY));
        assertThat(table.toString())
                .contains("| | java | python3 | goal |")
                .contains("| trivial cell `1+1`, warm | 12 ms (missed) | 13 ms | ≤ 12 ms |")
                .contains("| 100 000 lines printed, one by one | 300 ms | – | ≤ 300 ms |")
                .contains("| … of which are lost | 0 | – | ≤ 0 |")
                .contains("| interrupt of a busy loop | – | never | ≤ 60 ms |");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(KernelBench.median(new double[] {9, 1, 4, 2})).isEqualTo(3);
        assertThat(KernelBench.median(new double[] {9, 1, 4})).isEqualTo(4);
    }

    @Test
    void kernelsOfKnownLanguagesAreFoundOnce(@TempDir Path folder) throws IOException {
        for (String place : List.of("a/one", "b/one", "a/other")) {
            Files.createDirectories(folder.resolve(place));
            String language = place.endsWith("other") ? "julia" : "java";
            Files.writeString(
                    folder.resolve(place + "/kernel.json"),
                    "{\"argv\": [\"" + place + "\", \"{resource_dir}/x\"], \"language\": \"" + language + "\"}");
        }
        List<Candidate> found =
                Candidate.in(List.of(folder.resolve("a"), folder.resolve("b"), folder.resolve("missing")));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).command()).containsExactly("a/one", folder.resolve("a/one") + "/x");
    }
}
