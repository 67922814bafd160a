package descent.optim.nn;

import descent.optim.optimizer.Layout;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Layers one after the other, y = fₗ(… f₂(f₁(x))): back-propagation is its backward pass.
 *
 * <pre>dx = J₁ᵀ J₂ᵀ … Jₗᵀ dy, multiplied from the right</pre>
 *
 * <p>Blocks are named after the layers and counted by kind: {@code dense1.W}, {@code dense1.b}, {@code batchNorm1.gamma},
 * {@code dense2.W}, ….
 *
 * <p>Source: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", 1986.
 *
 * @param layers at least one, from input to output
 */
public record Sequential(List<Layer> layers) implements Layer {
    /** Copies the list. */
    public Sequential {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) throw new IllegalArgumentException("layers must be at least 1 but were 0");
    }

    /** These layers, from input to output. */
    public Sequential(Layer... layers) {
        this(List.of(layers));
    }

    @Override
    public int outputs(int inputs) {
        int width = inputs;
        for (Layer layer : layers) width = layer.outputs(width);
        return width;
    }

    @Override
    public Layout parameters(Layout before, String name, int inputs) {
        Layout layout = before;
        int width = inputs;
        for (int l = 0; l < layers.size(); l++) {
            layout = layers.get(l).parameters(layout, prefix(name) + layerName(l), width);
            width = layers.get(l).outputs(width);
        }
        return layout;
    }

    @Override
    public Layout statistics(Layout before, String name, int inputs) {
        Layout layout = before;
        int width = inputs;
        for (int l = 0; l < layers.size(); l++) {
            layout = layers.get(l).statistics(layout, prefix(name) + layerName(l), width);
            width = layers.get(l).outputs(width);
        }
        return layout;
    }

    @Override
    public void initialize(double[] theta, int offset, int inputs, RandomGenerator random) {
        int at = offset;
        int width = inputs;
        for (Layer layer : layers) {
            layer.initialize(theta, at, width, random);
            at += layer.parameters(Layout.empty(), "", width).size();
            width = layer.outputs(width);
        }
    }

    @Override
    public void initializeStatistics(double[] statistics, int offset, int inputs) {
        int at = offset;
        int width = inputs;
        for (Layer layer : layers) {
            layer.initializeStatistics(statistics, at, width);
            at += layer.statistics(Layout.empty(), "", width).size();
            width = layer.outputs(width);
        }
    }

    /** Returns the name of the l-th layer, counted by kind from 1: {@code dense2}. */
    public String layerName(int l) {
        String kind = layers.get(l).name();
        int count = 1;
        for (int k = 0; k < l; k++) if (layers.get(k).name().equals(kind)) count++;
        return kind + count;
    }

    @Override
    public SequentialPass start(Place place) {
        return new SequentialPass(this, place);
    }

    private static String prefix(String name) {
        return name.isEmpty() ? "" : name + ".";
    }
}
