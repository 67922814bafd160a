package descent.notebook.glossary;

import java.util.Locale;

/**
 * A word and what it means, both in Markdown.
 *
 * @param notebook the file of the notebook that explains it
 */
public record Entry(String word, String meaning, String notebook) {
    /** The word without marks, by which it is looked up and sorted. */
    public String plain() {
        return word.replaceAll("[*`$\\\\]", "").toLowerCase(Locale.ROOT);
    }

    /** What a link to the word names, after {@code #}. */
    public String anchor() {
        return "word-" + plain().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** The notebook's number. */
    String number() {
        return notebook.substring(0, Math.min(2, notebook.length()));
    }
}
