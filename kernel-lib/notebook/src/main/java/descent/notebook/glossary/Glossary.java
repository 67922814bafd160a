package descent.notebook.glossary;

import descent.display.Bundle;
import descent.display.Display;
import descent.display.Displayable;
import descent.notebook.draw.Svg;
import descent.notebook.prose.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of all notebooks, from the tables in their sections "Words".
 *
 * <p>{@code notebooks/glossary.md} is made of them and is what {@link #packed()} reads. Immutable.
 *
 * @param entries in the order of their words
 */
public record Glossary(List<Entry> entries) implements Displayable {
    private static final Pattern ROW =
            Pattern.compile("^\\| (.+?) \\| (.+?) \\|(?: \\[\\d\\d\\]\\(([^)]+)\\) \\|)?\\s*$");
    private static final String HEAD = """
            # Glossary

            The words of all notebooks, made by `./course release` of their sections "Words": to change one, change it there.

            | word | meaning | notebook |
            |:---|:---|:---|
            """;

    public Glossary {
        Display.screen(); // another kernel learns here how to show it
        entries = entries.stream()
                .distinct()
                .sorted(Comparator.comparing(Entry::plain).thenComparing(Entry::notebook))
                .toList();
    }

    /** The glossary as it is in the file {@code glossary.md} of the working folder, else as it came with the course. */
    public static Glossary packed() {
        Path file = Path.of("glossary.md");
        try (InputStream packed = Glossary.class.getResourceAsStream("glossary.md")) {
            return Files.isRegularFile(file)
                    ? parse(Files.readString(file))
                    : packed == null
                            ? new Glossary(List.of())
                            : parse(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the glossary cannot be read", e);
        }
    }

    /** Reads what {@link #markdown()} writes. */
    public static Glossary parse(String markdown) {
        List<Entry> entries = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && row.group(3) != null) {
                entries.add(new Entry(row.group(1), row.group(2), row.group(3)));
            }
        }
        return new Glossary(entries);
    }

    /**
     * The words of one notebook.
     *
     * @param words the Markdown of its section "Words", a table of two columns
     * @param notebook the notebook's file
     */
    public static List<Entry> of(String words, String notebook) {
        List<Entry> entries = new ArrayList<>();
        for (String line : words.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(1).equals("word") && !row.group(1).startsWith(":-")) {
                entries.add(new Entry(row.group(1), row.group(2), notebook));
            }
        }
        return entries;
    }

    /** The entries whose word contains the text. */
    public Glossary with(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return new Glossary(
                entries.stream().filter(entry -> entry.plain().contains(plain)).toList());
    }

    /** The glossary as Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Entry entry : entries) {
            text.append("| ")
                    .append(entry.word())
                    .append(" | ")
                    .append(entry.meaning())
                    .append(" | [")
                    .append(entry.number())
                    .append("](")
                    .append(entry.notebook())
                    .append(") |\n");
        }
        return text.toString();
    }

    /**
     * The glossary as HTML, each word with an anchor.
     *
     * @param address where the notebook with this file name is to be found
     */
    public String html(UnaryOperator<String> address) {
        StringBuilder html =
                new StringBuilder("<dl class=\"descent-glossary\" style=\"max-width:46em;line-height:1.5\">");
        String before = "";
        for (Entry entry : entries) {
            html.append("<dt style=\"margin-top:.6em\"")
                    .append(entry.anchor().equals(before) ? "" : " id=\"" + Svg.escape(entry.anchor()) + "\"")
                    .append('>')
                    .append(Prose.html(entry.word()))
                    .append("</dt><dd style=\"margin-left:1.5em\">")
                    .append(Prose.html(entry.meaning()))
                    .append(" (<a href=\"")
                    .append(Svg.escape(address.apply(entry.notebook())))
                    .append("\">notebook ")
                    .append(Svg.escape(entry.number()))
                    .append("</a>)</dd>");
            before = entry.anchor();
        }
        return html.append("</dl>").toString();
    }

    @Override
    public Bundle bundle() {
        return Bundle.text(toString())
                .with(Bundle.HTML, entries.isEmpty() ? "<p>" + this + "</p>" : html(UnaryOperator.identity()));
    }

    @Override
    public String toString() {
        if (entries.isEmpty()) {
            return "No such word is in the glossary; glossary() shows all.";
        }
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(entry.word().replace("*", ""))
                    .append(": ")
                    .append(entry.meaning())
                    .append(" (notebook ")
                    .append(entry.number())
                    .append(')');
        }
        return text.toString();
    }
}
