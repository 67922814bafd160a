package descent.notebook.figure;

/** From a number in [0, 1] to a colour. Lightness falls steadily, so order is seen without hue, in print too. */
enum Colormap {
    /** From pale to dark, for amounts. */
    DEPTH(0xFBFCF3, 0xDDF0DA, 0xADDBCF, 0x74BCCB, 0x4394C0, 0x2B68A5, 0x253F7E),
    /** Blue over white to red, for numbers with a sign. */
    SIGNED(0x1F4E9E, 0x5B93CF, 0xB4D2EC, 0xF8F8F6, 0xF6C6A4, 0xE0813F, 0xA63A00),
    /** From black to white, for images. */
    GREY(0x000000, 0xFFFFFF);

    private final int[] stops;

    Colormap(int... stops) {
        this.stops = stops;
    }

    String at(double share) {
        double place = Math.max(0, Math.min(1, share)) * (stops.length - 1);
        int stop = Math.min(stops.length - 2, (int) place);
        double t = place - stop;
        int color = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double from = stops[stop] >> shift & 0xFF;
            double to = stops[stop + 1] >> shift & 0xFF;
            color |= (int) Math.round(from + t * (to - from)) << shift;
        }
        return String.format("#%06X", color);
    }
}
