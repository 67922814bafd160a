package descent.app.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A name for everything that an executed notebook depends on: same name, same outputs. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /**
     * The fingerprint of a notebook: its file, what lies below its folder and is no notebook, and what its code sees.
     *
     * @param classPath jars, which count by the content of their entries and not by when they were built
     * @param more the prelude, the version of Java
     */
    static String of(Path notebook, List<Path> classPath, List<String> more) throws IOException {
        Fingerprint print = new Fingerprint();
        print.add(Files.readAllBytes(notebook));
        for (Path beside : beside(notebook)) {
            print.add(notebook.relativize(beside).toString());
            print.add(Files.readAllBytes(beside));
        }
        for (Path jar : classPath) {
            print.addJar(jar);
        }
        more.forEach(print::add);
        return HexFormat.of().formatHex(print.digest.digest()).substring(0, 32);
    }

    private static List<Path> beside(Path notebook) throws IOException {
        Path folder = notebook.resolveSibling("");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    private void addJar(Path jar) throws IOException {
        add(jar.getFileName().toString());
        if (!Files.exists(jar)) {
            return; // Java does not mind either: annotations that nothing needs when it runs
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                add(entry.getName() + ' ' + entry.getCrc() + ' ' + entry.getSize());
            }
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
