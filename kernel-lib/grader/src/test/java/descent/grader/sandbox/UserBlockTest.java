package descent.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graders side by side lend their children different users. */
class UserBlockTest {
    /** A grader that says whom it would lend, and lives until it is told to end. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            UserBlock users = UserBlock.take(Path.of(arguments[0]));
            System.out.println(users.next() + " " + users.next());
            System.in.read();
        }
    }

    @Test
    void twoProgramsShareNoUser(@TempDir Path folder) throws Exception {
        List<Process> running = new ArrayList<>();
        Set<String> users = new HashSet<>();
        try {
            for (int i = 0; i < 3; i++) {
                Process program = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                Program.class.getName(),
                                folder.resolve("users").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                running.add(program);
            }
            for (Process program : running) {
                users.addAll(List.of(program.inputReader().readLine().split(" ")));
            }
        } finally {
            running.forEach(Process::destroy);
        }
        assertThat(users).hasSize(6);
    }

    @Test
    void aFolderThatCannotBeUsedStopsNobody(@TempDir Path folder) throws IOException {
        Path taken = Files.writeString(folder.resolve("users"), "a file, made by somebody");
        assertThat(UserBlock.take(taken).next()).isBetween(61_000, 64_999);
    }

    @Test
    void oneProgramMayTakeTwo(@TempDir Path folder) {
        UserBlock first = UserBlock.take(folder.resolve("users"));
        UserBlock second = UserBlock.take(folder.resolve("users"));
        assertThat((second.next() - 61_000) / 50).isNotEqualTo((first.next() - 61_000) / 50);
    }

    @Test
    void usersComeInTurn(@TempDir Path folder) {
        UserBlock users = UserBlock.take(folder.resolve("users"));
        Set<Integer> fifty = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            fifty.add(users.next());
        }
        assertThat(fifty).hasSize(50);
        assertThat(fifty).contains(users.next());
    }
}
