package descent.grader.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder that students get; what {@code ./course handout --out DIR} calls.
 *
 * <p>Everything of the project but {@code solutions/} (reference answers, hidden checks, master notebooks), the tests, the
 * history and what was built. The build files are rewritten so that the rest builds without it.
 *
 * <pre>{@code
 * List<String> files = Handout.make(root, out);
 * List<Canaries.Find> finds = Canaries.of(root).search(out);   // must be empty
 * }</pre>
 */
public final class Handout {
    /** Folders and files at the top of the project that students do not get. */
    private static final Set<String> PRIVATE =
            Set.of("solutions", ".git", ".ci", ".github", "docs/writing-exercises.md", "my-course");

    private static final Set<String> BUILT = Set.of("target", ".descent", ".ipynb_checkpoints", "node_modules");
    private static final Set<String> HIDDEN = Set.of(".mvn", ".gitignore", ".gitattributes");

    /** A Markdown link to a file, but neither an image nor an address elsewhere. */
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^]]+)]\\(([^):#]+)(?:#[^)]*)?\\)");

    private Handout() {}

    /** The files that students get, relative to {@code root}, in order. */
    public static List<String> files(Path root) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || isPublic(root.relativize(folder))
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path relative = root.relativize(file);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isPublic(relative)) {
                    files.add(relative.toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean isPublic(Path relative) {
        String path = relative.toString().replace('\\', '/');
        String name = String.valueOf(relative.getFileName());
        return !PRIVATE.contains(path)
                && !BUILT.contains(name)
                && !path.endsWith("src/test")
                && (!name.startsWith(".") || HIDDEN.contains(name) || path.startsWith(".mvn/"));
    }

    /**
     * Copies the students' files.
     *
     * @param out a folder that is empty or not there
     * @return what was copied, relative to {@code out}
     * @throws IOException if {@code out} holds something already, or cannot be written
     */
    public static List<String> make(Path root, Path out) throws IOException {
        Files.createDirectories(out);
        try (var there = Files.list(out)) {
            if (there.findAny().isPresent()) {
                throw new IOException(out + " must be empty");
            }
        }
        List<String> files = files(root.toAbsolutePath()).stream()
                .filter(file -> !root.toAbsolutePath()
                        .resolve(file)
                        .startsWith(out.toAbsolutePath().normalize()))
                .toList();
        for (String file : files) {
            Path to = out.resolve(file);
            Files.createDirectories(to.toAbsolutePath().getParent());
            if (to.endsWith("pom.xml")) {
                Files.writeString(to, withoutSolutions(Files.readString(root.resolve(file))), StandardCharsets.UTF_8);
            } else if (file.endsWith(".md")) {
                Files.writeString(to, withoutDeadLinks(Files.readString(root.resolve(file)), Path.of(file), files));
            } else {
                Files.copy(root.resolve(file), to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return files;
    }

    /** A page whose links to what students do not get are plain words. */
    static String withoutDeadLinks(String page, Path file, List<String> files) {
        return LINK.matcher(page).replaceAll(link -> {
            Path target = file.resolveSibling(link.group(2)).normalize();
            boolean there = files.stream().anyMatch(copied -> Path.of(copied).startsWith(target));
            return Matcher.quoteReplacement(there ? link.group() : link.group(1));
        });
    }

    /** A build file in which nothing refers to the module that students do not have. */
    static String withoutSolutions(String pom) {
        return pom.replaceAll("(?m)^\\s*<module>solutions</module>\\s*\\n", "")
                .replaceAll(
                        "\\s*<dependency>\\s*<groupId>descent</groupId>\\s*<artifactId>descent-solutions</artifactId>"
                                + "(?:(?!</dependency>)[\\s\\S])*</dependency>",
                        "");
    }
}
