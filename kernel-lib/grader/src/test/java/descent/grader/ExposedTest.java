package descent.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import descent.check.engine.Exercises;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where submissions run as other users, what these can read is found before anything runs. */
class ExposedTest {
    private final Exercises exercises = Exercises.in(getClass().getClassLoader());
    private Path open;
    private Path inside;

    @BeforeEach
    void makeAFolderThatAllCanRead() throws IOException {
        open = Files.createTempDirectory("open");
        inside = Files.createDirectory(open.resolve("solutions"));
        Files.writeString(inside.resolve("master.ipynb"), "{}");
        permit(open, "rwxr-xr-x");
        permit(inside, "rwxr-xr-x");
        permit(inside.resolve("master.ipynb"), "rw-r--r--");
    }

    @AfterEach
    void deleteIt() throws IOException {
        Folders.delete(open);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private Grading.Order order(List<Path> paths) {
        return new Grading.Order(paths, open.resolve("out"), inside);
    }

    @Test
    void aFolderIsReadableIfItAndAllAboveItAre() throws IOException {
        assertThat(Exposed.of(List.of(inside, inside.resolve("master.ipynb")))).hasSize(2);
        permit(inside, "rwx------");
        assertThat(Exposed.of(List.of(inside, inside.resolve("master.ipynb")))).isEmpty();
        permit(inside, "rwxr-xr-x");
        permit(open, "rwxr-x---");
        assertThat(Exposed.of(List.of(inside))).isEmpty();
    }

    @Test
    void readableSolutionsAreClosedAndTheInstructorIsTold() throws IOException {
        assertThat(Exposed.close(Tier.UID, order(List.of()), List.of(), exercises))
                .singleElement()
                .asString()
                .contains("may no longer read " + inside);
        assertThat(Files.getPosixFilePermissions(inside)).isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(Exposed.close(Tier.UID, order(List.of()), List.of(), exercises))
                .isEmpty();
    }

    @Test
    void soAreOtherSubmissions() throws IOException {
        Path submission = Files.writeString(open.resolve("ada.ipynb"), "{}");
        permit(submission, "rw-r--r--");
        Exposed.close(Tier.UID, order(List.of(submission)), List.of(), exercises);
        assertThat(Files.getPosixFilePermissions(submission)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @Test
    void whatCannotBeClosedIsRefusedWithTheCommandThatHelps() {
        assumeThat(Files.isWritable(Path.of("/proc/version")))
                .as("root can close everything")
                .isFalse();
        Grading.Order order = order(List.of(Path.of("/proc/version")));
        assertThatThrownBy(() -> Exposed.close(Tier.UID, order, List.of(), exercises))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod -R go-rwx /proc/version")
                .hasMessageContaining("--trusted");
    }

    @Test
    void inNamespacesOrTrustedAllStaysAsItIs() throws IOException {
        assertThat(Exposed.close(Tier.BWRAP, order(List.of()), List.of(), exercises))
                .isEmpty();
        assertThat(Exposed.close(Tier.UID, order(List.of()).withTrusted(true), List.of(), exercises))
                .isEmpty();
        assertThat(Exposed.of(List.of(inside))).hasSize(1);
    }
}
