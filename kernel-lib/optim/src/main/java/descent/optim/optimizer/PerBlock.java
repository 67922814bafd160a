package descent.optim.optimizer;

import descent.optim.linalg.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Different settings for different blocks of θ: a smaller rate for the first layers, another rule for the biases.
 *
 * <pre>{@code
 * Optimizer fineTuning = new PerBlock(new Adam(1e-3)).with("W1", new Adam(1e-5)).with("b1", new Adam(1e-5));
 * }</pre>
 *
 * <p>Each block gets a stepper of its own over that block alone, so a rule that couples its components (a global norm, LAMB) couples them inside the block only. Naming no block changes nothing for an elementwise
 * rule. State: that of the rules, and two vectors. Cost: the rules' and three copies of n numbers.
 *
 * <p>The same as parameter groups in {@code torch.optim}; there a group may hold several tensors.
 *
 * @param otherwise the rule for all blocks that have none of their own
 * @param rules block name → its rule
 */
public record PerBlock(Optimizer otherwise, Map<String, Optimizer> rules) implements Optimizer {
    /** Copies the rules. */
    public PerBlock {
        rules = Map.copyOf(rules);
    }

    /** One rule for all blocks, for now. */
    public PerBlock(Optimizer otherwise) {
        this(otherwise, Map.of());
    }

    /** Returns the same settings with another rule for the block of that name. */
    public PerBlock with(String block, Optimizer rule) {
        Map<String, Optimizer> more = new LinkedHashMap<>(rules);
        more.put(block, rule);
        return new PerBlock(otherwise, more);
    }

    /**
     * Returns fresh state, a stepper for each block.
     *
     * @throws IllegalArgumentException if a rule was named for a block that the layout does not have
     */
    @Override
    public Stepper start(Layout layout) {
        rules.keySet().forEach(layout::block);
        List<Part> parts = new ArrayList<>();
        for (Layout.Block block : layout.blocks()) {
            int[] shape = block.shape().stream().mapToInt(Integer::intValue).toArray();
            Layout alone = block.decays()
                    ? Layout.empty().weights(block.name(), shape)
                    : Layout.empty().biases(block.name(), shape);
            parts.add(
                    new Part(block, rules.getOrDefault(block.name(), otherwise).start(alone)));
        }
        return new Run(layout.size(), List.copyOf(parts));
    }

    private static final class Part {
        final Layout.Block block;
        final Stepper stepper;
        final double[] theta;
        final double[] gradient;

        Part(Layout.Block block, Stepper stepper) {
            this.block = block;
            this.stepper = stepper;
            theta = new double[block.size()];
            gradient = new double[block.size()];
        }

        void step(double[] all, double[] g) {
            System.arraycopy(all, block.offset(), theta, 0, theta.length);
            System.arraycopy(g, block.offset(), gradient, 0, gradient.length);
            stepper.step(theta, gradient);
            System.arraycopy(theta, 0, all, block.offset(), theta.length);
        }
    }

    private static final class Run implements CurvatureOptimizer.CurvatureStepper {
        private final int n;
        private final List<Part> parts;

        Run(int n, List<Part> parts) {
            this.n = n;
            this.parts = parts;
        }

        @Override
        public void step(double[] theta, double[] gradient) {
            Vectors.length("theta", theta, n);
            Vectors.length("gradient", gradient, n);
            for (int k = 0; k < parts.size(); k++) parts.get(k).step(theta, gradient);
        }

        @Override
        public void observe(double metric) {
            for (Part part : parts) part.stepper.observe(metric);
        }

        @Override
        public boolean wantsCurvature() {
            for (int k = 0; k < parts.size(); k++)
                if (parts.get(k).stepper instanceof CurvatureOptimizer.CurvatureStepper curved
                        && curved.wantsCurvature()) return true;
            return false;
        }

        @Override
        public void curvature(double[] diagonal) {
            for (Part part : parts)
                if (part.stepper instanceof CurvatureOptimizer.CurvatureStepper curved && curved.wantsCurvature())
                    curved.curvature(Arrays.copyOfRange(diagonal, part.block.offset(), part.block.end()));
        }

        @Override
        public Map<String, double[]> state() {
            Map<String, double[]> state = new LinkedHashMap<>();
            for (Part part : parts)
                part.stepper.state().forEach((name, values) -> state.put(part.block.name() + "." + name, values));
            return state;
        }
    }
}
