package descent.notebook.draw;

/** How a line is interrupted, so that lines are told apart without colour; in the order in which a figure uses them. Lengths are in line widths. */
public enum Dash {
    SOLID(),
    DASHED(4, 2.2),
    DASH_DOT(5, 2, 0.1, 2),
    DOTTED(0.1, 2.2),
    LONG(8, 2.6),
    DASH_DOT_DOT(5, 2, 0.1, 2, 0.1, 2);

    private final double[] pattern;

    Dash(double... pattern) {
        this.pattern = pattern;
    }

    /** Lengths of stroke and gap in turn for a line of this width; empty for an uninterrupted line. */
    double[] lengths(double width) {
        double[] lengths = pattern.clone();
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] *= width;
        }
        return lengths;
    }
}
