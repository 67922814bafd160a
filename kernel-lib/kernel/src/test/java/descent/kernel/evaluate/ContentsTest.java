package descent.kernel.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {
    @TempDir
    Path folder;

    private File jar;
    private Path cache;

    @BeforeEach
    void makeJar() throws IOException {
        cache = folder.resolve("cache");
        jar = jar(
                "Top.class",
                "a/B.class",
                "a/B$C.class",
                "a/b/D.class",
                "a/readme.txt",
                "META-INF/services/a.Service",
                "META-INF/versions/9/a/B.class");
    }

    private File jar(String... entries) throws IOException {
        Path file = folder.resolve("some.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
            }
        }
        return file.toFile();
    }

    private static void assertComplete(Contents contents) {
        assertThat(contents.classes("")).containsExactly("Top");
        assertThat(contents.classes("a")).containsExactly("B", "B$C");
        assertThat(contents.classes("a.b")).containsExactly("D");
        assertThat(contents.classes("a.c")).isEmpty();
        assertThat(contents.classes("META-INF.versions.9.a")).isEmpty();
        assertThat(contents.offers("a.Service")).isTrue();
        assertThat(contents.offers("a.Other")).isFalse();
    }

    @Test
    void classesAreFoundByPackageWithAndWithoutTheTable() throws IOException {
        assertComplete(Contents.of(jar, null));
        assertComplete(Contents.of(jar, cache));
        assertThat(tables()).hasSize(1);
        assertComplete(Contents.of(jar, cache));
    }

    @Test
    void aDamagedTableIsMadeAgain() throws IOException {
        Contents.of(jar, cache);
        Path table = tables().get(0);
        String text = Files.readString(table);
        for (String damaged :
                List.of("", text.substring(0, text.length() - 1), text + "x", text.replace(" 1 ", " one "))) {
            Files.writeString(table, damaged);
            assertComplete(Contents.of(jar, cache));
        }
    }

    @Test
    void aJarThatHasChangedHasAnotherTable() throws IOException {
        Contents.of(jar, cache);
        assertThat(Contents.of(jar("a/New.class"), cache).classes("a")).containsExactly("New");
    }

    @Test
    void aJarWithoutClassesIsEmpty() throws IOException {
        File empty = jar("a/readme.txt");
        assertThat(Contents.of(empty, cache).classes("a")).isEmpty();
        assertThat(Contents.of(empty, cache).classes("")).isEmpty();
    }

    private List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }
}
