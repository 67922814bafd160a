package descent.app.book;

import descent.app.Installation;
import descent.app.Resources;
import descent.app.notebook.Notebook;
import descent.app.notebook.Words;
import descent.app.run.Batch;
import descent.app.run.Collection;
import descent.app.run.Outcome;
import descent.app.run.Runner;
import descent.notebook.glossary.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the book of an installation: executes what has changed since the last time, and writes all pages.
 *
 * @param jobs how many notebooks are executed at once
 * @param printer prints the book too, if it is there
 */
public record Binding(Installation installation, Runner runner, int jobs, Optional<Printer> printer) {

    /**
     * What came out.
     *
     * @param notebooks how many there are
     * @param executed how many were executed now; the others had not changed
     * @param failures why a notebook did not come to its end, by its page
     * @param appendix the pages that are also kept in the folder {@code docs}
     */
    public record Report(int notebooks, int executed, Map<String, String> failures, Appendix appendix) {}

    /** Makes the book in a folder, told about each notebook that is executed. */
    public Report bind(Path out, Batch.Done watcher) throws IOException {
        List<Path> files =
                Collection.of(List.of(installation.root().resolve("notebooks"))).files();
        Map<Path, Path> kept = kept(files);
        Map<String, String> failures = new HashMap<>();
        Map<Path, Notebook> executed = new HashMap<>();
        List<Path> changed =
                files.stream().filter(file -> !Files.exists(keptAs(kept, file))).toList();
        boolean toTheEnd = new Batch(runner, jobs).run(changed, outcome -> {
            keep(outcome, keptAs(kept, outcome.file()), executed, failures);
            watcher.accept(outcome);
        });
        if (!toTheEnd) {
            throw new IOException("interrupted");
        }
        List<Chapter> chapters = new ArrayList<>();
        for (Path file : files) {
            Notebook notebook = executed.containsKey(file) ? executed.get(file) : Notebook.read(keptAs(kept, file));
            chapters.add(Chapter.of(file, notebook));
        }
        Appendix appendix = Appendix.of(installation.root(), chapters);
        Book book = new Book(installation.root(), chapters, failures);
        Glossary words = Words.of(installation.root().resolve("notebooks"));
        book.addFinished(
                "glossary.html",
                "Glossary",
                "<h1>Glossary</h1>\n<p>The words of all notebooks, each with the notebook that introduces it.</p>\n"
                        + words.html(file -> file.replaceAll("\\.ipynb$", ".html")));
        book.addAppendix("claims.html", "Claims", appendix.claims());
        book.addAppendix("coverage.html", "Coverage", appendix.coverage());
        book.write(out);
        if (printer.isPresent()) {
            book.print(out, printer.get());
        }
        clear(kept);
        return new Report(files.size(), changed.size(), failures, appendix);
    }

    private static void keep(Outcome outcome, Path place, Map<Path, Notebook> executed, Map<String, String> failures)
            throws IOException {
        Notebook notebook = outcome.notebook();
        if (notebook == null) {
            throw new IOException(String.valueOf(outcome.failure()));
        }
        executed.put(outcome.file(), notebook);
        if (outcome.failure() == null) {
            notebook.write(place);
        } else {
            failures.put(
                    outcome.file().getFileName().toString().replaceAll("\\.ipynb$", ".html"),
                    outcome.failure().toString());
        }
    }

    private static Path keptAs(Map<Path, Path> kept, Path file) {
        return java.util.Objects.requireNonNull(kept.get(file));
    }

    private Path folder() {
        return installation.privateFolder().resolve("executed");
    }

    /** Where the executed notebooks are kept, named by everything that they depend on. */
    private Map<Path, Path> kept(List<Path> files) throws IOException {
        List<Path> classPath = new ArrayList<>(installation.learnerClassPath());
        classPath.addAll(installation.kernelClassPath());
        List<String> more =
                List.of(Resources.text("prelude.java"), Runtime.version().toString());
        Map<Path, Path> kept = new HashMap<>();
        for (Path file : files) {
            kept.put(file, folder().resolve(Fingerprint.of(file, classPath, more) + ".ipynb"));
        }
        return kept;
    }

    /** Removes what no notebook of today would find. */
    private void clear(Map<Path, Path> kept) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(file -> !kept.containsValue(file)).toList()) {
                Files.delete(file);
            }
        }
    }
}
