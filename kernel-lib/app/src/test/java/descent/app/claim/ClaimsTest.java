package descent.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.notebook.Notebook;
import descent.notebook.claim.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
    private static final Claim TAYLOR =
            new Claim("C005", "holds", "analysis", List.of("01"), "Taylor predicts.", "Yes.", "Nesterov 2004");
    private static final Claim TABLE =
            new Claim("C063", "reported", "literature", List.of("04"), "32 to 256.", "A habit.", "");

    @TempDir
    Path folder;

    /** A cell with one output of a kind of its own. */
    private static Notebook executed(String type, String... fields) {
        ObjectNode data = new ObjectMapper().createObjectNode();
        ObjectNode claim = data.putObject(type);
        for (int k = 0; k < fields.length; k += 2) {
            claim.put(fields[k], fields[k + 1]);
        }
        return Notebook.parse(
                "{\"cells\": [{\"cell_type\": \"code\", \"id\": \"a\", \"metadata\": {}, \"source\": \"1\", \"outputs\": "
                        + "[{\"output_type\": \"display_data\", \"data\": " + data + "}]}]}");
    }

    private static String page(Evidence evidence) {
        return new ClaimsPage(
                        List.of(TAYLOR, TABLE), evidence, Map.of("01", "[01 Walking](../notebooks/01-walking.ipynb)"))
                .markdown();
    }

    @Test
    void thereAreTwoHundredAndSeventyOneAndEachIsWhole() {
        Map<String, Claim> claims = Claim.all();
        assertThat(claims).hasSize(271).containsKeys("C001", "C271");
        List<String> verdicts =
                Arrays.stream(Verdict.values()).map(Verdict::words).toList();
        assertThat(claims.values()).allSatisfy(claim -> {
            assertThat(claim.id()).matches("C\\d{3}");
            assertThat(verdicts).contains(claim.verdict());
            assertThat(claim.basis()).isIn("measured", "analysis", "literature");
            assertThat(claim.notebooks()).isNotEmpty().allMatch(number -> number.matches("[01]\\d|2[0-5]"));
            assertThat(claim.said()).isNotBlank();
            assertThat(claim.truth()).isNotBlank();
        });
    }

    @Test
    void whatIsReportedOnlyRestsOnPublications() {
        assertThat(Claim.all().values())
                .filteredOn(Claim::reportedOnly)
                .hasSize(12)
                .allMatch(claim -> claim.basis().equals("literature"));
    }

    @Test
    void figuresAndVerdictComeFromTheRun() {
        Evidence evidence = new Evidence();
        evidence.add(
                "01-walking.ipynb",
                executed(
                        "application/vnd.descent.claim+json",
                        "claim",
                        "C005",
                        "what",
                        "order of the error",
                        "expected",
                        "expected 2 ± 0.01",
                        "measured",
                        "1.999"));
        assertThat(page(evidence))
                .contains("## [01 Walking](../notebooks/01-walking.ipynb)")
                .contains(
                        "| C005 | Taylor predicts. | **holds**. Yes. | order of the error: 1.999 (expected 2 ± 0.01) | Nesterov 2004 |")
                .contains("| all | 2 | 1 | 0 | 1 | 0 |");
    }

    @Test
    void aNotebooksVerdictGoesBeforeTheLedgersAndSaysSo() {
        Evidence evidence = new Evidence();
        evidence.add(
                "01-walking.ipynb",
                executed(
                        "application/vnd.descent.verdict+json",
                        "claim",
                        "C005",
                        "verdict",
                        "misleading",
                        "said",
                        "It predicts.",
                        "truth",
                        "Nearby."));
        assertThat(page(evidence))
                .contains(
                        "| C005 | It predicts. | **misleading**. Nearby. *(Expected before measuring: holds.)* | *nothing to measure: the source decides* | Nesterov 2004 |");
    }

    @Test
    void whatNobodyMeasuredSaysSo() {
        assertThat(page(new Evidence()))
                .contains("*not tested yet*")
                .contains("## Notebook 04, not written yet")
                .contains("| C063 | 32 to 256. | **reported**. A habit. | *reported, not reproducible here* |  |");
    }

    @Test
    void aUnitTestCarriesAClaimByItsTag() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("optim/src/test/java"));
        Files.writeString(
                sources.resolve("MomentumTest.java"),
                "@Test\n@Tag(\"C005\")\nvoid oneThing() {}\n@Tag(\"C063\")\n@ParameterizedTest(name = \"x\")\nvoid other() {}");
        Evidence evidence = new Evidence();
        evidence.addTests(folder);
        assertThat(evidence.tests("C005")).containsExactly("MomentumTest.oneThing");
        assertThat(evidence.tests("C063")).containsExactly("MomentumTest.other");
        assertThat(page(evidence)).contains("| unit test `MomentumTest.oneThing` |");
    }
}
