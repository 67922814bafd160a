package descent.optim.optimizer;

import java.util.List;

/** The stretches of θ with and without weight decay, neighbours of the same kind joined. */
final class DecaySegments {
    final int count;
    private final int[] ends;
    private final double[] lambdas;

    DecaySegments(Layout layout, double weightDecay) {
        List<Layout.Block> blocks = layout.blocks();
        int[] ends = new int[blocks.size()];
        double[] lambdas = new double[blocks.size()];
        int k = -1;
        for (Layout.Block block : blocks) {
            double lambda = block.decays() ? weightDecay : 0;
            if (k < 0 || lambdas[k] != lambda) lambdas[++k] = lambda;
            ends[k] = block.end();
        }
        this.count = k + 1;
        this.ends = ends;
        this.lambdas = lambdas;
    }

    int from(int segment, int from) {
        return segment == 0 ? from : Math.max(from, ends[segment - 1]);
    }

    int to(int segment, int to) {
        return Math.min(to, ends[segment]);
    }

    double lambda(int segment) {
        return lambdas[segment];
    }
}
