package descent.notebook.figure;

/**
 * The colours of series, in the order in which a figure uses them.
 *
 * <p>Hues after Okabe and Ito (2008), darkened until each stands out from white by at least 3:1 (WCAG 2.1, 1.4.11), and
 * chosen so that any two differ under protanopia, deuteranopia and tritanopia too. {@link #GREY} is for what stands back;
 * a figure never chooses it by itself.
 */
public enum Hue {
    BLUE("#0058AB"),
    VERMILION("#E04A00"),
    GREEN("#1F8A5B"),
    PINK("#D06FA3"),
    SKY("#0A95DB"),
    BROWN("#6E3F00"),
    BLACK("#14101C"),
    GREY("#767676");

    private final String hex;

    Hue(String hex) {
        this.hex = hex;
    }

    /** The colour as {@code #rrggbb}. */
    public String hex() {
        return hex;
    }

    /** The same for series on the blue ground of a contour or heat map: blues come last. */
    static Hue onGround(int number) {
        Hue[] order = {VERMILION, BLACK, PINK, GREEN, BROWN, BLUE, SKY};
        return order[number % order.length];
    }

    /** The colour of the series with this number, which starts again after seven. */
    static Hue ofSeries(int number) {
        return values()[number % 7];
    }
}
