package descent.notebook.learner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The hidden folder {@code .course} in a learner's copy of the course, which holds what they have done.
 *
 * <p>Only who has such a folder is recorded: {@code ./course lab} and {@code ./course review} make one; a notebook that runs in
 * the course itself, in a grader or in a build leaves no trace.
 *
 * @param path the folder
 */
public record Folder(Path path) {
    static final String NAME = ".course";

    /** The folder of a learner's copy of the course, there or not. */
    public static Folder in(Path copy) {
        return new Folder(copy.resolve(NAME));
    }

    /** The folder that belongs to a place inside a learner's copy; empty where there is none. */
    public static Optional<Folder> above(Path place) {
        for (Path at = place.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(NAME))) {
                return Optional.of(in(at));
            }
        }
        return Optional.empty();
    }

    /** Which card is due when. */
    public Path cards() {
        return path.resolve("cards.tsv");
    }

    /** How each check of an exercise went. */
    public Path checks() {
        return path.resolve("checks.tsv");
    }
}
