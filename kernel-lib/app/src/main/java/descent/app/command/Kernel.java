package descent.app.command;

import descent.app.Installation;
import descent.app.MissingPart;
import descent.app.lab.CourseKernel;
import descent.kernel.install.JupyterPaths;
import descent.kernel.install.Kernelspec;
import descent.kernel.install.Kernelspecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Installs the Java kernel for a Jupyter of one's own. */
@Command(
        name = "kernel",
        subcommands = {Kernel.Install.class, Kernel.Uninstall.class, Kernel.ListAll.class},
        synopsisSubcommandLabel = "(install | uninstall | list)",
        description =
                "Installs, removes or lists the Java kernel for a Jupyter of your own. (./course lab needs none of"
                        + " this: it keeps a kernel to itself.)",
        footer = {
            "",
            "Examples:",
            "  ./course kernel install --user",
            "  ./course kernel install --prefix \"$VIRTUAL_ENV\" --name java",
            "  ./course kernel list",
            "  ./course kernel uninstall"
        })
public final class Kernel implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "say what to do: install, uninstall or list");
    }

    /** Where kernels lie. */
    static final class Place {
        @Option(names = "--user", description = "For this user, which is what happens if nothing is said.")
        private boolean user;

        @Option(names = "--prefix", paramLabel = "DIR", description = "For the Python environment in DIR.")
        private @Nullable Path prefix;

        @Option(names = "--sys", description = "For all users of this machine.")
        private boolean system;

        static Path folder(@Nullable Place place) {
            JupyterPaths paths = JupyterPaths.here();
            if (place == null || place.user) {
                return paths.user();
            }
            if (place.prefix != null) {
                return paths.prefix(place.prefix.toAbsolutePath().normalize());
            }
            return paths.system();
        }
    }

    /** Installs. */
    @Command(
            name = "install",
            description = "Installs the kernel, for this user if nothing else is said.",
            footer = {"", "Example:", "  ./course kernel install --user"})
    static final class Install implements Callable<Integer> {
        @Mixin
        private final Help help = new Help();

        @ArgGroup
        private @Nullable Place place;

        @Option(names = "--name", description = "By which notebooks ask for it; ${DEFAULT-VALUE} if not given.")
        private String name = CourseKernel.USER_NAME;

        @Option(names = "--replace", description = "Overwrites a kernel of that name that is not ours.")
        private boolean replace;

        @Override
        public Integer call() {
            Path kernels = Place.folder(place);
            try {
                Kernelspec spec = CourseKernel.spec(Installation.current(), name);
                System.err.println("Installing the Java kernel …");
                System.out.println("installed " + Kernelspecs.install(spec, kernels, replace));
                return 0;
            } catch (Kernelspecs.Foreign e) {
                throw new MissingPart(e.getMessage() + " (--name, --replace)");
            } catch (IOException e) {
                throw new MissingPart("cannot write to " + kernels + ": " + e.getMessage());
            } catch (IllegalArgumentException e) {
                throw new MissingPart(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Removes. */
    @Command(
            name = "uninstall",
            description = "Removes the kernel; never one of somebody else.",
            footer = {"", "Example:", "  ./course kernel uninstall"})
    static final class Uninstall implements Callable<Integer> {
        @Mixin
        private final Help help = new Help();

        @ArgGroup
        private @Nullable Place place;

        @Option(names = "--name", description = "Which one; ${DEFAULT-VALUE} if not given.")
        private String name = CourseKernel.USER_NAME;

        @Override
        public Integer call() {
            Path kernels = Place.folder(place);
            try {
                if (!Kernelspecs.uninstall(name, kernels)) {
                    throw new MissingPart("there is no kernel " + name + " in " + kernels
                            + "; ./course kernel list shows where there is one");
                }
                System.out.println("removed " + kernels.resolve(name));
                return 0;
            } catch (IOException e) {
                throw new MissingPart(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Lists. */
    @Command(
            name = "list",
            description = "Lists the installed kernels of this course, and the one that ./course lab keeps.",
            footer = {"", "Example:", "  ./course kernel list"})
    static final class ListAll implements Callable<Integer> {
        @Mixin
        private final Help help = new Help();

        @Override
        public Integer call() throws IOException {
            Path own = Installation.current().privateFolder().resolve("jupyter/kernels");
            List<Path> all = Kernelspecs.list(JupyterPaths.here());
            all.forEach(System.out::println);
            if (Files.isDirectory(own)) {
                Kernelspecs.list(own).forEach(folder -> System.out.println(folder + "  (of ./course lab)"));
            }
            if (all.isEmpty()) {
                System.err.println("None is installed outside the course; ./course kernel install --user does it.");
            }
            return 0;
        }
    }
}
