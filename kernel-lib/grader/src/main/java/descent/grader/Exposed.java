package descent.grader;

import descent.check.engine.Exercises;
import descent.grader.notebook.Master;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What another user of this machine can read and no submission may: where submissions run as other users, permissions are all that
 * stands before it.
 */
final class Exposed {
    private static final int MOST_TOLD = 5;

    private Exposed() {}

    /**
     * Takes solutions, hidden checks and other submissions out of the sight of other users, which submissions are in tier {@code uid}.
     * The rights stay as they are afterwards, for another grader may be at work on the same files.
     *
     * @return what the instructor should know: what was closed
     * @throws IOException if something stays readable; says what, and the command that ends it
     */
    static List<String> close(Tier tier, Grading.Order order, List<Master> masters, Exercises exercises)
            throws IOException {
        if (tier != Tier.UID || order.trusted()) {
            return List.of();
        }
        Set<Path> secret = new TreeSet<>();
        secret.add(order.masters());
        secret.addAll(order.paths());
        for (Master master : masters) {
            for (Master.Question question : master.questions()) {
                for (Class<?> checks : exercises.find(question.id()).hiddenChecks()) {
                    CodeSource source = checks.getProtectionDomain().getCodeSource();
                    if (source != null && "file".equals(source.getLocation().getProtocol())) {
                        secret.add(Path.of(source.getLocation().getPath()));
                    }
                }
            }
        }
        List<Path> open = of(secret);
        for (Path path : open) {
            shut(path.toRealPath());
        }
        List<Path> exposed = of(open);
        if (!exposed.isEmpty()) {
            throw new IOException("here submissions run as another user of this machine, who could read" + list(exposed)
                    + ": take the rights from others (chmod -R go-rwx" + list(exposed) + "), or pass --trusted");
        }
        return open.isEmpty()
                ? List.of()
                : List.of("submissions run as another user here, so other users may no longer read" + list(open));
    }

    /** Takes others' rights, as far as this user may; the way to all that is below leads through here. */
    private static void shut(Path path) {
        try {
            Set<PosixFilePermission> rights = EnumSet.copyOf(permissions(path));
            rights.removeAll(PosixFilePermissions.fromString("------rwx"));
            Files.setPosixFilePermissions(path, rights);
        } catch (IOException e) {
            // whoever asks next sees that it is still open
        }
    }

    private static String list(List<Path> paths) {
        StringBuilder list = new StringBuilder();
        paths.stream().limit(MOST_TOLD).forEach(path -> list.append(' ').append(path));
        return list.append(paths.size() > MOST_TOLD ? " …" : "").toString();
    }

    /** Those that others can reach and read. */
    static List<Path> of(Collection<Path> paths) throws IOException {
        List<Path> exposed = new ArrayList<>();
        for (Path path : paths) {
            if (Files.exists(path) && isReadable(path.toRealPath())) {
                exposed.add(path);
            }
        }
        return exposed;
    }

    private static boolean isReadable(Path path) throws IOException {
        Set<PosixFilePermission> own = permissions(path);
        if (!own.contains(PosixFilePermission.OTHERS_READ) && !own.contains(PosixFilePermission.OTHERS_EXECUTE)) {
            return false;
        }
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (!permissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static Set<PosixFilePermission> permissions(Path path) throws IOException {
        return Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
    }
}
