package descent.app.command;

import descent.app.MissingPart;
import descent.grader.Merging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the results of several machines together. */
@Command(
        name = "merge",
        description = "Puts together what several machines graded with ./course grade --shard i/n: the same gradebook,"
                + " tables and pages as one machine would have written.",
        footer = {"", "Example:", "  ./course merge grades-1 grades-2 --out grades"})
public final class Merge implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders that the shards were graded into.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the whole goes.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try {
            int all = Merging.run(folders, out);
            System.out.println(all + " submissions of " + folders.size() + " shards");
            System.out.println("table:     " + out.resolve("grades.csv"));
            System.out.println("pages:     " + out.resolve("index.html"));
            return 0;
        } catch (IOException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        }
    }
}
