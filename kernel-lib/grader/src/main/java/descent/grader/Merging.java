package descent.grader;

import descent.grader.book.Gradebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts the gradebooks of several shards together: the same pages and tables as one run would have written. */
public final class Merging {
    private static final List<String> FACTS = List.of("seed", "roster", "rules", "anonymous", "templates", "rubrics");

    private Merging() {}

    /**
     * Merges.
     *
     * @return how many submissions there are
     * @throws IOException if a folder holds no gradebook, or two were graded with different seeds, rules or results
     */
    public static int run(List<Path> folders, Path out) throws IOException {
        for (Path folder : folders) {
            if (!Files.isRegularFile(folder.resolve("grades.db"))) {
                throw new IOException("there is no gradebook (grades.db) in " + folder);
            }
        }
        Folders.ownerOnly(out);
        try (Gradebook book = Gradebook.open(out.resolve("grades.db"))) {
            for (Path folder : folders) {
                Path file = folder.resolve("grades.db");
                try (Gradebook shard = Gradebook.open(file)) {
                    for (String fact : FACTS) {
                        same(fact, shard.fact(fact), book, folder);
                    }
                }
                book.takeIn(file);
            }
            var results = book.all();
            new Publishing(out, book).write(results);
            return results.size();
        }
    }

    private static void same(String name, @org.jspecify.annotations.Nullable String value, Gradebook book, Path folder)
            throws IOException {
        String known = book.fact(name);
        if (value != null && known != null && !value.equals(known)) {
            throw new IOException("the shard in " + folder + " was graded with another " + name
                    + " than the others; give all of them the same");
        }
        if (value != null) {
            book.keep(name, value);
        }
    }
}
