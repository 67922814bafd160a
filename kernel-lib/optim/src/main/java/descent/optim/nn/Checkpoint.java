package descent.optim.nn;

import descent.optim.linalg.Require;
import descent.optim.optimizer.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Gradient checkpointing: a segment of layers that keeps only its output and computes the rest once more on the way back.
 *
 * <pre>
 * forward    y = F(x), and the activations inside are forgotten
 * backward   F(x) again (same masks, running statistics untouched), then back-propagation through F
 * </pre>
 *
 * <p>The result is the same, bit by bit. All segments of a network share their inner buffers, so L layers in √L segments of √L need
 * memory for O(√L) activations instead of L, for one forward pass more. Inside another checkpoint it saves nothing.
 *
 * <p>Source: Chen, Xu, Zhang and Guestrin, "Training deep nets with sublinear memory cost", 2016, section 4.
 *
 * @param inside F
 */
public record Checkpoint(Sequential inside) implements Layer {
    /** A segment of these layers. */
    public Checkpoint(Layer... layers) {
        this(new Sequential(layers));
    }

    /** Returns these layers cut into checkpointed segments of this many, the last perhaps shorter. */
    public static List<Layer> every(int segment, List<? extends Layer> layers) {
        Require.atLeast(1, "segment", segment);
        List<Layer> segments = new ArrayList<>();
        for (int from = 0; from < layers.size(); from += segment)
            segments.add(new Checkpoint(
                    new Sequential(List.copyOf(layers.subList(from, Math.min(from + segment, layers.size()))))));
        return segments;
    }

    @Override
    public int outputs(int inputs) {
        return inside.outputs(inputs);
    }

    @Override
    public Layout parameters(Layout before, String name, int inputs) {
        return inside.parameters(before, name, inputs);
    }

    @Override
    public void initialize(double[] theta, int offset, int inputs, RandomGenerator random) {
        inside.initialize(theta, offset, inputs, random);
    }

    @Override
    public Layout statistics(Layout before, String name, int inputs) {
        return inside.statistics(before, name, inputs);
    }

    @Override
    public void initializeStatistics(double[] statistics, int offset, int inputs) {
        inside.initializeStatistics(statistics, offset, inputs);
    }

    @Override
    public Pass start(Place place) {
        int inputs = place.inputs();
        int outputs = outputs(inputs);
        double[] y = place.rowsOf(outputs);
        double[] dx = place.rowsOf(inputs);
        Pass f = inside.start(place.shared());
        return new Pass() {
            private double[] x = y;
            private int rows;
            private Mode again = Mode.AGAIN;

            @Override
            public double[] forward(double[] theta, double[] input, int count, Mode mode) {
                x = input;
                rows = count;
                again = mode == Mode.TRAIN ? Mode.AGAIN : mode;
                System.arraycopy(f.forward(theta, x, rows, mode), 0, y, 0, rows * outputs);
                return y;
            }

            @Override
            public double[] backward(double[] theta, double[] dy, double[] gradient) {
                f.forward(theta, x, rows, again);
                System.arraycopy(f.backward(theta, dy, gradient), 0, dx, 0, rows * inputs);
                return dx;
            }
        };
    }
}
