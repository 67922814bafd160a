package descent.app.html;

/** The place of a heading, by which links find it. */
public final class Anchor {
    private Anchor() {}

    /** As Jupyter makes it, the words joined by hyphens, without what a link in Markdown or HTML could not hold. */
    public static String of(String words) {
        return words.replaceAll("[`*$\\\\{}^_|<>\"]", "").strip().replace(' ', '-');
    }
}
