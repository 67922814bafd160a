package descent.grader;

import descent.grader.result.Submission;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds submitted notebooks in files and folders, links not followed, and whose they are.
 *
 * <p>In nbgrader's layout ({@code submitted/student/assignment/notebook.ipynb}) it is the folder after {@code submitted};
 * where a file is named as a master notebook, it is the folder that holds it; else it is the file's own name.
 */
final class Submissions {
    private Submissions() {}

    static List<Submission> in(List<Path> places, Set<String> masters) throws IOException {
        List<Submission> found = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new IOException("there is no " + place);
            }
            Path root =
                    Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
            for (Path file : notebooks(place)) {
                Path relative = (root == null ? file : root.toAbsolutePath().relativize(file.toAbsolutePath()));
                found.add(new Submission(student(relative, root, masters), slashes(relative), file));
            }
        }
        found.sort(Comparator.comparing(Submission::student).thenComparing(Submission::file));
        return found;
    }

    private static List<Path> notebooks(Path place) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                return name.startsWith(".") && name.length() > 2 && !folder.equals(place)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && file.toString().endsWith(".ipynb")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String student(Path file, @Nullable Path root, Set<String> masters) {
        List<String> names = new ArrayList<>();
        file.forEach(part -> names.add(part.toString()));
        String stem = names.get(names.size() - 1).replaceFirst("\\.ipynb$", "");
        List<String> all = new ArrayList<>();
        if (root != null) {
            root.toAbsolutePath().normalize().forEach(part -> all.add(part.toString()));
        }
        all.addAll(names);
        int submitted = all.lastIndexOf("submitted");
        if (submitted >= 0 && submitted + 3 < all.size()) {
            return all.get(submitted + 1);
        }
        if (masters.contains(stem) && names.size() > 1) {
            return names.get(0);
        }
        return stem;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
