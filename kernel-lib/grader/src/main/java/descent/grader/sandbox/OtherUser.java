package descent.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another user for each JVM, where namespaces are forbidden: containers of Gradescope, Kubernetes, CI runners.
 *
 * <p>Needs root. What the grader keeps must be unreadable for others, which {@link descent.grader} sees to for its own files;
 * network, other programs and the rest of the file system are as the container has them.
 */
final class OtherUser implements Sandbox {
    private static final UserBlock USERS =
            UserBlock.take(Path.of(System.getProperty("java.io.tmpdir"), "descent-users"));

    /**
     * Ends all processes that the user may still have, by the shell, because a minimal system has no program of that name; then
     * takes away what it left where everybody can write, or the next one could read it, and the disk would fill.
     */
    private static final String END = "kill -KILL -1; find /tmp /var/tmp /dev/shm -mindepth 1 -maxdepth 1 -user \"$0\""
            + " -exec rm -rf {} + 2> /dev/null";

    @Override
    public Tier tier() {
        return Tier.UID;
    }

    @Override
    public Confined start(Launch launch) throws IOException {
        String user = Integer.toString(USERS.next());
        List<String> become = List.of(
                "setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--no-new-privs", "--bounding-set=-all");
        List<String> words = new ArrayList<>(become);
        words.addAll(launch.limits().prlimit(true));
        words.addAll(launch.command());
        List<String> end = new ArrayList<>(become);
        end.addAll(List.of("sh", "-c", END, user));
        return Confined.start(words, end);
    }
}
