package descent.grader.result;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in.
 *
 * @param student whose it is
 * @param file where it was found, relative to what is graded, with slashes
 * @param path where it is
 * @param handedIn when it was handed in, null if unknown
 */
public record Submission(
        String student, String file, Path path, @Nullable Instant handedIn) {}
