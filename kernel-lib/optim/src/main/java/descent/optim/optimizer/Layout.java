package descent.optim.optimizer;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a flat θ is divided into named blocks, for methods that treat layers, matrices or biases differently.
 *
 * <pre>{@code
 * Layout layout = Layout.empty().weights("W1", 16, 4).biases("b1", 16).weights("W2", 1, 16).biases("b2", 1);
 * }</pre>
 *
 * <p>Immutable. The blocks follow each other without gaps; a matrix is stored row by row.
 */
public final class Layout {
    private static final Layout EMPTY = new Layout(List.of(), 0);

    private final List<Block> blocks;
    private final int size;

    private Layout(List<Block> blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    /**
     * A named piece of θ.
     *
     * @param name unique in its layout
     * @param offset index in θ of its first component
     * @param shape the sizes of its axes, at least one
     * @param decays whether weight decay applies: true for weights, false for biases and normalisation parameters
     */
    public record Block(String name, int offset, List<Integer> shape, boolean decays) {
        /** Copies the shape. */
        public Block {
            shape = List.copyOf(shape);
            if (shape.isEmpty())
                throw new IllegalArgumentException("shape of " + name + " must have at least one axis");
            for (int axis : shape) Require.atLeast(1, "each axis of " + name, axis);
        }

        /** Returns the number of components. */
        public int size() {
            int size = 1;
            for (int k = 0; k < shape.size(); k++) size = Math.multiplyExact(size, shape.get(k));
            return size;
        }

        /** Returns the index in θ one past its last component. */
        public int end() {
            return offset + size();
        }

        /** Returns the first axis. */
        public int rows() {
            return shape.get(0);
        }

        /** Returns the product of all axes but the first: 1 for a vector. */
        public int columns() {
            return size() / rows();
        }

        /** Returns whether it has two axes or more. */
        public boolean matrix() {
            return shape.size() > 1;
        }
    }

    /** Returns the layout of n parameters in one block, {@code theta}, which decays. */
    public static Layout flat(int n) {
        return n == 0 ? EMPTY : EMPTY.weights("theta", n);
    }

    /** Returns the layout without blocks, to be added to. */
    public static Layout empty() {
        return EMPTY;
    }

    /** Returns this layout followed by a block that decays. */
    public Layout weights(String name, int... shape) {
        return with(name, true, shape);
    }

    /** Returns this layout followed by a block that does not decay. */
    public Layout biases(String name, int... shape) {
        return with(name, false, shape);
    }

    private Layout with(String name, boolean decays, int... shape) {
        for (Block block : blocks)
            if (block.name().equals(name)) throw new IllegalArgumentException("there is a block " + name + " already");
        Block added = new Block(name, size, Arrays.stream(shape).boxed().collect(Collectors.toList()), decays);
        List<Block> more = new ArrayList<>(blocks);
        more.add(added);
        return new Layout(List.copyOf(more), Math.addExact(size, added.size()));
    }

    /** Returns the number of components of θ. */
    public int size() {
        return size;
    }

    /** Returns the blocks in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Returns the block of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Block block(String name) {
        for (Block block : blocks) if (block.name().equals(name)) return block;
        throw new IllegalArgumentException("there is no block " + name + " in " + this);
    }

    /** Returns a new array with 1 where weight decay applies and 0 elsewhere. */
    public double[] decayMask() {
        double[] mask = new double[size];
        for (Block block : blocks) if (block.decays()) Arrays.fill(mask, block.offset(), block.end(), 1);
        return mask;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout && ((Layout) other).blocks.equals(blocks);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    @Override
    public String toString() {
        return blocks.stream()
                .map(b -> b.name() + b.shape() + (b.decays() ? "" : " (no decay)"))
                .collect(Collectors.joining(", ", "Layout[", "]"));
    }
}
