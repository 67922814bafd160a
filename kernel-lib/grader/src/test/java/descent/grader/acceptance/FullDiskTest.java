package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.grader.Grading;
import descent.grader.Grading.Report;
import descent.grader.Publishing;
import descent.grader.SmallDisk;
import descent.grader.book.Gradebook;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full stops the grading with a sentence; nothing is half there, and with room it goes on. */
@Tag("slow")
class FullDiskTest {
    private static final int STUDENTS = 12;

    @TempDir
    Path folder;

    private Path disk;
    private SmallDisk small;
    private Classroom room;

    @BeforeEach
    void smallDisk() throws Exception {
        disk = folder.resolve("disk");
        small = new SmallDisk(disk, "256k");
        room = new Classroom(folder);
        for (int i = 0; i < STUDENTS; i++) {
            room.hands(
                    "s" + (char) ('a' + i),
                    "01-rosenbrock-gradient",
                    "double[] rosenbrockGradient(double[] p) { return p; } // " + i);
        }
    }

    @AfterEach
    void noDisk() throws Exception {
        if (small != null) {
            small.close();
        }
    }

    private Report gradeOntoDisk() throws IOException {
        return Classroom.grade(new Grading.Order(List.of(room.in), disk.resolve("out"), Classroom.MASTERS)
                .withSeed(7)
                .withLimit(Classroom.LIMIT)
                .withTrusted(true));
    }

    @Test
    void gradingStopsWithASentenceAndGoesOnWhenThereIsRoom() throws Exception {
        assertThatThrownBy(this::gradeOntoDisk)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the gradebook " + disk.resolve("out/grades.db"))
                .hasMessageContaining("full");
        assertThat(disk.resolve("out/grades.csv")).doesNotExist();
        small.resize("16m");
        Report resumed = gradeOntoDisk();
        assertThat(resumed.reused()).isBetween(1, STUDENTS - 1);
        assertThat(resumed.exitCode()).isZero();
        assertThat(resumed.results()).isEqualTo(room.grade().results()).hasSize(STUDENTS);
        assertThat(Files.readString(disk.resolve("out/grades.csv")))
                .isEqualTo(Files.readString(room.out.resolve("grades.csv")));
    }

    @Test
    void pagesAndTablesAreNewOrAsTheyWere() throws Exception {
        small.resize("16m");
        List<SubmissionResult> results = gradeOntoDisk().results();
        Path out = disk.resolve("out");
        String table = Files.readString(out.resolve("grades.csv"));
        String page = Files.readString(out.resolve("index.html"));
        try (Gradebook book = Gradebook.open(out.resolve("grades.db"))) {
            small.fill();
            assertThatThrownBy(() -> new Publishing(out, book).write(results.subList(0, 3)))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot write " + out)
                    .hasMessageContaining("space");
            assertThat(Files.readString(out.resolve("grades.csv"))).isEqualTo(table);
            assertThat(Files.readString(out.resolve("index.html"))).isEqualTo(page);
            try (Stream<Path> files = Files.walk(out)) {
                assertThat(files.filter(file -> file.toString().endsWith(".part")))
                        .isEmpty();
            }
            Files.delete(disk.resolve("filler"));
            new Publishing(out, book).write(results.subList(0, 3));
            assertThat(Files.readAllLines(out.resolve("grades.csv"))).hasSizeLessThan(table.split("\n").length);
        }
    }
}
