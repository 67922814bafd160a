package descent.app.command;

import descent.app.Installation;
import descent.app.Library;
import descent.app.MissingPart;
import descent.check.engine.Exercises;
import descent.grader.gradescope.AutograderRun;
import descent.grader.gradescope.AutograderZip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the zip file that Gradescope takes as an autograder; and is what runs in it. */
@Command(
        name = "gradescope",
        description = "Makes the zip file that Gradescope takes as an autograder for one notebook.",
        footer = {"", "Example:", "  ./course gradescope --notebook 01-gradient-descent --out autograder.zip"})
public final class GradescopeZip implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--out", paramLabel = "ZIP", description = "The file to write.")
    private @Nullable Path out;

    @Option(names = "--notebook", paramLabel = "NAME", description = "The master notebook; all of them if not given.")
    private @Nullable String notebook;

    @Option(names = "--seed", paramLabel = "S", description = "The secret of the random inputs; new if not given.")
    private @Nullable Long seed;

    @Option(names = "--grade", hidden = true, paramLabel = "DIR", description = "Grades in Gradescope's folder.")
    private @Nullable Path grade;

    @Override
    public Integer call() {
        Installation installation = Installation.whole();
        Path masters = installation.root().resolve("solutions/notebooks");
        try {
            Path base = grade;
            if (base != null) {
                return AutograderRun.run(base, masters, Exercises.in(GradescopeZip.class.getClassLoader()));
            }
            Path zip = out;
            if (zip == null) {
                throw new MissingPart("say with --out which file to write");
            }
            List<Path> jars = new Library(installation.library()).closure("descent-app");
            List<String> notebooks = AutograderZip.write(jars, masters, notebook, seed, zip);
            System.out.println(zip + " grades " + String.join(", ", notebooks));
            return 0;
        } catch (IOException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        }
    }
}
