package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Where a layer works: the sizes it meets, its offsets into θ and into the statistics, and what it shares with the other
 * layers of its network (statistics, generator, precision, buffers).
 */
public final class Place {
    private final int rows;
    private final int inputs;
    private final int parameters;
    private final int statisticsOffset;
    private final double[] statistics;
    private final @Nullable RandomGenerator random;
    private final Precision precision;
    private final Buffers buffers;
    private final Buffers scratch;

    private Place(Place shared, int inputs, int parameters, int statisticsOffset, Buffers buffers) {
        rows = shared.rows;
        this.inputs = inputs;
        this.parameters = parameters;
        this.statisticsOffset = statisticsOffset;
        statistics = shared.statistics;
        random = shared.random;
        precision = shared.precision;
        this.buffers = buffers;
        scratch = shared.scratch;
    }

    /** The place of a network's first layer. */
    Place(int rows, int inputs, double[] statistics, @Nullable RandomGenerator random, Precision precision) {
        this.rows = Require.atLeast(1, "rows", rows);
        this.inputs = inputs;
        parameters = 0;
        statisticsOffset = 0;
        this.statistics = statistics;
        this.random = random;
        this.precision = precision;
        buffers = new Buffers();
        scratch = new Buffers();
    }

    /** Returns the place of an inner layer with rows of this width and these offsets, counted from this one's. */
    Place inner(int width, int parametersFurther, int statisticsFurther) {
        return new Place(this, width, parameters + parametersFurther, statisticsOffset + statisticsFurther, buffers);
    }

    /** Returns this place with buffers that other segments use too, at other times; inside such a segment, this place. */
    Place shared() {
        if (buffers == scratch) return this;
        scratch.rewind();
        return new Place(this, inputs, parameters, statisticsOffset, scratch);
    }

    /** Returns the most rows that a batch will have. */
    public int rows() {
        return rows;
    }

    /** Returns the width of an input row. */
    public int inputs() {
        return inputs;
    }

    /** Returns the index in θ of the layer's first parameter. */
    public int parameters() {
        return parameters;
    }

    /** Returns the index in {@link #statistics} of the layer's first number. */
    public int statisticsOffset() {
        return statisticsOffset;
    }

    /** Returns the network's running statistics: the live array. */
    public double[] statistics() {
        return statistics;
    }

    /** Returns the generator of masks, or null where the network was started without one. */
    public @Nullable RandomGenerator random() {
        return random;
    }

    /** Returns the format in which activations and their gradients are kept. */
    public Precision precision() {
        return precision;
    }

    /** Returns an array for {@link #rows} rows of this width; what is in it is left over from elsewhere. */
    public double[] rowsOf(int width) {
        return buffers.take(Math.multiplyExact(rows, width));
    }

    /** Returns an array of this length; what is in it is left over from elsewhere. */
    public double[] buffer(int length) {
        return buffers.take(length);
    }

    /** Returns how many numbers the buffers handed out so far hold, shared ones counted once. */
    long doubles() {
        return buffers.doubles() + scratch.doubles();
    }
}
