package descent.app.command;

import descent.app.Installation;
import descent.app.lab.Reset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a notebook of the learner's copy new again. */
@Command(
        name = "reset",
        description = {
            "Makes a notebook in your copy of the course new again.",
            "What you wrote is kept beside it, as NAME.mine.ipynb."
        },
        footer = {"", "Example:", "  ./course reset my-course/notebooks/01-gradient-descent.ipynb"})
public final class ResetNotebook implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Parameters(paramLabel = "NOTEBOOK", description = "A notebook in your copy of the course.")
    private Path notebook = Path.of("");

    @Option(names = "--folder", paramLabel = "DIR", description = "Your copy of the course; my-course if not given.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.current();
        Path copy = folder == null ? installation.root().resolve("my-course") : folder;
        Path aside = new Reset(installation, copy).reset(notebook);
        System.out.println(
                Installation.display(notebook) + " is new again; what you wrote is in " + Installation.display(aside));
        System.err.println("If it is open in Jupyter, close it there without saving, and open it again.");
        return 0;
    }
}
