package descent.kernel.evaluate;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar's classes by package.
 *
 * <p>A learner's class path has twenty thousand classes, of which a cell uses a handful. So the table is kept in a file, of
 * which only the parts that are asked for are read: a line with the jar, its size and date; a line of packages, each with
 * the length of its part; and the parts, simple names separated by spaces.
 */
final class Contents {
    /** The folder of a jar that says what it offers to {@link java.util.ServiceLoader}. */
    static final String SERVICES = "META-INF/services/";

    /** Changes when tables do, so that older ones are made again. */
    private static final String FORM = "2";

    private final byte[] table;

    /** Where the part of a package begins and ends. */
    private final Map<String, int[]> parts = new HashMap<>();

    private Contents(byte[] table) throws IOException {
        this.table = table;
        int head = end(0) + 1;
        int at = end(head) + 1;
        String[] packages = text(head, at - 1).split(" ");
        for (int i = 0; i + 1 < packages.length; i += 2) {
            int length = Integer.parseInt(packages[i + 1]);
            parts.put(packages[i], new int[] {at, at + length});
            at += length;
        }
        if (at != table.length) {
            throw new IOException("the table of a jar is damaged");
        }
    }

    /**
     * Reads the table, or makes it.
     *
     * @param cache the folder for tables, null to keep none
     */
    static Contents of(File jar, @Nullable Path cache) throws IOException {
        String head = jar.getAbsolutePath() + " " + jar.length() + " " + jar.lastModified() + " " + FORM;
        Path file = cache == null ? null : cache.resolve(jar.getName() + "." + Integer.toHexString(head.hashCode()));
        if (file != null && Files.isRegularFile(file)) {
            byte[] known = Files.readAllBytes(file);
            byte[] wanted = (head + "\n").getBytes(StandardCharsets.UTF_8);
            if (known.length > wanted.length && Arrays.equals(Arrays.copyOf(known, wanted.length), wanted)) {
                try {
                    return new Contents(known);
                } catch (IOException | RuntimeException e) {
                    // A damaged table is made again.
                }
            }
        }
        byte[] made = read(jar, head);
        if (file != null) {
            keep(made, file);
        }
        return new Contents(made);
    }

    private static byte[] read(File jar, String head) throws IOException {
        Map<String, List<String>> packages = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                    int slash = name.lastIndexOf('/');
                    String packageName =
                            slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
                    packages.computeIfAbsent(packageName, key -> new ArrayList<>())
                            .add(name.substring(slash + 1, name.length() - ".class".length()));
                } else if (name.startsWith(SERVICES) && !name.endsWith("/")) {
                    packages.computeIfAbsent(SERVICES, key -> new ArrayList<>()).add(name.substring(SERVICES.length()));
                }
            }
        }
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        StringBuilder lines = new StringBuilder(head).append('\n');
        packages.forEach((name, classes) -> {
            byte[] part = String.join(" ", classes).getBytes(StandardCharsets.UTF_8);
            parts.writeBytes(part);
            lines.append(name).append(' ').append(part.length).append(' ');
        });
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(lines.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        table.writeBytes(parts.toByteArray());
        return table.toByteArray();
    }

    /** Several kernels may do so at once: each writes a file of its own and renames it. */
    private static void keep(byte[] table, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "table", ".new");
            Files.write(draft, table);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The next start reads the jar again.
        }
    }

    private int end(int from) {
        int at = from;
        while (table[at] != '\n') {
            at++;
        }
        return at;
    }

    private String text(int from, int to) {
        return new String(table, from, to - from, StandardCharsets.UTF_8);
    }

    /** The simple names of a package's classes, nested ones with their dollar signs. */
    List<String> classes(String packageName) {
        int[] part = parts.get(packageName);
        return part == null ? List.of() : List.of(text(part[0], part[1]).split(" "));
    }

    /** Whether the jar has an implementation of a service. */
    boolean offers(String service) {
        return classes(SERVICES).contains(service);
    }
}
