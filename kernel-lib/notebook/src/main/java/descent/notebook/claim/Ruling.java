package descent.notebook.claim;

import descent.display.Bundle;
import descent.display.Displayable;
import descent.notebook.draw.Json;
import descent.notebook.draw.Svg;

/**
 * A claim with its verdict: what is usually said, and what is true.
 *
 * @param claim the claim's id in the ledger, such as {@code C006}
 */
public record Ruling(String claim, Verdict verdict, String said, String truth) implements Displayable {
    /** The format in which a run of the notebooks collects verdicts for the ledger. */
    public static final String MIME_TYPE = "application/vnd.descent.verdict+json";

    @Override
    public Bundle bundle() {
        String edge = switch (verdict) {
            case HOLDS, HOLDS_WITH_CONDITIONS -> Remark.GOOD;
            case FALSE, MISLEADING -> Remark.BAD;
            case REPORTED -> Remark.NEUTRAL;
        };
        String body = "<br><i>Usually said:</i> " + Svg.escape(said) + "<br><i>True:</i> " + Svg.escape(truth);
        return Bundle.text(toString())
                .with(Bundle.HTML, Remark.html(edge, head(), body))
                .with(MIME_TYPE, json());
    }

    private String head() {
        return verdict.sign() + " " + claim + ": " + verdict.words();
    }

    private String json() {
        return "{\"claim\":" + Json.string(claim) + ",\"verdict\":" + Json.string(verdict.words()) + ",\"said\":"
                + Json.string(said) + ",\"truth\":" + Json.string(truth) + "}";
    }

    @Override
    public String toString() {
        return head() + "\n  usually said: " + said + "\n  true: " + truth;
    }
}
