package descent.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip files that want to be somewhere else, or something larger. */
class ArchiveTest {
    @TempDir
    Path folder;

    private Path zip(String name, byte[] content, int times) throws IOException {
        Path zip = folder.resolve("a.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 0; i < times; i++) {
                out.putNextEntry(new ZipEntry(times == 1 ? name : i + name));
                out.write(content);
                out.closeEntry();
            }
        }
        return zip;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.ipynb",
                "/etc/evil.ipynb",
                "..\\..\\evil.ipynb",
                "a/../../../evil.ipynb",
                "C:\\evil.ipynb",
                "./.././evil.ipynb",
                "a\u0000b/evil.ipynb"
            })
    void noEntryLeavesTheFolder(String name) throws IOException {
        Path into = Files.createDirectories(folder.resolve("deep/er/into"));
        List<Path> files = Archive.unpack(zip(name, new byte[] {1}, 1), into, 100);
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.toRealPath()).startsWith(into.toRealPath());
            assertThat(file).isRegularFile();
        });
    }

    @Test
    void aLinkIsOnlyAFileWithItsTargetAsText() throws IOException {
        // Unix marks a link in attributes that nobody reads here.
        List<Path> files = Archive.unpack(
                zip("link.ipynb", "/etc/passwd".getBytes(StandardCharsets.UTF_8), 1),
                Files.createDirectory(folder.resolve("into")),
                100);
        assertThat(Files.isSymbolicLink(files.get(0))).isFalse();
        assertThat(Files.readString(files.get(0))).isEqualTo("/etc/passwd");
    }

    @Test
    void aBombIsLeftWhereTheBoundIsMet() throws IOException {
        Path bomb = zip(".ipynb", new byte[10 << 20], 30);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        Path into = Files.createDirectory(folder.resolve("into"));
        assertThatThrownBy(() -> Archive.unpack(bomb, into, 50 << 20))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 50 MB");
    }

    @Test
    void aSingleHugeEntryIsCutWhereItIsRefusedAnyway() throws IOException {
        Path huge = zip("a.ipynb", new byte[60 << 20], 1);
        List<Path> files = Archive.unpack(huge, Files.createDirectory(folder.resolve("into")), 1L << 30);
        assertThat(Files.size(files.get(0))).isEqualTo((20 << 20) + 1);
    }

    @Test
    void whatIsNoZipFileIsAnUnreadableSubmissionOfItsStudent() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/ada"));
        Files.writeString(in.resolve("work.zip"), "PK no");
        var found = Submissions.in(
                List.of(folder.resolve("in")), Set.of("07"), Files.createDirectory(folder.resolve("unpacked")));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("ada/work.zip");
            assertThat(one.student()).isEqualTo("ada");
        });
    }

    @Test
    void downloadsOfMoodleCanvasAndNbgraderTellWhoseTheyAre() throws IOException {
        Path in = folder.resolve("in");
        for (String name : List.of(
                "Ada Lovelace_4711_assignsubmission_file_/07.ipynb",
                "lovelaceada_LATE_815_99_07-1.ipynb",
                "submitted/bob/07/07.ipynb",
                "cyd/07.ipynb",
                "dan.ipynb")) {
            Files.createDirectories(in.resolve(name).getParent());
            Files.writeString(in.resolve(name), "{}");
        }
        Files.writeString(in.resolve("submitted/bob/07/timestamp.txt"), "2026-11-20 12:00:00.5 Europe/Berlin");
        var found = Submissions.in(List.of(in), Set.of("07"), Files.createDirectory(folder.resolve("unpacked")));
        assertThat(found).extracting(one -> one.student()).containsExactly("4711", "815", "bob", "cyd", "dan");
        assertThat(found.get(2).handedIn()).hasToString("2026-11-20T11:00:00.500Z");
        assertThat(Stamp.of("2026-11-20 12:00:00 +0200")).hasToString("2026-11-20T10:00:00Z");
        assertThat(Stamp.of("yesterday")).isNull();
    }

    @Test
    void noRoomToUnpackIsNotTheStudentsFault() throws Exception {
        Path in = Files.createDirectory(folder.resolve("handed-in"));
        Files.copy(zip("work.ipynb", new byte[1 << 17], 1), in.resolve("ada.zip"));
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), "64k")) {
            assertThatThrownBy(() -> Submissions.in(List.of(in), Set.of(), folder.resolve("disk")))
                    .isInstanceOf(Archive.NoRoom.class)
                    .hasMessageContaining("cannot unpack to " + folder.resolve("disk"))
                    .hasMessageContaining("space");
            disk.resize("1m");
            assertThat(Submissions.in(List.of(in), Set.of(), Files.createDirectory(folder.resolve("disk/again"))))
                    .hasSize(1);
        }
    }
}
