package descent.grader;

import descent.grader.notebook.Document;
import descent.grader.notebook.Master;
import descent.grader.notebook.Recognition;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where things lie. */
final class Folders {
    private static final int LONGEST = 60;

    private Folders() {}

    /** Where the page of a result is, inside of the out folder. */
    static String page(SubmissionResult result) {
        String file = result.file().startsWith(result.student() + "/")
                ? result.file().substring(result.student().length() + 1)
                : result.file();
        return "students/" + name(result.student()) + "/" + name(file) + ".html";
    }

    /** A name that is no path and is a name everywhere; its hash keeps different ones apart. */
    private static String name(String text) {
        String plain = text.replaceFirst("\\.ipynb$", "").replaceAll("[^A-Za-z0-9_-]+", "-");
        boolean same =
                plain.equals(text.replaceFirst("\\.ipynb$", "")) && plain.length() <= LONGEST && !plain.isEmpty();
        return same
                ? plain
                : plain.substring(0, Math.min(plain.length(), LONGEST)) + "-" + Integer.toHexString(text.hashCode());
    }

    /** What {@link #common} says, looked for when it is first asked: it takes a look at every submission. */
    static Supplier<@Nullable Master> only(List<Submission> submissions, List<Master> masters) {
        AtomicReference<Optional<Master>> found = new AtomicReference<>();
        return () -> {
            synchronized (found) {
                Optional<Master> known = found.get();
                if (known == null) {
                    known = Optional.ofNullable(masters.size() == 1 ? masters.get(0) : common(submissions, masters));
                    found.set(known);
                }
                return known.orElse(null);
            }
        };
    }

    /** The master that all recognisable submissions of a folder belong to, null if they differ. */
    private static @Nullable Master common(List<Submission> submissions, List<Master> masters) {
        List<Recognition> known = masters.stream().map(Recognition::new).toList();
        Master common = null;
        for (Submission submission : submissions) {
            try (InputStream in = Files.newInputStream(submission.path())) {
                Document document = Document.read(in.readNBytes(Document.LARGEST + 1));
                Master best = Recognition.best(known, document)
                        .map(Recognition::master)
                        .orElse(null);
                if (best != null && common != null && best != common) {
                    return null;
                }
                common = best == null ? common : best;
            } catch (IOException | Document.Unreadable unknown) {
                continue;
            }
        }
        return common;
    }

    /** A folder that only its owner can read. */
    static void ownerOnly(Path folder) throws IOException {
        Files.createDirectories(folder);
        folder.toFile().setReadable(false, false);
        folder.toFile().setReadable(true, true);
        folder.toFile().setExecutable(false, false);
        folder.toFile().setExecutable(true, true);
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
