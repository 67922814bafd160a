package descent.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.kernel.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelspecsTest {
    @TempDir
    Path kernels;

    // A folder of classes: for those no class-data archive is made, which keeps this test short.
    private Kernelspec spec() {
        return Kernelspec.of("mine", "My Java")
                .withKernel(List.of(kernels))
                .with(List.of(Path.of("/lib/a.jar"), Path.of("/lib/b.jar")), Path.of("/lib/prelude.java"));
    }

    @Test
    void whatIsInstalledIsListedAndRemoved() throws IOException {
        Path folder = Kernelspecs.install(spec(), kernels, false);
        Map<String, Object> json = Json.object(Files.readAllBytes(folder.resolve("kernel.json")));
        assertThat(json)
                .containsEntry("language", "java")
                .containsEntry("display_name", "My Java")
                .containsEntry("interrupt_mode", "message");
        assertThat(json.get("metadata")).asString().contains("debugger=false");
        assertThat(json.get("argv")).asString().contains("{connection_file}");
        assertThat(json.get("env"))
                .asString()
                .contains("DESCENT_CLASSPATH=/lib/a.jar")
                .contains("DESCENT_STARTUP=/lib/prelude.java");
        assertThat(folder.resolve("logo-64x64.png")).exists();
        assertThat(Kernelspecs.list(kernels)).containsExactly(folder);
        assertThat(Kernelspecs.uninstall("mine", kernels)).isTrue();
        assertThat(folder).doesNotExist();
        assertThat(Kernelspecs.uninstall("mine", kernels)).isFalse();
    }

    @Test
    void theLauncherNamesItsJarsRelativeToItself() throws IOException {
        Path jar = Files.createFile(kernels.resolve("a b.jar"));
        Path folder = Kernelspecs.install(spec().withKernel(List.of(kernels, jar)), kernels, false);
        try (JarFile launcher = new JarFile(folder.resolve("launcher.jar").toFile())) {
            // With absolute addresses the JVM would leave every class of these jars out of the archive.
            assertThat(launcher.getManifest().getMainAttributes().getValue("Class-Path"))
                    .isEqualTo("../ ../a%20b.jar");
        }
        assertThat(LauncherJar.classPath(folder)).containsExactly(kernels.toRealPath(), jar.toRealPath());
    }

    @Test
    void aKernelOfSomebodyElseIsLeftAlone() throws IOException {
        Path folder = Files.createDirectories(kernels.resolve("mine"));
        Files.writeString(folder.resolve("kernel.json"), "{\"display_name\": \"Other\"}");
        assertThatThrownBy(() -> Kernelspecs.install(spec(), kernels, false)).isInstanceOf(Kernelspecs.Foreign.class);
        assertThatThrownBy(() -> Kernelspecs.uninstall("mine", kernels)).isInstanceOf(Kernelspecs.Foreign.class);
        Kernelspecs.install(spec(), kernels, true);
        assertThat(Kernelspecs.ours(folder)).isTrue();
    }

    @Test
    void theFoldersAreThoseOfJupyter() {
        Path home = Path.of("/home/me");
        assertThat(new JupyterPaths(Map.of(), home, "Linux").user())
                .isEqualTo(home.resolve(".local/share/jupyter/kernels"));
        assertThat(new JupyterPaths(Map.of(), home, "Mac OS X").user())
                .isEqualTo(home.resolve("Library/Jupyter/kernels"));
        assertThat(new JupyterPaths(Map.of("JUPYTER_DATA_DIR", "/d"), home, "Linux").user())
                .isEqualTo(Path.of("/d/kernels"));
        assertThat(new JupyterPaths(Map.of("JUPYTER_PATH", "/a:/b"), home, "Linux").all())
                .startsWith(Path.of("/a/kernels"), Path.of("/b/kernels"));
    }

    @Test
    void theHomeIsWhereJupyterLooksForIt() {
        Map<String, String> moved = Map.of("HOME", "/scratch/me");
        assertThat(JupyterPaths.of(moved, "/home/me", "Linux").home()).isEqualTo(Path.of("/scratch/me"));
        assertThat(JupyterPaths.of(moved, "/home/me", "Windows 11").home()).isEqualTo(Path.of("/home/me"));
        assertThat(JupyterPaths.of(Map.of(), "/home/me", "Linux").home()).isEqualTo(Path.of("/home/me"));
    }

    @Test
    void namesThatJupyterCannotUseAreRefused() {
        assertThatThrownBy(() -> Kernelspec.of("my kernel", "x")).hasMessageContaining("but was my kernel");
    }
}
