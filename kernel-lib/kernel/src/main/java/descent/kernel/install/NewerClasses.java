package descent.kernel.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A jar of copies, as class files of Java 8, of what the kernel's libraries bring as class files of Java 5.
 *
 * <p>The JVM archives no class from before Java 6, nor any that extends one, and verifies it at each start in a slow way that
 * later class files spare it by their stack maps. That would hit ASM, which the first cell needs.
 */
final class NewerClasses {
    private static final String PACKAGE = "org/objectweb/asm/";
    private static final int MAJOR_AT = 6;

    private NewerClasses() {}

    static Path file(Path folder) {
        return folder.resolve("newer.jar");
    }

    /** Writes the jar into a kernelspec's folder, before which it is on the class path; none if there is nothing to renew. */
    static void write(Path folder, List<Path> jars) throws IOException {
        Files.deleteIfExists(file(folder));
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path jar : jars) {
            if (Files.isRegularFile(jar)) {
                collect(jar, classes);
            }
        }
        if (classes.isEmpty()) {
            return;
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file(folder)))) {
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
    }

    private static void collect(Path jar, Map<String, byte[]> classes) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(PACKAGE) && entry.getName().endsWith(".class")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] bytes = in.readAllBytes();
                        if (new ClassReader(bytes).readUnsignedShort(MAJOR_AT) < Opcodes.V1_6) {
                            classes.putIfAbsent(entry.getName(), newer(bytes));
                        }
                    }
                }
            }
        } catch (ZipException e) {
            // No jar, so nothing in it is used.
        }
    }

    /** The same class with stack maps. */
    static byte[] newer(byte[] bytes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visit(
                                    int version,
                                    int access,
                                    String name,
                                    @Nullable String signature,
                                    String superName,
                                    String[] faces) {
                                super.visit(Opcodes.V1_8, access, name, signature, superName, faces);
                            }
                        },
                        ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
