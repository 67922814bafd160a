package descent.kernel.install;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kernel's own command line, for those who have it as one jar. */
public final class Command {
    /** What it understands. */
    public static final String USAGE = """
            usage: java -jar descent-kernel.jar --install [--user | --prefix DIR | --sys] [--name NAME]
                       [--display-name TEXT] [--class-path PATH] [--startup FILE] [--jvm-options "…"] [--replace]
                   java -jar descent-kernel.jar --uninstall NAME [--user | --prefix DIR | --sys]
                   java -jar descent-kernel.jar --list
            """;

    private final PrintStream out;
    private final JupyterPaths paths = JupyterPaths.here();
    private String action = "";
    private Path kernels = paths.user();
    private String name = "descent";
    private String displayName = "Java (Descent)";
    private List<Path> classPath = List.of();
    private @Nullable Path startup;
    private List<String> options = List.of();
    private boolean replace;

    private Command(PrintStream out) {
        this.out = out;
    }

    /** Whether arguments are for this and not a connection file. */
    public static boolean is(String[] arguments) {
        return arguments.length > 0
                && List.of("--install", "--uninstall", "--list", "--help").contains(arguments[0]);
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code: 0 done, 1 failed, 2 wrong usage
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Command command = new Command(out);
        try {
            command.parse(new ArrayDeque<>(Arrays.asList(arguments)));
            command.act();
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void parse(Deque<String> arguments) {
        action = arguments.pop();
        if (action.equals("--uninstall")) {
            name = value(arguments, action);
        }
        while (!arguments.isEmpty()) {
            String option = arguments.pop();
            switch (option) {
                case "--user" -> kernels = paths.user();
                case "--sys" -> kernels = paths.system();
                case "--prefix" -> kernels = paths.prefix(Path.of(value(arguments, option)));
                case "--name" -> name = value(arguments, option);
                case "--display-name" -> displayName = value(arguments, option);
                case "--class-path" -> classPath = entries(value(arguments, option));
                case "--startup" -> startup = Path.of(value(arguments, option)).toAbsolutePath();
                case "--jvm-options" -> options = words(value(arguments, option));
                case "--replace" -> replace = true;
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
    }

    private static String value(Deque<String> arguments, String option) {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return arguments.pop();
    }

    private static List<Path> entries(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void act() throws IOException {
        switch (action) {
            case "--install" -> {
                Kernelspec spec = Kernelspec.of(name, displayName)
                        .with(classPath, startup)
                        .withOptions(options);
                out.println("installed " + name + " in " + Kernelspecs.install(spec, kernels, replace));
            }
            case "--uninstall" -> {
                if (!Kernelspecs.uninstall(name, kernels)) {
                    throw new IOException("there is no kernel " + name + " in " + kernels);
                }
                out.println("removed " + name + " from " + kernels);
            }
            case "--list" ->
                Kernelspecs.list(paths).forEach(folder -> out.println(folder.getFileName() + "  " + folder));
            default -> out.print(USAGE);
        }
    }
}
