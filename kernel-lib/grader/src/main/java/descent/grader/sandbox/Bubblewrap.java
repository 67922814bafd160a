package descent.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Namespaces of its own for each JVM, by bubblewrap; works as root and as an ordinary user.
 *
 * <p>Inside there are the JDK, the C library, the given jar files, a small writable {@code /tmp} and nothing else; user and
 * group are nobody; there is no network, no other process, no way to get more rights or another namespace.
 */
final class Bubblewrap implements Sandbox {
    private static final List<String> LIBRARIES = List.of("/usr/lib", "/usr/lib64", "/usr/lib32");
    private static final int WRITABLE = 16 << 20;

    @Override
    public Tier tier() {
        return Tier.BWRAP;
    }

    @Override
    public Confined start(Launch launch) throws IOException {
        return Confined.start(command(launch), List.of());
    }

    static List<String> command(Launch launch) throws IOException {
        List<String> words = new ArrayList<>(launch.limits().prlimit(false));
        // --unshare-user besides --unshare-all: the latter only tries it.
        words.addAll(List.of("bwrap", "--unshare-user", "--unshare-all", "--disable-userns"));
        words.addAll(List.of("--uid", "65534", "--gid", "65534", "--cap-drop", "ALL", "--hostname", "sandbox"));
        // As process 1, or /proc/1 would be bubblewrap, whose environment and command line tell where things are.
        words.addAll(List.of("--as-pid-1", "--die-with-parent", "--new-session"));
        for (String library : LIBRARIES) {
            words.addAll(List.of("--ro-bind-try", library, library));
        }
        for (String link : List.of("/lib", "/lib64")) {
            if (Files.isSymbolicLink(Path.of(link))) {
                words.addAll(List.of("--symlink", "usr" + link, link));
            } else {
                words.addAll(List.of("--ro-bind-try", link, link));
            }
        }
        Path home = launch.home().toRealPath();
        bind(words, home);
        for (Path outside : configuration(home)) {
            bind(words, outside);
        }
        words.addAll(
                List.of("--proc", "/proc", "--dev", "/dev", "--size", Integer.toString(WRITABLE), "--tmpfs", "/tmp"));
        List<String> inside = new ArrayList<>();
        for (Path jar : launch.classPath()) {
            inside.add("/cp/" + inside.size() + ".jar");
            words.addAll(List.of("--ro-bind", jar.toString(), inside.get(inside.size() - 1)));
        }
        Path archive = launch.archive();
        String classData = null;
        if (archive != null) {
            boolean folder = launch.records();
            classData = "/cds" + (folder ? "/" + archive.getFileName() : "");
            words.addAll(List.of(
                    folder ? "--bind" : "--ro-bind", String.valueOf(folder ? archive.getParent() : archive), "/cds"));
        }
        // Or the empty root and /dev, which live in memory, could be filled.
        words.addAll(List.of("--chdir", "/tmp", "--remount-ro", "/dev", "--remount-ro", "/"));
        words.addAll(new Launch(
                        home,
                        launch.options(),
                        launch.classPath(),
                        launch.main(),
                        launch.limits(),
                        archive,
                        launch.records())
                .command(inside, classData));
        return words;
    }

    private static void bind(List<String> words, Path path) {
        if (!path.startsWith("/usr/lib")) {
            words.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
    }

    /** Where a distribution keeps a JDK's configuration outside of it, or the JVM does not start: Debian's /etc/java-17-openjdk. */
    private static List<Path> configuration(Path home) throws IOException {
        List<Path> outside = new ArrayList<>();
        for (String inside : List.of("conf/security/java.security", "lib/jvm.cfg")) {
            Path real = home.resolve(inside).toRealPath();
            if (!real.startsWith(home) && real.startsWith("/etc") && real.getNameCount() > 2) {
                Path top = Path.of("/etc").resolve(real.getName(1));
                if (!outside.contains(top)) {
                    outside.add(top);
                }
            }
        }
        return outside;
    }
}
