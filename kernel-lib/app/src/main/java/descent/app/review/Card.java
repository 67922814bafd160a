package descent.app.review;

import java.util.Locale;

/**
 * A question and its answer.
 *
 * @param notebook the number of the notebook that it is from
 * @param question in Markdown
 * @param answer in Markdown, paragraphs separated by empty lines
 */
public record Card(String notebook, String question, String answer) {

    /** Stays the same while the question does, so that what is known of it is found again. */
    public String id() {
        String words = question.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return notebook + "/" + words;
    }
}
