package descent.app.command;

import descent.app.Installation;
import descent.app.MissingPart;
import descent.grader.release.NbgraderFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a course folder for nbgrader. */
@Command(
        name = "nbgrader",
        description =
                "Makes an nbgrader course folder of the masters: source/NOTEBOOK/NOTEBOOK.ipynb and an"
                        + " nbgrader_config.py whose Java stub compiles and throws. ./course grade reads its submitted/ folder as it is.",
        footer = {"", "Example:", "  ./course nbgrader --out ../nbgrader-course"})
public final class NbgraderCourse implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The course folder.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try {
            List<String> written =
                    NbgraderFolder.write(Installation.whole().root().resolve("solutions/notebooks"), out);
            written.forEach(System.out::println);
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        }
    }
}
