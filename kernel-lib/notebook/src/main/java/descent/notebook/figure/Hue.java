package descent.notebook.figure;

import descent.notebook.draw.Dash;

/**
 * The colours of series, in the order in which a figure uses them; each comes with a dash and a marker of its own, so
 * that nothing is told by colour alone.
 *
 * <p>Hues after Okabe and Ito (2008), darkened until each stands out from white by at least 3:1 (WCAG 2.1, 1.4.11), and
 * chosen so that any two differ under protanopia, deuteranopia and tritanopia too. {@link #GREY} is for what stands back;
 * a figure never chooses it by itself.
 */
public enum Hue {
    BLUE("#0058AB", Dash.SOLID, Marker.CIRCLE),
    VERMILION("#E04A00", Dash.DASHED, Marker.SQUARE),
    GREEN("#1F8A5B", Dash.DASH_DOT, Marker.TRIANGLE),
    PINK("#D06FA3", Dash.DOTTED, Marker.DIAMOND),
    SKY("#0A95DB", Dash.LONG, Marker.DOWN),
    BROWN("#6E3F00", Dash.DASH_DOT_DOT, Marker.PLUS),
    BLACK("#14101C", Dash.SOLID, Marker.CROSS),
    GREY("#767676", Dash.SOLID, Marker.CIRCLE);

    private final String hex;
    private final Dash dash;
    private final Marker marker;

    Hue(String hex, Dash dash, Marker marker) {
        this.hex = hex;
        this.dash = dash;
        this.marker = marker;
    }

    /** The colour as {@code #rrggbb}. */
    public String hex() {
        return hex;
    }

    Dash dash() {
        return dash;
    }

    Marker marker() {
        return marker;
    }

    /** The colour of the series with this number, which starts again after seven. */
    static Hue ofSeries(int number) {
        return values()[number % 7];
    }
}
