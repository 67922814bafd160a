package descent.app.command;

import descent.app.Installation;
import descent.app.Main;
import descent.app.MissingPart;
import descent.grader.handout.Canaries;
import descent.grader.handout.Handout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the folder that students get. */
@Command(
        name = "handout",
        description =
                "Makes the folder that students get: the course without solutions, hidden checks, tests and history,"
                        + " searched for anything that leaked.",
        footer = {"", "Example:", "  ./course handout --out ../descent-students"})
public final class MakeHandout implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "An empty folder, or a new one.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        Path root = Installation.whole().root();
        try {
            List<String> files = Handout.make(root, out);
            List<Canaries.Find> leaks = Canaries.of(root).search(out);
            leaks.forEach(leak -> System.out.println("LEAKED  " + leak.file() + ": " + leak.text()));
            System.out.println(files.size() + " files in " + out
                    + (leaks.isEmpty() ? "; no solution and no hidden check is among them" : "; DO NOT hand this out"));
            return leaks.isEmpty() ? 0 : Main.FAILED;
        } catch (IOException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        }
    }
}
