package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.Grading.Report;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed anywhere and started again gives what an undisturbed one gives. */
@Tag("slow")
class ResumeTest {
    private static final int KILLS = 20;
    private static final int SUBMISSIONS = 24;

    /** Grades as a program of its own, to be killed. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Grading.run(order(Path.of(arguments[0]), Path.of(arguments[1])), exercises(), (done, of, latest) -> {});
        }
    }

    private static Grading.Order order(Path in, Path out) {
        return new Grading.Order(List.of(in), out, Classroom.MASTERS)
                .withSeed(3)
                .withJobs(2)
                .withTrusted(true);
    }

    private static Exercises exercises() {
        return Exercises.in(ResumeTest.class.getClassLoader());
    }

    @Test
    void twentyKillsLoseAndDoubleNothing(@TempDir Path folder) throws Exception {
        Classroom room = new Classroom(folder);
        for (int i = 0; i < SUBMISSIONS; i++) {
            room.hands(
                    "s" + i,
                    "01-rosenbrock-gradient",
                    "double[] rosenbrockGradient(double[] p) { return new double[] {" + i + ", 0}; }");
        }
        Random random = new Random(11);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Process run = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            "-Dmasters=" + Classroom.MASTERS,
                            Program.class.getName(),
                            room.in.toString(),
                            room.out.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!run.waitFor(1000 + random.nextInt(3000), TimeUnit.MILLISECONDS)) {
                run.destroyForcibly().waitFor();
                killed++;
            }
            assertThat(integrity(room.out)).isEqualTo("ok");
        }
        assertThat(killed).isPositive();
        Report resumed = Grading.run(order(room.in, room.out), exercises(), (done, of, latest) -> {});
        Report undisturbed =
                Grading.run(order(room.in, folder.resolve("other")), exercises(), (done, of, latest) -> {});
        assertThat(resumed.reused()).isPositive();
        assertThat(resumed.results()).isEqualTo(undisturbed.results()).hasSize(SUBMISSIONS);
        assertThat(resumed.results()).extracting(SubmissionResult::student).doesNotHaveDuplicates();
        assertThat(Files.readString(room.out.resolve("grades.csv")))
                .isEqualTo(Files.readString(folder.resolve("other/grades.csv")));
    }

    private static String integrity(Path out) throws Exception {
        if (!Files.exists(out.resolve("grades.db"))) {
            return "ok";
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + out.resolve("grades.db"));
                var query = connection.createStatement()) {
            ResultSet row = query.executeQuery("PRAGMA integrity_check");
            return row.getString(1);
        }
    }
}
