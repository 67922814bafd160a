package descent.kernel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(60)
class ParentTest {
    private static Process briefly() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static CountDownLatch whenGone(String named) {
        CountDownLatch gone = new CountDownLatch(1);
        Parent.whenGone(Map.of("JPY_PARENT_PID", named), gone::countDown);
        return gone;
    }

    @Test
    void theEndOfTheParentIsNoticed() throws IOException, InterruptedException {
        Process parent = briefly();
        CountDownLatch gone = whenGone(String.valueOf(parent.pid()));
        assertThat(gone.await(50, TimeUnit.SECONDS)).isTrue();
        assertThat(parent.isAlive()).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aParentThatNobodyBuriesIsGoneToo() throws IOException, InterruptedException {
        // The shell becomes sleep, which never asks for the exit code of its child.
        Process grave = new ProcessBuilder("sh", "-c", "sleep 0.2 & echo $!; exec sleep 100").start();
        try {
            String child = grave.inputReader().readLine();
            assertThat(whenGone(child).await(50, TimeUnit.SECONDS)).isTrue();
            assertThat(ProcessHandle.of(Long.parseLong(child))).isPresent();
        } finally {
            grave.destroyForcibly();
        }
    }

    @Test
    void aParentThatIsGoneAlreadyIsNoticedAtOnce() throws IOException, InterruptedException {
        Process parent = briefly();
        parent.waitFor();
        assertThat(whenGone(String.valueOf(parent.pid())).getCount()).isZero();
    }

    @Test
    void whatNamesNoProcessIsLeftAlone() {
        assertThat(whenGone("").getCount()).isOne();
        assertThat(whenGone("server").getCount()).isOne();
        assertThat(whenGone("99999999999999999999999999").getCount()).isOne();
    }

    @Test
    void onWindowsTheNumberIsAHandleAndOurOwnParentIsMeant() {
        Optional<ProcessHandle> own = ProcessHandle.current().parent();
        assertThat(Parent.parent(4711, true, own)).isEqualTo(own);
        long here = ProcessHandle.current().pid();
        assertThat(Parent.parent(here, false, own)).contains(ProcessHandle.current());
    }
}
