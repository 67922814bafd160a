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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds submitted notebooks in files and folders, links not followed, and whose they are.
 *
 * <p>In nbgrader's layout ({@code submitted/student/assignment/notebook.ipynb}) it is the folder after {@code submitted};
 * in Moodle's ({@code Full Name_123_assignsubmission_file_/…}) the participant's number; in Canvas's
 * ({@code lastfirst_123_456_name.ipynb}) the user's; where a file is named as a master notebook, or is a zip file, it is the folder
 * that holds it; else it is the file's own name. Zip files, downloaded from there or handed in, are looked into.
 */
final class Submissions {
    private static final long LARGEST_DOWNLOAD = 8L << 30;
    private static final long LARGEST_OF_ONE = 100L << 20;
    private static final Pattern CANVAS = Pattern.compile("[^_]+_(?:LATE_)?(\\d+)_\\d+_.+");
    private static final Pattern MOODLE = Pattern.compile(".+_(\\d+)_assignsubmission_file_?");

    private Submissions() {}

    /**
     * Finds submissions.
     *
     * @param unpacked a folder for what is in zip files
     */
    static List<Submission> in(List<Path> places, Set<String> masters, Path unpacked) throws IOException {
        List<Submission> found = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new IOException("there is no " + place);
            }
            if (isZip(place)) {
                Path folder = Files.createDirectory(unpacked.resolve("all" + found.size()));
                for (Path file : Archive.unpack(place, folder, LARGEST_DOWNLOAD)) {
                    add(folder.relativize(file), folder, file, masters, found);
                }
                continue;
            }
            Path root =
                    Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
            for (Path file : notebooks(place)) {
                Path relative = (root == null ? file : root.toAbsolutePath().relativize(file.toAbsolutePath()));
                if (isZip(file)) {
                    zipped(file, relative, root, masters, unpacked, found);
                } else {
                    add(relative, root, file, masters, found);
                }
            }
        }
        found.sort(Comparator.comparing(Submission::student).thenComparing(Submission::file));
        return found;
    }

    private static boolean isZip(Path file) {
        return file.toString().endsWith(".zip") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** A zip file handed in by one student; if it cannot be unpacked it is handed on as it is, and found unreadable. */
    private static void zipped(
            Path zip, Path relative, @Nullable Path root, Set<String> masters, Path unpacked, List<Submission> found)
            throws IOException {
        String name = relative.toString().replaceFirst("\\.zip$", "");
        Path folder = Files.createDirectory(unpacked.resolve("one" + found.size()));
        try {
            for (Path file : Archive.unpack(zip, folder, LARGEST_OF_ONE)) {
                add(Path.of(name).resolve(folder.relativize(file)), root, file, masters, found);
            }
        } catch (Archive.NoRoom e) {
            throw e;
        } catch (IOException damaged) {
            add(relative, root, zip, masters, found);
        }
    }

    private static void add(Path relative, @Nullable Path root, Path file, Set<String> masters, List<Submission> found)
            throws IOException {
        found.add(new Submission(student(relative, root, masters), slashes(relative), file, Stamp.beside(file)));
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
                        && (file.toString().endsWith(".ipynb")
                                || file.toString().endsWith(".zip"))) {
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
        String stem = names.get(names.size() - 1).replaceFirst("\\.(ipynb|zip)$", "");
        List<String> all = new ArrayList<>();
        if (root != null) {
            root.toAbsolutePath().normalize().forEach(part -> all.add(part.toString()));
        }
        all.addAll(names);
        int submitted = all.lastIndexOf("submitted");
        if (submitted >= 0 && submitted + 3 < all.size()) {
            return all.get(submitted + 1);
        }
        for (String folder : names) {
            Matcher moodle = MOODLE.matcher(folder);
            if (moodle.matches()) {
                return moodle.group(1);
            }
        }
        Matcher canvas = CANVAS.matcher(stem);
        if (canvas.matches()) {
            return canvas.group(1);
        }
        boolean zip = names.get(names.size() - 1).endsWith(".zip");
        if ((zip || masters.contains(stem)) && names.size() > 1) {
            return names.get(0);
        }
        return stem;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
