package descent.notebook.figure;

import java.util.ArrayList;
import java.util.List;

/** Images in a row, such as the filters of a layer or a game step by step; made by {@link Plot#frames}. */
public final class Frames {
    private final String title;
    private final List<HeatMap> images = new ArrayList<>();
    private int columns = 8;

    Frames(String title) {
        this.title = title;
    }

    /** Adds an image, dark where its numbers are small; the first row is at the top. */
    public Frames frame(String name, double[][] pixels) {
        HeatMap image = new HeatMap(name, pixels).grey();
        image.axes.bare = true;
        image.axes.numbersX = false;
        image.axes.numbersY = false;
        image.axes.equalUnits = true;
        images.add(image);
        return this;
    }

    /** Sets how many images stand in a row, eight unless set. */
    public Frames columns(int number) {
        if (!(number >= 1)) {
            throw new IllegalArgumentException("columns must be at least 1 but was " + number);
        }
        columns = number;
        return this;
    }

    /**
     * The figure.
     *
     * @param text what a reader who cannot see the figure must know: its finding, in a sentence
     */
    public Figure alt(String text) {
        int side = Math.max(100, Math.min(180, 960 / Math.min(columns, Math.max(1, images.size()))));
        return new Panels(title, images).columns(columns).each(side, side + 24).alt(text);
    }
}
