package descent.grader;

import descent.check.engine.Exercises;
import descent.grader.notebook.Master;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
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
     * Refuses to grade where a submission could read solutions, hidden checks, other submissions, or the seed. Who asks for tier
     * {@code uid} first, or trusts the submissions, is taken to know.
     *
     * @throws IOException if so; says what is exposed, and the command that ends it
     */
    static void refuse(Tier tier, Grading.Order order, List<Master> masters, Exercises exercises) throws IOException {
        if (tier != Tier.UID || order.trusted() || order.tiers().indexOf(tier) == 0) {
            return;
        }
        Long seed = order.seed();
        if (seed != null && commandLine().contains(seed.toString())) {
            throw new IOException("here submissions run as another user of this machine, who can read command lines:"
                    + " give the seed by the environment variable DESCENT_SEED instead of --seed, or pass --trusted");
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
        List<Path> exposed = of(secret);
        if (!exposed.isEmpty()) {
            StringBuilder list = new StringBuilder();
            exposed.stream().limit(MOST_TOLD).forEach(path -> list.append(' ').append(path));
            list.append(exposed.size() > MOST_TOLD ? " …" : "");
            throw new IOException("here submissions run as another user of this machine, who could read" + list
                    + ": take the rights from others (chmod -R go-rwx" + list + "), or pass --trusted");
        }
    }

    private static List<String> commandLine() {
        return List.of(ProcessHandle.current().info().arguments().orElse(new String[0]));
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
