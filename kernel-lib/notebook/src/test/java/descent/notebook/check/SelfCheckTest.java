package descent.notebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.display.Bundle;
import descent.notebook.learner.Attempts;
import descent.notebook.learner.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfCheckTest {
    private final SelfCheck selfCheck = new SelfCheck(SelfCheckTest.class.getClassLoader());

    private CheckReport report(Twice answer) {
        return selfCheck.check("99-double", answer);
    }

    @Test
    void rightAnswerIsToldItsPointsAndWhatRemains() {
        assertThat(report(x -> x + x)).hasToString("""
                Two times <a number> (99-double): All 3 checks passed
                  ✓ three by hand
                  ✓ two
                  ✓ minus zero is zero
                  2 of 2 points here; hidden checks give 1 more when your work is graded.""");
    }

    @Test
    void wrongAnswerIsToldInputExpectedGotHintAndMisconception() {
        assertThat(report(x -> x * x)).hasToString("""
                Two times <a number> (99-double): 2 of 3 checks passed
                  ✗ three by hand (failed): the result cannot be right
                      input: twice(x = 3.0)
                      expected: 6.0
                      got: 9.0
                      hint: Add it to itself & look.
                  ✓ two
                  ✓ minus zero is zero
                  This looks like: squared
                    What is 3 · 3, and what is 3 + 3?
                  1 of 2 points here; hidden checks give 1 more when your work is graded.""");
    }

    @Test
    void otherConventionPassesWithARemark() {
        assertThat(report(x -> 2 * Math.abs(x)).toString())
                .contains("All 3 checks passed", "A remark: magnitudes", "You leave the sign away");
    }

    @Test
    void untouchedStubIsInvitedRatherThanBlamed() {
        CheckReport report = report(x -> {
            throw new UnsupportedOperationException("YOUR CODE HERE");
        });
        assertThat(report).hasToString("""
                Two times <a number> (99-double): Not answered yet
                  Replace the line below YOUR CODE HERE with your answer, run that cell, then run this one again.""");
        assertThat(report.bundle().formats().get(Bundle.HTML)).doesNotContain("failed");
    }

    @Test
    void pageSaysTheSameInWordsAndEscapesWhatItQuotes() {
        String html = String.valueOf(report(x -> x * x).bundle().formats().get(Bundle.HTML));
        assertThat(html)
                .contains("aria-label=\"Check of 99-double\"")
                .contains("Two times &lt;a number&gt;")
                .contains("Add it to itself &amp; look.")
                .contains("three by hand <span style=\"opacity:.8\">(failed)</span>")
                .contains("<code", "twice(x = 3.0)", "6.0", "9.0", "squared")
                .doesNotContain("<script", "<style", "<a number>");
    }

    @Test
    void whereTheCodeCannotBeReadTheReportSaysWhatNotToUse() {
        Twice elsewhere = (Twice) java.lang.reflect.Proxy.newProxyInstance(
                Twice.class.getClassLoader(),
                new Class<?>[] {Twice.class},
                (proxy, method, arguments) -> 2 * (double) arguments[0]);
        assertThat(report(elsewhere).toString())
                .contains("All 3 checks passed", "When your work is graded it must not use: java.lang.Math.scalb.");
    }

    @Test
    void nbgraderTakesThePointsInProportion() {
        assertThat(selfCheck.points("99-double", (Twice) x -> x + x)).isEqualTo(3.0);
        assertThat(selfCheck.points("99-double", (Twice) x -> x * x)).isEqualTo(1.5);
    }

    @Test
    void nbgraderSeesAnErrorWhereNothingWasEarned() {
        assertThatThrownBy(() -> selfCheck.points("99-double", (Twice) x -> 0.1))
                .isInstanceOf(NotSolved.class)
                .hasMessageContaining("three by hand (failed)");
        assertThatThrownBy(() -> selfCheck.points("99-double", (Twice) x -> {
                    throw new UnsupportedOperationException("YOUR CODE HERE");
                }))
                .isInstanceOf(NotSolved.class)
                .hasMessageContaining("Not answered yet");
    }

    @Test
    void badInputIsRefusedWithWhatTheCellShouldSay() {
        assertThatThrownBy(() -> selfCheck.check("99-duoble", (Twice) x -> x))
                .hasMessage("there is no exercise \"99-duoble\"; the nearest is \"99-double\"");
        assertThatThrownBy(() -> selfCheck.check("99-double", null))
                .hasMessageContaining("must be a Twice but was null")
                .hasMessageContaining("check(\"99-double\", (Twice) (…) -> yourMethod(…))");
        assertThatThrownBy(() -> selfCheck.check("99-double", (DoubleUnaryOperator) x -> x))
                .hasMessageContaining("must be a Twice but was a DoubleUnaryOperator");
        assertThatThrownBy(() -> selfCheck.check("99-double", 6.0)).hasMessageContaining("but was a Double");
    }

    @Test
    void aCheckedAnswerIsNotedInTheLearnersFolderAndAStubIsNot(@TempDir Path copy) throws IOException {
        CheckReport right = report(x -> x + x);
        Attempts.note(copy, right.verdict());
        assertThat(copy).isEmptyDirectory(); // nobody's copy
        Folder folder = Folder.in(copy);
        Files.createDirectories(folder.path());
        Path notebooks = Files.createDirectories(copy.resolve("exercises/notebooks"));
        Attempts.note(
                notebooks,
                report(x -> {
                            throw new UnsupportedOperationException("YOUR CODE HERE");
                        })
                        .verdict());
        assertThat(folder.checks()).doesNotExist();
        Attempts.note(notebooks, report(x -> x * x).verdict());
        assertThat(new Attempts(folder.checks()).tallies().values()).noneMatch(Attempts.Tally::solved);
        Attempts.note(notebooks, right.verdict());
        assertThat(new Attempts(folder.checks()).tallies()).containsOnlyKeys("99-double");
        assertThat(new Attempts(folder.checks()).tallies().values()).allMatch(Attempts.Tally::solved);
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNoReportFromTheLearner(@TempDir Path copy) throws IOException {
        Files.createDirectories(Folder.in(copy).checks()); // a folder where the file should be
        Attempts.note(copy, report(x -> x + x).verdict());
        assertThat(Folder.in(copy).checks()).isEmptyDirectory();
    }
}
