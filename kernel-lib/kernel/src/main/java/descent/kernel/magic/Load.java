package descent.kernel.magic;

import descent.kernel.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code %load}: runs a file of Java, or the code cells of a notebook. */
final class Load {
    private Load() {}

    static void run(List<String> words, String body, Notebook notebook) throws MagicFailed {
        if (words.size() != 1) {
            throw new MagicFailed("%load needs one file, such as %load functions.jshell");
        }
        Path file = Path.of(words.get(0));
        try {
            if (file.toString().endsWith(".ipynb")) {
                cells(file, notebook);
            } else {
                notebook.run(
                        Files.readString(file, StandardCharsets.UTF_8),
                        file.getFileName().toString());
            }
        } catch (IOException e) {
            throw new MagicFailed("cannot read " + file.toAbsolutePath() + ": " + e.getMessage());
        }
    }

    private static void cells(Path file, Notebook notebook) throws IOException, MagicFailed {
        if (Json.object(Files.readAllBytes(file)).get("cells") instanceof List<?> cells) {
            int number = 0;
            for (Object cell : cells) {
                if (cell instanceof Map<?, ?> map && "code".equals(map.get("cell_type"))) {
                    Object source = map.get("source");
                    StringBuilder code = new StringBuilder();
                    if (source instanceof List<?> lines) {
                        lines.forEach(code::append);
                    } else {
                        code.append(source);
                    }
                    notebook.run(code.toString(), file.getFileName() + " [" + ++number + "]");
                }
            }
        }
    }
}
