package descent.notebook.quiz;

/**
 * One answer to choose from.
 *
 * @param text the answer
 * @param right whether it is right
 * @param explanation why it is right, or why somebody might choose it and what is wrong with it
 */
public record Option(String text, boolean right, String explanation) {}
