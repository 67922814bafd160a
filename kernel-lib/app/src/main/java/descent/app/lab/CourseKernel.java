package descent.app.lab;

import descent.app.Installation;
import descent.app.MissingPart;
import descent.kernel.install.Kernelspec;
import descent.kernel.install.Kernelspecs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Java kernel with the course's library and prelude in it. */
public final class CourseKernel {
    /** The name that the notebooks ask for, used in the course's own folder. */
    public static final String NOTEBOOKS_NAME = "java";

    /** The name under which it is installed for a user, beside other Java kernels. */
    public static final String USER_NAME = "descent";

    private static final List<String> SOURCES = List.of(
            "kernel-lib/optim", "kernel-lib/notebook", "kernel-lib/check", "kernel-lib/display", "exercises/contracts");

    private CourseKernel() {}

    /**
     * What to install.
     *
     * @param name by which notebooks ask for it
     */
    public static Kernelspec spec(Installation installation, String name) {
        String shown = name.equals(NOTEBOOKS_NAME) ? "Java" : "Java (Descent)";
        return Kernelspec.of(name, shown)
                .withKernel(installation.kernelClassPath())
                .with(installation.learnerClassPath(), installation.prelude())
                .withEnvironment(Map.of("DESCENT_SOURCES", sources(installation.root())));
    }

    /** Where Shift-Tab finds what is written about the course's own classes. */
    private static String sources(Path root) {
        return SOURCES.stream()
                .map(module -> root.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Installs it in a Jupyter folder of the course's own, or brings it up to date there. */
    public static void install(Installation installation, Path jupyterFolder) {
        Path kernels = jupyterFolder.resolve("kernels");
        Kernelspec spec = spec(installation, NOTEBOOKS_NAME);
        Path mark = jupyterFolder.resolve("kernel.txt");
        try {
            String made = made(installation, spec);
            if (Kernelspecs.list(kernels).size() == 1
                    && Files.exists(mark)
                    && Files.readString(mark).equals(made)) {
                return;
            }
            System.err.println("Setting up the Java kernel …");
            Kernelspecs.install(spec, kernels, true);
            Files.writeString(mark, made);
        } catch (IOException e) {
            throw new MissingPart("the Java kernel could not be set up in " + kernels + ": " + e.getMessage());
        }
    }

    /** What the installed kernel depends on; another text means that it is out of date. */
    private static String made(Installation installation, Kernelspec spec) throws IOException {
        Path stamp = installation.library().resolve("built");
        return List.of(
                        spec.toString(),
                        Files.exists(stamp) ? Files.getLastModifiedTime(stamp).toString() : "")
                .toString();
    }
}
