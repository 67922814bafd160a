package descent.app.command;

import descent.app.Installation;
import descent.app.MissingPart;
import descent.app.lab.Course;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the course in Jupyter, with everything set up on the way. */
@Command(
        name = "lab",
        description = {
            "Opens your own copy of the course (the folder my-course) in JupyterLab or Jupyter Notebook.",
            "What is missing is set up on the way. Ctrl-C stops it."
        },
        footer = {
            "",
            "Examples:",
            "  ./course lab",
            "  ./course lab --no-browser --port 8890",
            "  ./course lab --update      new course material into your copy; what you wrote stays"
        })
public final class Lab implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--port", paramLabel = "PORT", description = "The port; the first free one from 8888 if not given.")
    private int port;

    @Option(names = "--no-browser", description = "Prints the address, opens nothing.")
    private boolean noBrowser;

    @Option(names = "--folder", paramLabel = "DIR", description = "Your copy of the course; my-course if not given.")
    private @Nullable Path folder;

    @Option(names = "--update", description = "Merges new course material into your copy.")
    private boolean update;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65535) {
            throw new MissingPart("--port must be from 1 to 65535 but was " + port);
        }
        Installation installation = Installation.current();
        Path copy = folder == null ? installation.root().resolve("my-course") : folder;
        return new Course(installation, copy).open(port, !noBrowser, update);
    }
}
