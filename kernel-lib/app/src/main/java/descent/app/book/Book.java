package descent.app.book;

import descent.app.Resources;
import descent.app.html.Html;
import descent.app.html.Katex;
import descent.app.html.Page;
import descent.app.notebook.Notebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the book, and the folder that holds them with all that they need. */
final class Book {
    private static final Pattern NOTEBOOK_LINK = Pattern.compile(" href=\"([^\":]+\\.ipynb(?:#[^\"]*)?)\"");

    private final Path root;
    private final List<Chapter> chapters;
    private final Map<String, String> failures;
    private final Map<Path, String> pageOf = new HashMap<>();
    private final Map<Frame.Entry, String> bodies = new LinkedHashMap<>();

    /**
     * The book of a course.
     *
     * @param root the project's folder
     * @param failures why a notebook did not come to its end, by its page
     */
    Book(Path root, List<Chapter> chapters, Map<String, String> failures) throws IOException {
        this.root = root;
        this.chapters = chapters;
        this.failures = failures;
        List<Path> exercises = exercises();
        chapters.forEach(chapter -> pageOf.put(chapter.file().toAbsolutePath().normalize(), chapter.page()));
        exercises.forEach(file -> pageOf.put(file, exercisePage(file)));
        bodies.put(new Frame.Entry("index.html", "", "Descent", Frame.Kind.START), new Start(chapters).html());
        chapters.forEach(this::addLecture);
        exercises.forEach(this::addExercises);
    }

    private List<Path> exercises() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Chapter chapter : chapters) {
            Path file =
                    root.resolve("exercises/notebooks").resolve(chapter.file().getFileName());
            if (Files.exists(file)) {
                found.add(file.toAbsolutePath().normalize());
            }
        }
        return found;
    }

    private static String exercisePage(Path file) {
        return "exercises-" + file.getFileName().toString().replaceAll("\\.ipynb$", ".html");
    }

    private void addLecture(Chapter chapter) {
        Page page = new Page(chapter.file().resolveSibling(""), links(chapter.file()));
        String failure = failures.get(chapter.page());
        String body = linked(page.body(chapter.notebook()), chapter.file());
        bodies.put(
                new Frame.Entry(chapter.page(), chapter.number(), plain(chapter.title()), Frame.Kind.LECTURE),
                failure == null
                        ? body
                        : "<p class=\"failed\">This notebook did not run to its end: " + Html.escape(failure) + "</p>\n"
                                + body);
    }

    private void addExercises(Path file) {
        Notebook notebook = Notebook.read(file);
        String name = file.getFileName().toString();
        String title = plain(notebook.title() == null ? name : String.valueOf(notebook.title()))
                .replaceFirst("^\\d\\d · (Exercises: )?", "");
        bodies.put(
                new Frame.Entry(
                        exercisePage(file),
                        name.substring(0, 2),
                        title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                        Frame.Kind.EXERCISES),
                new Page(file.resolveSibling(""), links(file)).body(notebook));
    }

    /** Adds a page of Markdown to the end of the book; it links to notebooks as if it lay in the folder {@code docs}. */
    void addAppendix(String page, String title, String markdown) {
        Path file = root.resolve("docs/appendix.md");
        bodies.put(
                new Frame.Entry(page, "", title, Frame.Kind.APPENDIX),
                "<div class=\"appendix\">\n" + new Page(root.resolve("docs"), links(file)).markdown(markdown)
                        + "</div>\n");
    }

    /** Adds a page that is HTML already. */
    void addFinished(String page, String title, String html) {
        bodies.put(new Frame.Entry(page, "", title, Frame.Kind.APPENDIX), html);
    }

    /** Outputs are HTML already; their links to notebooks lead to the pages, too, or nowhere. */
    private String linked(String body, Path from) {
        UnaryOperator<String> links = links(from);
        return NOTEBOOK_LINK.matcher(body).replaceAll(link -> {
            String page = links.apply(link.group(1));
            return page.isEmpty() ? "" : Matcher.quoteReplacement(" href=\"" + page + "\"");
        });
    }

    /** Links between notebooks lead to their pages; to what is not in the book there is no link. */
    private UnaryOperator<String> links(Path from) {
        return destination -> {
            if (destination.startsWith("#") || destination.matches("[a-z]+:.*")) {
                return destination;
            }
            int hash = destination.indexOf('#');
            String file = hash < 0 ? destination : destination.substring(0, hash);
            String page = pageOf.get(from.toAbsolutePath().resolveSibling(file).normalize());
            return page == null ? "" : page + (hash < 0 ? "" : destination.substring(hash));
        };
    }

    /** Writes the book. */
    void write(Path out) throws IOException {
        Frame frame = new Frame(List.copyOf(bodies.keySet()));
        SearchIndex index = new SearchIndex();
        for (Map.Entry<Frame.Entry, String> page : bodies.entrySet()) {
            Frame.Entry entry = page.getKey();
            String body = Tables.wrap(page.getValue());
            write(out.resolve(entry.page()), frame.page(entry, body).getBytes(StandardCharsets.UTF_8));
            if (entry.kind() != Frame.Kind.START) {
                index.add(entry.page(), entry.label(), body);
            }
        }
        files(out.resolve("files"), index);
    }

    /** Prints the book that was written to a folder, as {@code descent.pdf} in it. */
    Path print(Path out, Printer printer) throws IOException {
        Map<Frame.Entry, String> pages = new LinkedHashMap<>();
        bodies.forEach((entry, body) -> pages.put(entry, Tables.wrap(body)));
        Path page = out.toAbsolutePath().resolve("paper.html");
        Path pdf = out.resolve("descent.pdf");
        try {
            write(page, PaperEdition.html(pages).getBytes(StandardCharsets.UTF_8));
            printer.print(page, pdf);
        } finally {
            Files.deleteIfExists(page);
        }
        return pdf;
    }

    private static void files(Path folder, SearchIndex index) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(Katex.files());
        String style = Resources.text("html/page.css") + Resources.text("book/book.css");
        files.put("book.css", style.getBytes(StandardCharsets.UTF_8));
        for (String script : List.of("theme.js", "book.js")) {
            files.put(script, Resources.text("book/" + script).getBytes(StandardCharsets.UTF_8));
        }
        files.put("search-index.js", index.script().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
    }

    static String plain(String title) {
        return title.replaceAll("[`*$]", "");
    }
}
