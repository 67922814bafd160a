package descent.grader.result;

import java.nio.file.Path;

/**
 * A file that was handed in.
 *
 * @param student whose it is
 * @param file where it was found, relative to what is graded, with slashes
 * @param path where it is
 */
public record Submission(String student, String file, Path path) {}
