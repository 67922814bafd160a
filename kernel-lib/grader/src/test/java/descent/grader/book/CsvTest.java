package descent.grader.book;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static SubmissionResult by(String student, Status status) {
        return new SubmissionResult(
                student,
                "01",
                "a.ipynb",
                status,
                "bwrap",
                new BigDecimal("0.1"),
                new BigDecimal("3"),
                "",
                List.of(),
                List.of());
    }

    /** A carriage return would also let a terminal write over what stood before it. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aFormulaIsOnlyText(String student) {
        assertThat(Csv.text(student)).isEqualTo("'" + student.replace('\r', '▯'));
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() {
        String table = Csv.of(List.of(by("Ada, \"the\n first\"", Status.GRADED)));
        assertThat(table).contains("\"Ada, \"\"the\n first\"\"\",01,").endsWith("\r\n");
    }

    @Test
    void aFailureOfTheGraderHasNoPoints() {
        assertThat(Csv.of(List.of(by("a", Status.GRADER_FAILED)))).contains("grader failed,bwrap,,3,");
        assertThat(Csv.of(List.of(by("a", Status.GRADED)))).contains("graded,bwrap,0.1,3,");
    }
}
