package descent.app.lab;

import descent.app.Installation;
import descent.app.MissingPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes a notebook of a learner's copy new again and keeps what the learner wrote beside it. */
public final class Reset {
    private final Path course;
    private final Path copy;
    private final Path given;

    /** Resets notebooks of a learner's copy of an installation's course. */
    public Reset(Installation installation, Path copy) {
        this.course = installation.root();
        this.copy = copy.toAbsolutePath().normalize();
        this.given = this.copy.resolve(".course").resolve("given");
    }

    /**
     * Resets a notebook.
     *
     * @param notebook a file of the copy
     * @return where the learner's own version is now
     * @throws MissingPart if it is no notebook of the course, or is as the course has it
     */
    public Path reset(Path notebook) throws IOException {
        Path file = notebook.toAbsolutePath().normalize();
        if (!file.startsWith(copy)) {
            throw new MissingPart(Installation.display(file) + " is not in your copy of the course, "
                    + Installation.display(copy) + "; --folder names another");
        }
        Path name = copy.relativize(file);
        if (!name.toString().endsWith(".ipynb") || !Files.isRegularFile(course.resolve(name))) {
            throw new MissingPart(name + " is no notebook of the course");
        }
        if (!Files.exists(file)) {
            throw new MissingPart(
                    "there is no " + Installation.display(file) + "; ./course lab copies what is missing");
        }
        if (Files.mismatch(course.resolve(name), file) < 0) {
            throw new MissingPart(Installation.display(file) + " is as the course has it; there is nothing to reset");
        }
        Path aside = free(file);
        Files.move(file, aside);
        fresh(name, file);
        fresh(name, given.resolve(name)); // else the next ./course lab --update would merge against an older one
        return aside;
    }

    /** The first name beside the file that is not taken. */
    private static Path free(Path file) {
        String stem = String.valueOf(file.getFileName()).replaceAll("\\.ipynb$", "");
        for (int k = 1; ; k++) {
            Path aside = file.resolveSibling(stem + ".mine" + (k == 1 ? "" : "-" + k) + ".ipynb");
            if (!Files.exists(aside)) {
                return aside;
            }
        }
    }

    private void fresh(Path name, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling(""));
        Files.copy(course.resolve(name), to, StandardCopyOption.REPLACE_EXISTING);
        to.toFile().setWritable(true);
    }
}
