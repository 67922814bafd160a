package descent.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where the course stands on this machine.
 *
 * @param root the project's folder, the one with the launcher {@code course}
 */
public record Installation(Path root) {
    /** Set by the launcher: the project's folder. */
    public static final String ROOT = "descent.root";

    public Installation {
        root = root.toAbsolutePath().normalize();
    }

    /** The installation that this command line was started from. */
    public static Installation current() {
        String root = System.getProperty(ROOT);
        if (root == null) {
            throw new MissingPart("the folder of the course is not known; start this through ./course");
        }
        return new Installation(Path.of(root));
    }

    /** What belongs to this installation alone and is under no version control: jars, settings, the kernel. */
    public Path privateFolder() {
        return root.resolve(".descent");
    }

    /** The folder of the built jars, ours and those that they need. */
    public Path library() {
        return privateFolder().resolve("lib");
    }

    /** What a learner's code can use: the library, figures, contracts and public checks, and nothing of the solutions. */
    public List<Path> learnerClassPath() {
        return new Library(library()).closure("descent-notebook", "descent-checks");
    }

    /** What the kernel itself needs. */
    public List<Path> kernelClassPath() {
        return new Library(library()).closure("descent-kernel");
    }

    /** The folder that a file lies in. */
    public static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** The file of Java that runs before a notebook's first cell. */
    public Path prelude() {
        Path file = privateFolder().resolve("prelude.java");
        String text = Resources.text("prelude.java");
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            return file;
        } catch (IOException e) {
            throw new MissingPart("cannot write to " + privateFolder() + ": " + e.getMessage());
        }
    }

    /** A path for people: relative where it lies in the folder that they are in. */
    public static String display(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) && !absolute.equals(here)
                ? here.relativize(absolute).toString()
                : absolute.toString();
    }

    /** The current installation, if it is the whole project with the solutions and not the students' copy of it. */
    public static Installation whole() {
        Installation installation = current();
        if (!Files.isDirectory(installation.root().resolve("solutions"))) {
            throw new MissingPart(
                    "this is the students' copy of the course, without solutions; that command needs the whole"
                            + " project. For students there are lab, run, check, kernel and doctor.");
        }
        return installation;
    }
}
