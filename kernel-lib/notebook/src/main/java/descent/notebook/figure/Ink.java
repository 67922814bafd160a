package descent.notebook.figure;

import descent.notebook.draw.Type;

/** Colours and types of everything but the data. A figure brings its own paper, so it reads on a dark page too. */
final class Ink {
    static final String PAPER = "#FFFFFF";
    static final String TEXT = "#1F1F24";
    static final String QUIET = "#55555E";
    static final String AXIS = "#77777F";
    static final String GRID = "#E6E6EA";
    static final String WARNING = "#A12B00";

    static final Type TITLE = Type.of(15, TEXT).inBold();
    static final Type LABEL = Type.of(13, TEXT);
    static final Type TICK = Type.of(12, QUIET);
    static final Type NOTE = Type.of(12, TEXT);
    static final Type WARN = Type.of(12, WARNING);

    private Ink() {}
}
