package descent.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code %maven} with a user's settings and repositories in folders; nothing of it needs a network. */
class MavenTest {
    @TempDir
    Path home;

    private final String before = System.getProperty("user.home");
    private final Session session = new Session(new Settings(List.of(), "import java.util.*;", List.of()));

    @BeforeEach
    void settle() throws IOException {
        Files.createDirectories(home.resolve(".m2"));
        Files.writeString(home.resolve(".m2/settings.xml"), """
            <settings>
              <localRepository>%1$s/local</localRepository>
              <mirrors><mirror><id>near</id><mirrorOf>central</mirrorOf><url>%2$smirror</url></mirror></mirrors>
              <profiles>
                <profile><id>own</id><repositories>
                  <repository><id>own</id><url>%2$sown</url></repository>
                </repositories></profile>
                <profile><id>idle</id><repositories>
                  <repository><id>idle</id><url>%2$sidle</url></repository>
                </repositories></profile>
              </profiles>
              <activeProfiles><activeProfile>own</activeProfile></activeProfiles>
            </settings>
            """.formatted(home, home.toUri()));
        System.setProperty("user.home", home.toString());
    }

    @AfterEach
    void restore() {
        System.setProperty("user.home", before);
        session.close();
    }

    private void publish(String repository, String artifact, String version, String needs) throws IOException {
        Path folder = Files.createDirectories(home.resolve(repository).resolve("g/" + artifact + "/" + version));
        String dependencies = needs.isEmpty()
                ? ""
                : "<dependencies><dependency><groupId>g</groupId><artifactId>" + needs
                        + "</artifactId><version>1</version></dependency></dependencies>";
        Files.writeString(
                folder.resolve(artifact + "-" + version + ".pom"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>" + artifact
                        + "</artifactId><version>" + version + "</version>" + dependencies + "</project>");
        new JarOutputStream(Files.newOutputStream(folder.resolve(artifact + "-" + version + ".jar")), manifest())
                .close();
    }

    private static java.util.jar.Manifest manifest() {
        java.util.jar.Manifest manifest = new java.util.jar.Manifest();
        manifest.getMainAttributes().put(java.util.jar.Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private Outcome run(String magic, Recorder recorder) {
        return session.execute(magic, recorder, CellInput.NONE);
    }

    @Test
    void theMirrorTheProfilesAndTheLocalRepositoryOfTheSettingsAreUsed() throws IOException {
        publish("mirror", "base", "1", "");
        publish("own", "tool", "1", "base");
        publish("idle", "never", "1", "");
        assertThat(run("%maven g:tool:1", new Recorder()).plainText()).isEmpty();
        assertThat(home.resolve("local/g/tool/1/tool-1.jar")).exists();
        assertThat(home.resolve("local/g/base/1/base-1.jar")).exists();
        Outcome idle = run("%maven g:never:1", new Recorder());
        assertThat(idle.ok()).isFalse();
        assertThat(idle.plainText()).contains("g:never:1 was not found");
    }

    @Test
    void aSecondVersionIsAConflictThatIsSaid() throws IOException {
        publish("own", "base", "1", "");
        publish("own", "base", "2", "");
        Recorder recorder = new Recorder();
        assertThat(run("%maven g:base:1", recorder).ok()).isTrue();
        assertThat(run("%maven g:base:2", recorder).ok()).isTrue();
        assertThat(recorder.of("stdout")).contains("conflict: g:base:2").contains("base:1");
    }

    @Test
    void aPomOfTheCellNamesRepositoriesToo() throws IOException {
        publish("theirs", "extra", "1", "");
        Outcome outcome = run(
                "%%loadFromPOM\n<repository><id>theirs</id><url>" + home.toUri() + "theirs</url></repository>\n"
                        + "<dependency><groupId>g</groupId><artifactId>extra</artifactId><version>1</version></dependency>",
                new Recorder());
        assertThat(outcome.plainText()).isEmpty();
        assertThat(home.resolve("local/g/extra/1/extra-1.jar")).exists();
    }
}
