package descent.grader.acceptance;

import java.nio.file.Path;
import java.util.Map;

/** Submissions made of the course's masters, for tests in other packages. */
public final class Submitted {
    private Submitted() {}

    /** The folder of the masters. */
    public static Path masters() {
        return Classroom.MASTERS;
    }

    /** The master of notebook 01 with some answers replaced. */
    public static byte[] with(Map<String, String> answers) {
        return Classroom.notebook(answers);
    }
}
