package descent.grader.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static final String TEXT = """
            attempts = best
            due.07 = 2026-11-20T23:59:00Z
            extension.ada.07 = 2026-11-22T12:00:00+01:00
            late.grace-minutes = 15
            late.per-day = 0.1
            late.days = 3
            """;

    @ParameterizedTest(name = "{0} loses {1} of 10")
    @CsvSource({
        "2026-11-20T23:59:00Z, 0",
        "2026-11-21T00:14:00Z, 0",
        "2026-11-21T00:14:01Z, 1.0",
        "2026-11-21T23:59:00Z, 1.0",
        "2026-11-21T23:59:01Z, 2.0",
        "2026-11-23T23:59:00Z, 3.0",
        "2026-11-23T23:59:01Z, 10"
    })
    void eachDayBegunCostsItsShareAfterTheGraceAndInTheEndAll(Instant at, BigDecimal lost) throws IOException {
        Rules rules = Rules.read(TEXT);
        assertThat(rules.penalty(BigDecimal.TEN, rules.due("bob", "07"), at)).isEqualByComparingTo(lost);
    }

    @Test
    void anExtensionReplacesTheDateForOneStudentAndOneNotebook() throws IOException {
        Rules rules = Rules.read(TEXT);
        assertThat(rules.due("ada", "07")).isEqualTo(Instant.parse("2026-11-22T11:00:00Z"));
        assertThat(rules.due("bob", "07")).isEqualTo(Instant.parse("2026-11-20T23:59:00Z"));
        assertThat(rules.due("ada", "08")).isNull();
    }

    @Test
    void withoutADateNothingIsLost() throws IOException {
        assertThat(Rules.read(TEXT).penalty(BigDecimal.TEN, null, Instant.now()))
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"attempts = most", "late.per-day = 2", "late.per-day = -1", "due.07 = tomorrow", "tardy = 1"})
    void whatIsNoRuleIsRefusedByName(String line) {
        assertThatThrownBy(() -> Rules.read(line)).isInstanceOf(IOException.class);
    }

    @Test
    void aDateOfANotebookThatThereIsNotIsRefused() throws IOException {
        Rules rules = Rules.read("extension.ada.b.01-gradient-decent = 2026-11-22T12:00:00Z");
        assertThatThrownBy(() -> rules.known(Set.of("01-gradient-descent")))
                .isInstanceOf(IOException.class)
                .hasMessage("the rule extension.ada.b.01-gradient-decent is about a notebook 01-gradient-decent,"
                        + " which there is not; there are 01-gradient-descent");
        assertThatCode(() -> rules.known(Set.of("01-gradient-decent"))).doesNotThrowAnyException();
    }
}
