package descent.optim.ensemble;

import descent.optim.selection.Predictor;
import org.jspecify.annotations.Nullable;

/** A grown tree. Immutable. */
public final class Tree implements Predictor {
    private final Node root;

    /** A leaf where the feature is −1. */
    record Node(
            int feature,
            double threshold,
            double mean,
            int samples,
            @Nullable Node left,
            @Nullable Node right) {}

    Tree(Node root) {
        this.root = root;
    }

    /** Returns the mean of the leaf that x falls into; for classes 0 and 1, the share of class 1. */
    @Override
    public double predict(double[] x) {
        Node at = root;
        while (at.left != null && at.right != null) at = x[at.feature] <= at.threshold ? at.left : at.right;
        return at.mean;
    }

    /** Returns the number of leaves. */
    public int leaves() {
        return leaves(root);
    }

    private static int leaves(Node at) {
        return at.left == null || at.right == null ? 1 : leaves(at.left) + leaves(at.right);
    }

    /** Returns the greatest number of splits above a leaf. */
    public int depth() {
        return depth(root);
    }

    private static int depth(Node at) {
        return at.left == null || at.right == null ? 0 : 1 + Math.max(depth(at.left), depth(at.right));
    }

    /** Returns the feature of the first split, −1 for a single leaf. */
    public int feature() {
        return root.feature;
    }

    /** Returns the threshold of the first split. */
    public double threshold() {
        return root.threshold;
    }

    /** Returns the tree as indented text, a line per node. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(root, "", text);
        return text.toString().stripTrailing();
    }

    private static void write(Node at, String indent, StringBuilder text) {
        if (at.left == null || at.right == null) {
            text.append(indent).append(at.mean).append(" (").append(at.samples).append(" samples)\n");
            return;
        }
        text.append(indent)
                .append("x")
                .append(at.feature)
                .append(" <= ")
                .append(at.threshold)
                .append('\n');
        write(at.left, indent + "  ", text);
        write(at.right, indent + "  ", text);
    }
}
