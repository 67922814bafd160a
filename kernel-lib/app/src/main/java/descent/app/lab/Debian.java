package descent.app.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's packages, which root may install without a question. */
public final class Debian {
    private Debian() {}

    /** Installs packages, with the list of packages brought up to date before; false if that failed. */
    public static boolean install(String... packages) throws IOException {
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends"));
        command.addAll(List.of(packages));
        Programs.follow(List.of("apt-get", "update", "-q"), quiet);
        return Programs.follow(command, quiet) == 0;
    }
}
