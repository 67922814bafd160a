package descent.notebook.figure;

import descent.display.Bundle;
import descent.display.Displayable;
import descent.notebook.draw.Json;
import descent.notebook.draw.Svg;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * A figure with sliders. Immutable; threads may share it.
 *
 * <p>Its HTML is the picture at the starting position as an image, and, for a script that comes with it, all others: what
 * they have in common once, the rest compressed. Where scripts are off, or a page is cleaned of them, the image remains.
 */
public final class SliderFigure implements Displayable {
    private final List<Slider> sliders;
    private final List<Figure> pictures;

    SliderFigure(List<Slider> sliders, List<Figure> pictures) {
        this.sliders = List.copyOf(sliders);
        this.pictures = List.copyOf(pictures);
    }

    /**
     * One slider.
     *
     * @param texts what its positions are called
     * @param start the position at which it starts
     */
    record Slider(String name, double[] values, List<String> texts, int start) {
        String text(int position) {
            return texts.get(position);
        }
    }

    /** The picture at the starting position. */
    public Figure still() {
        int position = 0;
        for (Slider slider : sliders) {
            position = position * slider.values().length + slider.start();
        }
        return pictures.get(position);
    }

    /** All pictures, the last slider turning fastest. */
    public List<Figure> pictures() {
        return pictures;
    }

    /** The figure with its sliders, which loads nothing from anywhere. */
    public String html() {
        StringBuilder html = new StringBuilder("<div class=\"descent-sliders\" style=\"max-width:");
        html.append(still().width())
                .append("px\" data-pictures=\"")
                .append(packed())
                .append("\">");
        html.append(still().html());
        // Shown by the script: without it there is nothing to move.
        html.append("<div hidden>");
        for (Slider slider : sliders) {
            html.append("<label style=\"display:flex;gap:.7em;align-items:center;padding:.2em 1em\"><span>")
                    .append(Svg.escape(slider.name()))
                    .append("</span><input type=\"range\" min=\"0\" step=\"1\" max=\"")
                    .append(slider.values().length - 1)
                    .append("\" value=\"")
                    .append(slider.start())
                    .append("\" aria-valuetext=\"")
                    .append(slider.text(slider.start()))
                    .append("\" style=\"flex:1\"><output style=\"min-width:5em\">")
                    .append(slider.text(slider.start()))
                    .append("</output></label>");
        }
        html.append("<p role=\"status\" style=\"margin:.3em 1em\">")
                .append(Svg.escape(still().alternativeText()))
                .append("</p></div><script>")
                .append(script())
                .append("</script></div>");
        return html.toString();
    }

    private String packed() {
        List<List<String>> frames = new ArrayList<>();
        for (Figure picture : pictures) {
            frames.add(Svg.pieces(picture.drawing()));
        }
        SharedPieces shared = SharedPieces.of(frames);
        StringBuilder json = new StringBuilder("{\"shared\":");
        Json.array(json, shared.shared());
        json.append(",\"frames\":[");
        for (int k = 0; k < pictures.size(); k++) {
            json.append(k == 0 ? "" : ",");
            Json.array(json, shared.own().get(k));
        }
        json.append("],\"texts\":");
        Json.array(json, pictures.stream().map(Figure::alternativeText).toList());
        json.append(",\"values\":[");
        for (int i = 0; i < sliders.size(); i++) {
            json.append(i == 0 ? "" : ",");
            Json.array(json, sliders.get(i).texts());
        }
        return deflated(json.append("]}").toString());
    }

    private static String deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String script() {
        try (InputStream script = SliderFigure.class.getResourceAsStream("sliders.js")) {
            if (script == null) {
                throw new IllegalStateException("sliders.js is missing beside " + SliderFigure.class);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Bundle bundle() {
        Bundle still = still().bundle();
        return still.with(Bundle.TEXT, toString()).with(Bundle.HTML, html());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(still().toString());
        for (Slider slider : sliders) {
            text.append("\n[slider] ")
                    .append(slider.name())
                    .append(": ")
                    .append(slider.text(0))
                    .append(" to ")
                    .append(slider.text(slider.values().length - 1))
                    .append(", here ")
                    .append(slider.text(slider.start()));
        }
        return text.toString();
    }
}
