package descent.kernel.install;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folders in which Jupyter looks for kernels.
 *
 * @param environment the variables that move them, usually {@link System#getenv()}
 * @param home the user's home
 * @param os the operating system's name, such as {@code Linux}
 */
public record JupyterPaths(Map<String, String> environment, Path home, String os) {
    /** Those of this user on this machine. */
    public static JupyterPaths here() {
        return of(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
    }

    /** Jupyter asks {@code HOME} for the home, which need not be the one that the system knows and Java tells. */
    static JupyterPaths of(Map<String, String> environment, String userHome, String os) {
        String home = environment.getOrDefault("HOME", "");
        JupyterPaths usual = new JupyterPaths(environment, Path.of(userHome), os);
        return home.isEmpty() || usual.windows() ? usual : new JupyterPaths(environment, Path.of(home), os);
    }

    private boolean windows() {
        return os.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private boolean mac() {
        return os.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private @Nullable Path variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : Path.of(value);
    }

    /** The kernels of this user only. */
    public Path user() {
        Path moved = variable("JUPYTER_DATA_DIR");
        if (moved != null) {
            return moved.resolve("kernels");
        }
        if (mac()) {
            return home.resolve("Library/Jupyter/kernels");
        }
        if (windows()) {
            Path roaming = variable("APPDATA");
            return (roaming == null ? home.resolve(".jupyter/data") : roaming.resolve("jupyter")).resolve("kernels");
        }
        Path data = variable("XDG_DATA_HOME");
        return (data == null ? home.resolve(".local/share") : data).resolve("jupyter/kernels");
    }

    /** The kernels of a Python environment. */
    public Path prefix(Path environmentFolder) {
        return environmentFolder.resolve("share/jupyter/kernels");
    }

    /** The kernels of all users. */
    public Path system() {
        if (windows()) {
            Path data = variable("PROGRAMDATA");
            return (data == null ? Path.of("C:/ProgramData") : data).resolve("jupyter/kernels");
        }
        return Path.of("/usr/local/share/jupyter/kernels");
    }

    /** All folders, in the order in which Jupyter looks. */
    public List<Path> all() {
        LinkedHashSet<Path> folders = new LinkedHashSet<>();
        String path = environment.get("JUPYTER_PATH");
        if (path != null) {
            for (String folder : path.split(windows() ? ";" : ":")) {
                if (!folder.isEmpty()) {
                    folders.add(Path.of(folder).resolve("kernels"));
                }
            }
        }
        folders.add(user());
        for (String name : new String[] {"VIRTUAL_ENV", "CONDA_PREFIX"}) {
            Path active = variable(name);
            if (active != null) {
                folders.add(prefix(active));
            }
        }
        folders.add(system());
        if (!windows()) {
            folders.add(Path.of("/usr/share/jupyter/kernels"));
        }
        return new ArrayList<>(folders);
    }
}
