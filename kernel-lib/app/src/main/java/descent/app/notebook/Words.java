package descent.app.notebook;

import descent.notebook.glossary.Entry;
import descent.notebook.glossary.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the sections "Words" of notebooks. */
public final class Words {
    private static final String SECTION = "## Words";

    private Words() {}

    /** The glossary of all notebooks in a folder. */
    public static Glossary of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> String.valueOf(file.getFileName()).matches("\\d\\d-.*\\.ipynb"))
                    .sorted()
                    .toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            try {
                for (Cell cell : Notebook.read(file).cells()) {
                    if (cell.isMarkdown() && cell.source().startsWith(SECTION)) {
                        entries.addAll(Glossary.of(cell.source(), String.valueOf(file.getFileName())));
                    }
                }
            } catch (UnreadableNotebook e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
        return new Glossary(entries);
    }
}
