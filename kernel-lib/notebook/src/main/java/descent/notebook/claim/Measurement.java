package descent.notebook.claim;

import descent.display.Bundle;
import descent.display.Displayable;
import descent.notebook.draw.Json;
import descent.notebook.draw.Svg;

/**
 * One number that a claim rests on, measured where it is taught.
 *
 * @param claim the claim's id in the ledger, such as {@code C010}
 * @param what the number that was measured, in words
 * @param expected what the ledger says, as printed
 * @param measured what came out, as printed
 * @param holds whether the two agree
 */
public record Measurement(String claim, String what, String expected, String measured, boolean holds)
        implements Displayable {
    /** The format in which a run of the notebooks collects measurements for the ledger. */
    public static final String MIME_TYPE = "application/vnd.descent.claim+json";

    @Override
    public Bundle bundle() {
        String text = Svg.escape(what) + ": <b>" + Svg.escape(measured) + "</b> <span style=\"opacity:.8\">("
                + Svg.escape(expected) + ")</span>";
        return Bundle.text(toString())
                .with(Bundle.HTML, Remark.html(holds ? Remark.GOOD : Remark.BAD, sign() + " " + claim(), text))
                .with(MIME_TYPE, json());
    }

    private String sign() {
        return holds ? "✓" : "✗";
    }

    private String json() {
        return "{\"claim\":" + Json.string(claim) + ",\"what\":" + Json.string(what) + ",\"expected\":"
                + Json.string(expected) + ",\"measured\":" + Json.string(measured) + ",\"holds\":" + holds + "}";
    }

    @Override
    public String toString() {
        return sign() + " " + claim + "  " + what + ": " + measured + "  (" + expected + ")";
    }
}
