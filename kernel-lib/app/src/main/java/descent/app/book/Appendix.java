package descent.app.book;

import descent.app.claim.Claim;
import descent.app.claim.ClaimsPage;
import descent.app.claim.Evidence;
import descent.app.coverage.Coverage;
import descent.app.coverage.CoveragePage;
import descent.app.coverage.Curriculum;
import descent.app.coverage.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages that a run of the notebooks makes, in Markdown; the book has them, and the folder {@code docs}.
 *
 * @param claims the claims ledger
 * @param coverage which question is taught where
 */
public record Appendix(String claims, String coverage) {
    private static final String NOTEBOOKS = "../notebooks/";

    static Appendix of(Path root, List<Chapter> chapters) throws IOException {
        Evidence evidence = new Evidence();
        Map<String, String> links = new HashMap<>();
        for (Chapter chapter : chapters) {
            String file = chapter.file().getFileName().toString();
            evidence.add(file, chapter.notebook());
            links.put(
                    chapter.number(),
                    "[" + chapter.number() + " " + Book.plain(chapter.title()) + "](" + NOTEBOOKS + file + ")");
        }
        Path tests = root.resolve("kernel-lib");
        if (Files.isDirectory(tests)) {
            evidence.addTests(tests);
        }
        return new Appendix(new ClaimsPage(Claim.all().values(), evidence, links).markdown(), coverage(root));
    }

    /** The coverage alone, which needs no run. */
    public static String coverage(Path root) {
        return new CoveragePage(new Coverage(Curriculum.read(), Lesson.in(root)), NOTEBOOKS).markdown();
    }

    /** Writes the pages into a folder beside the notebooks' one. */
    public void write(Path docs) throws IOException {
        Files.createDirectories(docs);
        Files.writeString(docs.resolve("claims.md"), claims);
        Files.writeString(docs.resolve("coverage.md"), coverage);
    }

    /** Whether the claims page of a folder says the same, apart from the digits, which need not be those of this machine. */
    public boolean agreesWith(Path docs) throws IOException {
        Path kept = docs.resolve("claims.md");
        return Files.exists(kept) && withoutNumbers(Files.readString(kept)).equals(withoutNumbers(claims));
    }

    private static String withoutNumbers(String page) {
        return page.replaceAll("[-−]?\\d[\\d.]*([eE]-?\\d+)?(·10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?", "#");
    }
}
