package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.Grading.Report;
import descent.grader.result.SubmissionResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
    private static final String RESULT = "one more result";

    /** Grades as a program of its own, to be killed. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Grading.run(
                    order(Path.of(arguments[0]), Path.of(arguments[1])),
                    exercises(),
                    (done, of, latest) -> System.out.println(RESULT));
        }
    }

    private static Grading.Order order(Path in, Path out) {
        return new Grading.Order(List.of(in), out, Classroom.MASTERS)
                .withSeed(3)
                .withJobs(2)
                .withoutSharing()
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
                    .start();
            if (hasResults(run, i + random.nextInt(2))) {
                // Somewhere in what follows: between two results, in one, or while one is written.
                run.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
                killed += run.isAlive() ? 1 : 0;
            }
            run.destroyForcibly().waitFor();
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

    /** Waits for so many results, those of earlier runs included; false if the program ends before. */
    private static boolean hasResults(Process run, int count) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8));
        int seen = 0;
        while (seen < count) {
            String line = lines.readLine();
            if (line == null) {
                return false;
            }
            seen += line.equals(RESULT) ? 1 : 0;
        }
        return true;
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
