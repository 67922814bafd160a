package descent.notebook.figure;

import descent.display.Bundle;
import descent.display.Display;
import descent.display.Displayable;
import descent.notebook.draw.Drawing;
import descent.notebook.draw.Png;
import descent.notebook.draw.Svg;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finished figure with its alternative text.
 *
 * <p>Immutable; threads may share it. On the screen it is an SVG image inside HTML, in exports a PNG with two pixels per
 * CSS pixel, in a terminal its words. It loads nothing from anywhere, has no ids, and brings its own paper.
 */
public final class Figure implements Displayable, Panel {
    private static final int PIXELS = 2;

    private final Words words;
    private final Drawing drawing;
    private final @Nullable Chart<?> chart;
    private volatile @Nullable Bundle bundle;

    Figure(Words words, Drawing drawing, @Nullable Chart<?> chart) {
        // Another kernel learns how to show figures when the first one is made: before it is asked to show it.
        Display.screen();
        this.words = words;
        this.drawing = drawing;
        this.chart = chart;
    }

    /**
     * What a figure says in words.
     *
     * @param warnings what could not be drawn
     */
    record Words(String title, String alt, List<String> warnings) {
        static Words of(String title, String alt, List<String> warnings) {
            if (alt.isBlank()) {
                throw new IllegalArgumentException("alt must state the finding of the figure but was blank");
            }
            return new Words(title, alt.strip(), List.copyOf(warnings));
        }

        /** The alternative text: the finding first, then what is not to be seen. */
        String spoken() {
            return warnings.isEmpty() ? alt : alt + " " + String.join(" ", warnings);
        }

        String plain() {
            return title.isEmpty() ? "[figure] " + spoken() : "[figure] " + title + "\n" + spoken();
        }
    }

    /** The title; empty if there is none. */
    public String title() {
        return words.title();
    }

    /** The alternative text as a reader gets it: the finding, and what could not be drawn. */
    public String alternativeText() {
        return words.spoken();
    }

    /** Width in CSS pixels. */
    public int width() {
        return (int) Math.ceil(drawing.width());
    }

    /** Height in CSS pixels. */
    public int height() {
        return (int) Math.ceil(drawing.height());
    }

    /** The figure as an SVG document. */
    public String svg() {
        return Svg.write(drawing, words.spoken());
    }

    /** The figure as a PNG file with two pixels per CSS pixel. */
    public byte[] png() {
        return Png.paint(drawing, PIXELS);
    }

    Drawing drawing() {
        return drawing;
    }

    @Nullable Chart<?> chart() {
        return chart;
    }

    /**
     * HTML with the picture as an image: its text reaches a screen reader everywhere, no style of the page reaches into it,
     * and front ends that clean foreign HTML of inline SVG leave an image alone.
     */
    public String html() {
        String svg = Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
        return "<img class=\"descent-figure\" alt=\"" + Svg.escape(words.spoken()) + "\" width=\"" + width()
                + "\" height=\"" + height() + "\" style=\"max-width:100%;height:auto;background:#fff\" "
                + "src=\"data:image/svg+xml;base64," + svg + "\">";
    }

    @Override
    public Bundle bundle() {
        Bundle known = bundle;
        if (known == null) {
            known = Bundle.text(words.plain()).with(Bundle.HTML, html());
            String image = image();
            if (image != null) {
                known = known.with(Bundle.PNG, image)
                        .withMetadata(Bundle.PNG, Map.of("width", width(), "height", height()));
            }
            bundle = known;
        }
        return known;
    }

    /** The PNG in Base64, or null on a machine whose Java cannot load any font; the screen does not need it. */
    private @Nullable String image() {
        try {
            return Base64.getEncoder().encodeToString(png());
        } catch (RuntimeException | LinkageError | InternalError e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return words.plain();
    }
}
