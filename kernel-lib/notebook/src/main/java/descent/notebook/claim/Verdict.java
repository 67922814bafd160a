package descent.notebook.claim;

/** What measuring a claim came to, in the words of the claims ledger. */
public enum Verdict {
    HOLDS("holds", "✓"),
    HOLDS_WITH_CONDITIONS("holds with conditions", "◐"),
    MISLEADING("misleading", "⚠"),
    FALSE("false", "✗"),
    /** Published by others; not reproduced here. */
    REPORTED("reported", "❝");

    private final String words;
    private final String sign;

    Verdict(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    /** The verdict as the ledger prints it: {@code holds with conditions}. */
    public String words() {
        return words;
    }

    String sign() {
        return sign;
    }
}
