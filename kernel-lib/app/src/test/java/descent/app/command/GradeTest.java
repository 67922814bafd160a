package descent.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import descent.app.Installation;
import descent.app.Main;
import descent.grader.book.Gradebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The instructor's secret: by the option, by the environment, or kept from an earlier run. */
class GradeTest {
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final String WARNING = "give the seed by the environment variable DESCENT_SEED instead of --seed";

    /** Every sandbox starts with prlimit; through this one bubblewrap cannot be started. */
    private static final String NO_BUBBLEWRAP = "#!/bin/sh\n"
            + "case \" $* \" in *\" bwrap \"*) exit 1 ;; esac\n"
            + "PATH=/usr/bin:/bin exec prlimit \"$@\"\n";

    @TempDir
    Path folder;

    @BeforeEach
    void oneSubmission() throws IOException {
        Path ada = Files.createDirectories(folder.resolve("submissions/ada"));
        Files.copy(PROJECT.resolve("exercises/notebooks/00-start-here.ipynb"), ada.resolve("00-start-here.ipynb"));
        Path prlimit = Files.createDirectory(folder.resolve("bin")).resolve("prlimit");
        Files.writeString(prlimit, NO_BUBBLEWRAP);
        Files.setPosixFilePermissions(prlimit, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Grades in a program of its own where bubblewrap does not work; what it printed, and its status. */
    private String grade(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-D" + Installation.ROOT + "=" + PROJECT,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "grade",
                folder.resolve("submissions").toString(),
                "--out",
                folder.resolve("grades").toString(),
                "--trusted"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DESCENT_SEED");
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + "status " + process.waitFor();
    }

    private String seed() throws IOException {
        try (Gradebook book = Gradebook.open(folder.resolve("grades/grades.db"))) {
            return String.valueOf(book.fact("seed"));
        }
    }

    @Test
    @Tag("slow")
    void whereEveryUserCanReadCommandLinesASeedThereIsWarnedOf() throws Exception {
        String printed = grade(Map.of("DESCENT_SEED", "8"), "--seed", "7");
        assertThat(printed).endsWith("status 0");
        assertThat(printed.contains(WARNING)).as(printed).isEqualTo(printed.contains("isolated by uid"));
        assertThat(printed.contains("isolated by uid")).isEqualTo("root".equals(System.getProperty("user.name")));
        assertThat(seed()).as("the option comes before the variable").isEqualTo("7");
    }

    @Test
    @Tag("slow")
    void theVariableIsReadWithoutAWarningAndALaterRunKeepsIt() throws Exception {
        assertThat(grade(Map.of("DESCENT_SEED", " 8\n"))).endsWith("status 0").doesNotContain(WARNING);
        assertThat(seed()).isEqualTo("8");
        assertThat(grade(Map.of())).endsWith("status 0").doesNotContain(WARNING);
        assertThat(seed()).isEqualTo("8");
    }

    @Test
    @Tag("slow")
    void aVariableThatIsNoNumberIsRefusedAndNotShown() throws Exception {
        assertThat(grade(Map.of("DESCENT_SEED", "se-cret")))
                .isEqualTo("course: DESCENT_SEED must be a whole number\nstatus 2");
    }
}
