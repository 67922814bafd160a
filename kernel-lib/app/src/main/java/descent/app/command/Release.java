package descent.app.command;

import descent.app.Installation;
import descent.app.MissingPart;
import descent.app.notebook.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the students' notebooks of the masters. */
@Command(
        name = "release",
        description = {
            "Makes exercises/notebooks anew from solutions/notebooks: without solutions, hidden tests and outputs,"
                    + " with stubs that compile and nbgrader's marks.",
            "Makes notebooks/glossary.md of the notebooks' sections \"Words\"."
        },
        footer = {"", "Example:", "  ./course release"})
public final class Release implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Override
    public Integer call() throws IOException {
        Path root = Installation.whole().root();
        try {
            List<String> changed = descent.grader.release.Release.write(
                    root.resolve("solutions/notebooks"), root.resolve("exercises/notebooks"));
            Path glossary = root.resolve("notebooks/glossary.md");
            Files.writeString(glossary, Words.of(root.resolve("notebooks")).markdown());
            changed.forEach(name -> System.out.println("exercises/notebooks/" + name));
            System.err.println(
                    changed.isEmpty() ? "All students' notebooks are up to date." : changed.size() + " written.");
            return 0;
        } catch (IllegalArgumentException e) {
            throw new MissingPart(e.getMessage() + "\nNothing was written.");
        }
    }
}
