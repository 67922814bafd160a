package descent.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

class NewerClassesTest {
    @TempDir
    Path folder;

    @Test
    void theCopiesAreVerifiedByTheirStackMapsAndDoTheSame() throws Exception {
        Path asm = Path.of(ClassReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        NewerClasses.write(folder, List.of(folder, asm));
        Path jar = NewerClasses.file(folder);
        try (ZipFile zip = new ZipFile(jar.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries).hasSizeGreaterThan(30);
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    assertThat(new ClassReader(in.readAllBytes()).readUnsignedShort(6))
                            .isEqualTo(Opcodes.V1_8);
                }
                String name = entry.getName().replace('/', '.').replaceAll("\\.class$", "");
                // From Java 7 on a class without right stack maps does not pass.
                assertThat(Class.forName(name, true, loader).getClassLoader()).isEqualTo(loader);
            }
            Constructor<?> reader =
                    loader.loadClass(ClassReader.class.getName()).getConstructor(byte[].class);
            byte[] some = Files.readAllBytes(own());
            Object read = reader.newInstance((Object) some);
            assertThat(read.getClass().getMethod("getClassName").invoke(read))
                    .isEqualTo(new ClassReader(some).getClassName());
        }
    }

    private Path own() throws IOException {
        Path file = folder.resolve("own.class");
        try (InputStream in = NewerClassesTest.class.getResourceAsStream("NewerClassesTest.class")) {
            Files.copy(java.util.Objects.requireNonNull(in), file);
        }
        return file;
    }

    @Test
    void withoutOldClassesThereIsNoJar() throws IOException {
        NewerClasses.write(folder, List.of(folder));
        assertThat(NewerClasses.file(folder)).doesNotExist();
    }
}
