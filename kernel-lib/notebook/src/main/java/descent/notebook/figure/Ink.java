package descent.notebook.figure;

import descent.notebook.draw.Type;

/** Colours and types of everything but the data. A figure brings its own paper, so it reads on a dark page too. */
final class Ink {
    static final String PAPER = "#FFFFFF";
    static final String TEXT = "#1F1F24";
    static final String QUIET = "#55555E";
    static final String AXIS = "#77777F";
    static final String GRID = "#E6E6EA";
    static final String BOX = "#F4F4F7";
    static final String STRONG_BOX = "#DCE9F8";
    static final String WARNING = "#A12B00";

    static final Type TITLE = Type.of(15, TEXT).inBold();
    static final Type LABEL = Type.of(13, TEXT);
    static final Type TICK = Type.of(12, QUIET);
    static final Type NOTE = Type.of(12, TEXT);
    static final Type WARN = Type.of(12, WARNING);

    private Ink() {}

    /**
     * The colour for text on a ground: black or white, whichever stands out more (WCAG 2.1, relative luminance). Nothing less
     * than black reaches 4.5:1 on every ground that white does not.
     */
    static String on(String ground) {
        double luminance = luminance(ground);
        return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? "#000000" : PAPER;
    }

    static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
