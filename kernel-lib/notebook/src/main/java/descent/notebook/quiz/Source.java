package descent.notebook.quiz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the source of a quiz. */
final class Source {
    private Source() {}

    /** The text of the file {@code quiz/NAME.md} in the working folder, else of the one packed with the course. */
    static String of(String name) {
        if (!name.matches("[\\w-]+")) {
            throw new IllegalArgumentException(
                    "the name of a quiz must be a notebook's number but was \"" + name + "\"");
        }
        Path file = Path.of("quiz", name + ".md");
        try (InputStream packed = Source.class.getResourceAsStream("sources/" + name + ".md")) {
            if (Files.isRegularFile(file)) {
                return Files.readString(file);
            }
            if (packed != null) {
                return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the quiz " + name + " cannot be read", e);
        }
        throw new IllegalArgumentException("there is no quiz \"" + name + "\": neither the file " + file
                + " nor the course has it; quizzes are named by a notebook's two digits, such as \"05\"");
    }
}
