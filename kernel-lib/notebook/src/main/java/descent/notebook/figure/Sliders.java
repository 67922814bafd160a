package descent.notebook.figure;

import descent.notebook.scale.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Sliders under a figure, for each position of which the figure is drawn beforehand; made by {@link Plot#sliders}.
 *
 * <pre>{@code
 * sliders()
 *     .slider("learning rate η", 0.05, 0.1, 0.2, 0.4)
 *     .slider("momentum β", 0, 0.5, 0.9)
 *     .draw(v -> lines("Loss").yRange(0, 1).line("loss", run(v[0], v[1])).alt("…"))
 * }</pre>
 *
 * <p>All numbers are computed here, in Java; what moves in the reader's browser are finished pictures, so that it works in a
 * notebook, in the book and without network, and by keyboard. Axes should be fixed, or they move too. Mutable, not safe for
 * use by several threads.
 */
public final class Sliders {
    private static final int MOST = 1000;

    private final List<SliderFigure.Slider> sliders = new ArrayList<>();

    Sliders() {}

    /**
     * Adds a slider, which starts in the middle.
     *
     * @param values its positions from left to right
     */
    public Sliders slider(String name, double... values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("values must be at least 2 but are " + values.length);
        }
        List<String> texts =
                java.util.Arrays.stream(values).mapToObj(Numbers::text).toList();
        sliders.add(new SliderFigure.Slider(name, values.clone(), texts, values.length / 2));
        return this;
    }

    /**
     * Adds a slider whose positions have names, which starts at the first.
     *
     * @param names of the positions from left to right; their values are 0, 1, 2, …
     */
    public Sliders choice(String name, String... names) {
        if (names.length < 2) {
            throw new IllegalArgumentException("names must be at least 2 but are " + names.length);
        }
        double[] values = java.util.stream.IntStream.range(0, names.length)
                .asDoubleStream()
                .toArray();
        sliders.add(new SliderFigure.Slider(name, values, List.of(names), 0));
        return this;
    }

    /** Sets the position, counted from 0, where the slider added last starts: what is seen where scripts are off. */
    public Sliders startAt(int position) {
        SliderFigure.Slider last = sliders.remove(sliders.size() - 1);
        if (!(position >= 0 && position < last.values().length)) {
            throw new IllegalArgumentException(
                    "position must be in [0, " + (last.values().length - 1) + "] but was " + position);
        }
        sliders.add(new SliderFigure.Slider(last.name(), last.values(), last.texts(), position));
        return this;
    }

    /** The figure with its sliders, given the picture for the sliders' values in order. */
    public SliderFigure draw(Function<double[], Figure> picture) {
        if (sliders.isEmpty()) {
            throw new IllegalStateException("there is no slider yet: add one first");
        }
        int count = 1;
        for (SliderFigure.Slider slider : sliders) {
            count *= slider.values().length;
        }
        if (count > MOST) {
            throw new IllegalArgumentException("positions must be at most " + MOST + " in all but are " + count);
        }
        List<Figure> pictures = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            pictures.add(picture.apply(values(k)));
        }
        return new SliderFigure(sliders, pictures);
    }

    /**
     * The same over a chart that stays: its contours are computed once, and for each position only what {@code picture} adds
     * to it is new.
     */
    public <C extends Chart<C>> SliderFigure drawOver(C chart, BiFunction<C, double[], Figure> picture) {
        return draw(values -> chart.unchangedAfter(() -> picture.apply(chart, values)));
    }

    /** The values at a position of all sliders together; the last slider turns fastest. */
    private double[] values(int position) {
        double[] values = new double[sliders.size()];
        int rest = position;
        for (int i = sliders.size() - 1; i >= 0; i--) {
            double[] own = sliders.get(i).values();
            values[i] = own[rest % own.length];
            rest /= own.length;
        }
        return values;
    }
}
