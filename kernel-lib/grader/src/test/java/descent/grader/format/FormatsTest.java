package descent.grader.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.grader.result.CheckResult;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Each format held against its own rules, with texts that would like to be more than text. */
class FormatsTest {
    private static final String NASTY =
            "\u001b[2J</failure>]]><script>alert(1)</script>\u0000\ud800\u202e=cmd|' /C calc'!A0\uffff & \"";

    private static QuestionResult question(State state, String points) {
        CheckResult hidden = new CheckResult(
                "hidden " + NASTY, "failed", BigDecimal.ZERO, BigDecimal.ONE, false, true, "", null, null, null, NASTY);
        CheckResult open = new CheckResult(
                NASTY, "failed", BigDecimal.ZERO, BigDecimal.ONE, false, false, NASTY, NASTY, NASTY, NASTY, null);
        return new QuestionResult(
                "07-adam",
                NASTY,
                state,
                new BigDecimal(points),
                new BigDecimal("2"),
                NASTY,
                NASTY,
                NASTY,
                List.of(hidden, open),
                List.of(NASTY),
                NASTY,
                NASTY);
    }

    private static SubmissionResult result(QuestionResult... questions) {
        return SubmissionResult.graded(
                new Submission(NASTY, NASTY, Path.of("x"), null), "07", "bwrap", List.of(NASTY), List.of(questions));
    }

    private static SubmissionResult failed() {
        return SubmissionResult.without(
                new Submission("ada", "a", Path.of("a"), null),
                "07",
                Status.GRADER_FAILED,
                "bwrap",
                BigDecimal.TEN,
                NASTY);
    }

    private static void noControls(String text) {
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r'))
                .isEmpty();
        assertThat(text).doesNotContain("\u202e", "\uffff", "\ud800");
    }

    @Test
    void gradescopesResultsKeepToItsSpecification() throws Exception {
        String text = Gradescope.of(result(question(State.PARTLY, "0.10"), question(State.RIGHT, "2")), 1.23456);
        noControls(text);
        JsonNode root = new ObjectMapper().readTree(text);
        assertThat(root.fieldNames())
                .toIterable()
                .isSubsetOf(Set.of(
                        "score",
                        "execution_time",
                        "output",
                        "output_format",
                        "test_output_format",
                        "test_name_format",
                        "visibility",
                        "stdout_visibility",
                        "extra_data",
                        "tests",
                        "leaderboard"));
        assertThat(root.path("score").decimalValue()).isEqualByComparingTo("2.10");
        assertThat(root.path("execution_time").asDouble()).isEqualTo(1.235);
        assertThat(root.path("output_format").asText()).isEqualTo("text");
        for (JsonNode test : root.path("tests")) {
            assertThat(test.path("score").isNumber() && test.path("max_score").isNumber())
                    .isTrue();
            assertThat(test.path("status").asText()).isIn("passed", "failed");
            assertThat(test.path("visibility").asText()).isEqualTo("visible");
            assertThat(test.path("tags").isArray()).isTrue();
        }
    }

    @Test
    void gradescopeGetsNoScoreWhereTheGraderFailed() throws Exception {
        JsonNode root = new ObjectMapper().readTree(Gradescope.of(failed(), 1));
        assertThat(root.has("score")).isFalse();
        assertThat(Gradescope.hasScore(failed())).isFalse();
    }

    @Test
    void githubClassroomsResultIsBase64OfItsVersionOne() throws Exception {
        String output = GithubClassroom.output(List.of(result(question(State.RIGHT, "2"), question(State.WRONG, "0"))));
        assertThat(output).startsWith("result=").endsWith("\n").doesNotContain(" ");
        assertThat(output.lines()).hasSize(1);
        String json = new String(
                Base64.getDecoder().decode(output.strip().substring("result=".length())), StandardCharsets.UTF_8);
        noControls(json);
        JsonNode root = new ObjectMapper().readTree(json);
        assertThat(root.path("version").asInt()).isEqualTo(1);
        assertThat(root.path("status").asText()).isEqualTo("fail");
        assertThat(root.path("max_score").asInt()).isEqualTo(4);
        assertThat(root.path("tests")).hasSize(2);
        for (JsonNode test : root.path("tests")) {
            assertThat(test.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder(
                            "name", "status", "score", "message", "test_code", "filename", "line_no", "duration");
        }
        assertThat(new ObjectMapper()
                        .readTree(GithubClassroom.json(List.of(failed())))
                        .path("status")
                        .asText())
                .isEqualTo("error");
    }

    @Test
    void junitsXmlIsWellFormedAndItsCountsAreRight() throws Exception {
        String xml = JUnitXml.of(List.of(
                result(
                        question(State.RIGHT, "2"),
                        question(State.WRONG, "0"),
                        QuestionResult.manual("e", NASTY, BigDecimal.ONE, true, NASTY)),
                failed()));
        noControls(xml);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        var suites = document.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(2);
        Element first = (Element) suites.item(0);
        for (String[] count : new String[][] {{"tests", "testcase"}, {"failures", "failure"}, {"skipped", "skipped"}}) {
            assertThat(Integer.parseInt(first.getAttribute(count[0])))
                    .as(count[0])
                    .isEqualTo(first.getElementsByTagName(count[1]).getLength());
        }
        assertThat(((Element) suites.item(1)).getAttribute("errors")).isEqualTo("1");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }
}
