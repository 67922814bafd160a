package descent.kernel.complete;

/**
 * One way to complete a name.
 *
 * @param text the whole name
 * @param kind what it is, in Jupyter's words: {@code function}, {@code instance}, {@code class}, {@code module},
 *     {@code keyword} or {@code magic}
 * @param signature its type or parameters, may be empty
 */
public record Candidate(String text, String kind, String signature) {}
