package descent.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another user for each JVM, where namespaces are forbidden: containers of Gradescope, Kubernetes, CI runners.
 *
 * <p>Needs root. What the grader keeps must be unreadable for others, which {@link descent.grader} sees to for its own files;
 * network and the rest of the file system are as the container has them.
 */
final class OtherUser implements Sandbox {
    private static final UserBlock USERS =
            UserBlock.take(Path.of(System.getProperty("java.io.tmpdir"), "descent-users"));

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
        words.addAll(
                launch.command(launch.classPath().stream().map(Object::toString).toList()));
        List<String> end = new ArrayList<>(become);
        // All processes that it may still have; by the shell, because a minimal system has no program of that name.
        end.addAll(List.of("sh", "-c", "kill -KILL -1"));
        return Confined.start(words, end);
    }
}
