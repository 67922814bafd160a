package descent.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.grader.launch.Launches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {
    private static Launch child(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Launches.prepare(folder).child();
    }

    @Test
    void withNothingThatIsolatesItRefusesAndSaysWhy(@TempDir Path folder) throws IOException {
        Launch child = child(folder);
        Launch broken = new Launch(Path.of("/nowhere"), List.of(), child.classPath(), "none", child.limits());
        assertThatThrownBy(() -> Sandbox.strongest(broken, false))
                .isInstanceOf(NoIsolation.class)
                .hasMessageContaining("bwrap: ")
                .hasMessageContaining("uid: ")
                .hasMessageContaining("--trusted");
    }

    @Test
    void whoTrustsGoesOnWithoutIsolation(@TempDir Path folder) throws IOException {
        assertThat(Sandbox.strongest(child(folder), true, List.of()).tier()).isEqualTo(Tier.NONE);
    }

    @Test
    void theCommandLineIsAsHardAsItWasMeasured(@TempDir Path folder) throws IOException {
        List<String> words = Bubblewrap.command(child(folder));
        String line = String.join(" ", words);
        assertThat(line)
                .contains("--unshare-user --unshare-all --disable-userns")
                .contains("--uid 65534 --gid 65534 --cap-drop ALL")
                .contains("--as-pid-1 --die-with-parent --new-session")
                .contains("--remount-ro /dev --remount-ro /")
                .contains("prlimit --data=", "--fsize=", "--core=0")
                .contains("-Xmx", "-XX:MaxMetaspaceSize=", "-XX:MaxDirectMemorySize=", "-XX:+DisableAttachMechanism")
                .doesNotContain("solutions", "checks", ".m2");
        assertThat(words.get(words.size() - 1)).isEqualTo("descent.grader.child.Child");
    }

    @Test
    void aChildReadsOnlyContractsLibraryAndThePipe(@TempDir Path folder) throws IOException {
        for (Path jar : child(folder).classPath()) {
            try (var zip = new java.util.zip.ZipFile(jar.toFile())) {
                assertThat(zip.stream().map(Object::toString))
                        .allMatch(name -> name.startsWith("descent/contracts/")
                                || name.startsWith("descent/optim/")
                                || name.startsWith("org/ejml/")
                                || name.startsWith("descent/grader/child/")
                                || name.startsWith("descent/grader/pipe/"))
                        .noneMatch(name -> name.contains("META-INF"));
            }
        }
    }
}
