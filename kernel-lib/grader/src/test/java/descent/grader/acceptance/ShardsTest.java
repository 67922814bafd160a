package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.Merging;
import descent.grader.Shard;
import descent.grader.book.Gradebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shards graded by programs of their own and merged are, file by file, what one program writes. */
@Tag("slow")
class ShardsTest {
    private static final int SHARDS = 3;

    /** Grades one shard. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Grading.run(
                    order(Path.of(arguments[0]), Path.of(arguments[1])).withShard(Shard.of(arguments[2])),
                    Exercises.in(Program.class.getClassLoader()),
                    (done, of, latest) -> {});
        }
    }

    private static Grading.Order order(Path in, Path out) {
        return new Grading.Order(List.of(in), out, Classroom.MASTERS)
                .withSeed(3)
                .withTrusted(true);
    }

    @Test
    void mergedShardsAreTheSerialResult(@TempDir Path folder) throws Exception {
        Classroom room = new Classroom(folder);
        for (int i = 0; i < 7; i++) {
            room.hands(
                    "s" + i,
                    "01-rosenbrock-gradient",
                    "double[] rosenbrockGradient(double[] p) { return new double[] {" + i + ", 0}; }");
        }
        room.hands("broken", "{");
        List<Process> running = new ArrayList<>();
        List<Path> parts = new ArrayList<>();
        for (int i = 1; i <= SHARDS; i++) {
            Path part = folder.resolve("part-" + i);
            parts.add(part);
            running.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            "-Dmasters=" + Classroom.MASTERS,
                            Program.class.getName(),
                            room.in.toString(),
                            part.toString(),
                            i + "/" + SHARDS)
                    .inheritIO()
                    .start());
        }
        for (Process one : running) {
            assertThat(one.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(one.exitValue()).isZero();
        }
        Grading.run(
                order(room.in, folder.resolve("serial")),
                Exercises.in(getClass().getClassLoader()),
                (d, o, l) -> {});
        assertThat(Merging.run(parts, folder.resolve("merged"))).isEqualTo(8);
        assertThat(files(folder.resolve("merged"))).isEqualTo(files(folder.resolve("serial")));
        try (Gradebook merged = Gradebook.open(folder.resolve("merged/grades.db"));
                Gradebook serial = Gradebook.open(folder.resolve("serial/grades.db"))) {
            assertThat(merged.all()).isEqualTo(serial.all());
            assertThat(merged.fact("seed")).isEqualTo("3");
            assertThat(merged.fact("rubrics")).isEqualTo(serial.fact("rubrics")).isNotNull();
        }
    }

    /** All tables and pages with their text. */
    private static List<String> files(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(csv|html)") && !f.endsWith("timing.html"))
                    .sorted()
                    .toList()) {
                texts.add(folder.relativize(file) + "\n" + Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void aShardIsOneOfN() {
        assertThat(Shard.of("2/3")).isEqualTo(new Shard(2, 3));
        for (String wrong : List.of("0/3", "4/3", "1", "a/b", "1/0", "-1/2")) {
            assertThatThrownBy(() -> Shard.of(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a shard must be i/n with 1 ≤ i ≤ n but was " + wrong);
        }
    }

    @Test
    void withoutACommonSeedShardsAreRefused(@TempDir Path folder) throws IOException {
        Classroom room = new Classroom(folder).hands("a", "{");
        Grading.Order order =
                new Grading.Order(List.of(room.in), room.out, Classroom.MASTERS).withShard(new Shard(1, 2));
        assertThatThrownBy(() -> Classroom.grade(order))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the same --seed");
    }
}
