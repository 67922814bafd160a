package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.grader.Grading.Report;
import descent.grader.sandbox.NoIsolation;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where namespaces are forbidden the next tier serves, and every result says which it was. */
class TiersTest {
    private static final String ROSENBROCK = "01-rosenbrock-gradient";

    @Test
    void withoutNamespacesAnotherUserCannotReadWhatIsPrivate(@TempDir Path folder) throws IOException {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        Path secret = Files.createDirectory(
                folder.resolve("secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(secret.resolve("expected"), "canary-4711");
        Classroom room = new Classroom(folder)
                .hands(
                        "reader",
                        ROSENBROCK,
                        "double[] rosenbrockGradient(double[] p) { try { System.out.println("
                                + "java.nio.file.Files.readString(java.nio.file.Path.of(\"" + secret.resolve("expected")
                                + "\"))); } catch (Exception e) { System.out.println(e); } return p; }")
                .hands("right", Classroom.master());
        // As an ordinary user this tier does not exist: then the run says so and goes on trusting.
        Report report =
                Classroom.grade(room.order().withTiers(List.of(Tier.UID)).withTrusted(!isRoot));
        assertThat(report.tier()).isEqualTo(isRoot ? Tier.UID : Tier.NONE);
        assertThat(report.results())
                .allMatch(result -> result.tier().equals(report.tier().id()));
        assertThat(Classroom.of(report, "right").points())
                .as(Classroom.of(report, "right").toString())
                .isEqualByComparingTo(Classroom.of(report, "right").outOf());
        if (isRoot) {
            assertThat(Classroom.of(report, "reader", ROSENBROCK).printed())
                    .contains("AccessDenied")
                    .doesNotContain("canary-4711");
        }
    }

    @Test
    void withNoTierItRefuses(@TempDir Path folder) throws IOException {
        Classroom room = new Classroom(folder).hands("right", Classroom.master());
        assertThatThrownBy(
                        () -> Classroom.grade(room.order().withTiers(List.of()).withTrusted(false)))
                .isInstanceOf(NoIsolation.class)
                .hasMessageContaining("--trusted");
    }
}
