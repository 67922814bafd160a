package descent.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Finds out whether a sandbox works here by running a JVM in it that does nothing. */
final class Probe {
    private static final int SECONDS = 30;

    private Probe() {}

    static void run(Sandbox sandbox, Launch program) throws IOException {
        Launch version =
                new Launch(program.home(), List.of("--version"), program.classPath(), "none", program.limits());
        try (Confined child = sandbox.start(version)) {
            child.toChild().close();
            if (!child.process().waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("a JVM did not end in " + SECONDS + " s");
            }
            if (child.process().exitValue() != 0) {
                String said = child.printed().settle()
                        + new String(child.fromChild().readNBytes(2000), StandardCharsets.UTF_8);
                throw new IOException(
                        said.isBlank() ? "a JVM ends with " + child.process().exitValue() : said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
