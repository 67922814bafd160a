package descent.app.html;

/** Text that is safe inside HTML. */
public final class Html {
    private Html() {}

    /** For text and for attributes in double quotes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static final java.util.regex.Pattern SEQUENCE = java.util.regex.Pattern.compile(
            "\u001B\\[[0-9;?]*[ -/]*[@-~]|\u001B\\][^\u0007\u001B]*(\u0007|\u001B\\\\)");

    /** Without the terminal's colours. */
    public static String withoutColours(String text) {
        return SEQUENCE.matcher(text).replaceAll("");
    }
}
