package descent.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
    private static List<String> command(String... options) {
        return Launch.command(Kernelspec.of("k", "K").withOptions(List.of(options)), Path.of("/k"));
    }

    @Test
    void aCollectorOfOnesOwnTakesThePlaceOfOurs() {
        assertThat(command()).contains("-XX:+UseSerialGC");
        assertThat(command("-XX:+UseG1GC")).contains("-XX:+UseG1GC").doesNotContain("-XX:+UseSerialGC");
        assertThat(command("-Xmx1g")).contains("-XX:+UseSerialGC", "-Xmx1g");
    }

    @Test
    void previewFeaturesAreToldToTheKernel() {
        assertThat(command("--enable-preview")).contains("--enable-preview", "-Ddescent.preview=true");
        assertThat(command()).noneMatch(option -> option.contains("descent.preview"));
    }

    @Test
    void aNewerJavaIsToldNotToWarnOfWhatLibrariesDo(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Path java = Files.createFile(home.resolve("bin/java"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        assertThat(Launch.quiet(java)).containsExactly("--sun-misc-unsafe-memory-access=allow");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        assertThat(Launch.quiet(java)).isEmpty();
    }
}
