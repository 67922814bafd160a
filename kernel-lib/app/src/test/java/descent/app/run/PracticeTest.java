package descent.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {
    @Test
    void githubClassroomSeesThePointsOfThePublicChecks() throws Exception {
        Reports reports = new Reports(List.of(
                new Reports.Report(
                        "07-adam",
                        "Adam (07-adam): All 3 checks passed\n  ✓ one\n  2.5 of 2.5 points here; hidden checks give 1.5 more"
                                + " when your work is graded."),
                new Reports.Report("07-essay", "07-essay: not reached")));
        String output = Practice.githubOutput(Path.of("a/07.ipynb"), reports);
        assertThat(output).startsWith("result=").endsWith("\n");
        JsonNode root = new ObjectMapper()
                .readTree(Base64.getDecoder().decode(output.strip().substring("result=".length())));
        assertThat(root.path("max_score").asDouble()).isEqualTo(3.5);
        assertThat(root.path("tests").path(0).path("score").asDouble()).isEqualTo(2.5);
        assertThat(root.path("tests").path(0).path("status").asText()).isEqualTo("pass");
        assertThat(root.path("tests").path(1).path("score").asDouble()).isZero();
        assertThat(root.path("status").asText()).isEqualTo("fail");
    }
}
