package descent.check.forbid;

/**
 * A place where a submission uses what its exercise forbids.
 *
 * @param used the class or method used
 * @param by the class and method of the submission that uses it
 * @param line the line in its source, 0 if unknown
 */
public record ShortCut(String used, String by, int line) {
    /** One sentence for the learner. */
    public String told() {
        return "this exercise must be answered without " + used + ", but " + by
                + (line > 0 ? " uses it in line " + line : " uses it");
    }
}
