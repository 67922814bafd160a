package descent.kernel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class RelaunchTest {
    @Test
    void aLauncherIsStartedAsAJarSoThatItsManifestCounts() {
        assertThat(Relaunch.program("/kernels/java/launcher.jar"))
                .containsExactly("-jar", "/kernels/java/launcher.jar");
        String several = "/a.jar" + File.pathSeparator + "/b.jar";
        assertThat(Relaunch.program(several)).containsExactly("-cp", several, "descent.kernel.Main");
        assertThat(Relaunch.program("/classes")).containsExactly("-cp", "/classes", "descent.kernel.Main");
    }
}
