package descent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path root;

    @BeforeEach
    void anInstallation() throws IOException {
        Files.createDirectories(root.resolve("solutions"));
        System.setProperty(Installation.ROOT, root.toString());
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(Installation.ROOT);
    }

    private int course(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        for (Map.Entry<String, CommandLine> command :
                Main.commandLine().getSubcommands().entrySet()) {
            if (command.getValue().getCommandSpec().usageMessage().hidden()) {
                continue;
            }
            out.getBuffer().setLength(0);
            assertThat(course(command.getKey(), "--help")).as(command.getKey()).isZero();
            assertThat(out.toString()).contains("Example").contains("  ./course " + command.getKey());
        }
    }

    @Test
    void theShortHelpNamesEveryCommandAndNoOther() {
        for (Map.Entry<String, CommandLine> command :
                Main.commandLine().getSubcommands().entrySet()) {
            boolean hidden = command.getValue().getCommandSpec().usageMessage().hidden();
            assertThat(Resources.text("help.txt").matches("(?s).*\\n  (\\./course )?" + command.getKey() + " .*"))
                    .as(command.getKey())
                    .isEqualTo(!hidden);
        }
        long named = Resources.text("help.txt")
                .lines()
                .filter(line -> line.startsWith("  "))
                .count();
        assertThat(Main.commandLine().getSubcommands()).hasSize((int) named + 1);
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatIsMeant() {
        assertThat(course("hadnout")).isEqualTo(2);
        assertThat(course("run", "--jobs", "none")).isEqualTo(2);
        assertThat(err.toString()).contains("--jobs").contains("'none'");
    }

    @Test
    void whatIsMissingEndsWithTwoAndIsNamedWithoutAStackTrace() {
        assertThat(course("run", "none.ipynb")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("course: there is no notebook none.ipynb\n");
    }

    @Test
    void theStudentsCopyRefusesWhatNeedsTheSolutions() throws IOException {
        Files.delete(root.resolve("solutions"));
        assertThat(course("release")).isEqualTo(2);
        assertThat(course("grade", root.toString(), "--out", "grades")).isEqualTo(2);
        assertThat(course("handout", "--out", "students")).isEqualTo(2);
        assertThat(err.toString()).contains("this is the students' copy of the course, without solutions");
    }

    @Test
    void numbersOutOfRangeAreNamedWithTheirRule() {
        assertThat(course("run", "--jobs", "0")).isEqualTo(2);
        assertThat(course("run", "--timeout", "0")).isEqualTo(2);
        assertThat(course("lab", "--port", "70000")).isEqualTo(2);
        assertThat(course("test", "--only", "nothing")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--jobs must be at least 1 but was 0")
                .contains("--timeout must be at least 1 second but was 0")
                .contains("--port must be from 1 to 65535 but was 70000")
                .contains("--only knows unit, ")
                .contains("but not nothing");
    }
}
