package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.minimizer.Armijo;
import descent.optim.minimizer.Direction;
import descent.optim.minimizer.LineSearch;
import descent.optim.optimizer.Layout;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * K-FAC: the natural gradient of a network, layer by layer, with each block of the Fisher matrix replaced by a Kronecker product.
 *
 * <pre>
 * D = −(G + √λ/π I)⁻¹ ∇W̄ (A + π√λ I)⁻¹       W̄ = (W b)
 * </pre>
 *
 * <p>Here with the factors of the full batch, anew in every iteration, and a line search; running averages of the factors, momentum and λ that adapts belong to the stochastic version. With {@link descent.optim.minimizer.FixedStep} it is the plain rule
 * with a learning rate. Cost per iteration: one backward pass per output and, for each layer, units³ + inputs³.
 *
 * <p>Source: Martens and Grosse, "Optimizing neural networks with Kronecker-factored approximate curvature", ICML 2015, sections 4.2 and 6.3.
 *
 * @param damping λ &gt; 0
 */
public record Kfac(double damping) implements Direction<NetworkCurvature> {
    /** Checks the setting. */
    public Kfac {
        Require.positive("damping", damping);
    }

    @Override
    public LineSearch lineSearch() {
        return new Armijo();
    }

    @Override
    public Finder start(NetworkCurvature f) {
        List<Layout.Block> blocks = f.network().layout().blocks();
        return (theta, gradient, direction) -> {
            KroneckerFactors[] factors = KroneckerFactors.of(f, theta);
            for (int l = 0; l < factors.length; l++) {
                Layout.Block w = blocks.get(2 * l);
                Layout.Block b = blocks.get(2 * l + 1);
                int in = w.columns();
                DMatrixRMaj joined = new DMatrixRMaj(w.rows(), in + 1);
                for (int u = 0; u < w.rows(); u++) {
                    for (int i = 0; i < in; i++) joined.set(u, i, gradient[w.offset() + u * in + i]);
                    joined.set(u, in, gradient[b.offset() + u]);
                }
                DMatrixRMaj natural = factors[l].solve(joined, damping);
                for (int u = 0; u < w.rows(); u++) {
                    for (int i = 0; i < in; i++) direction[w.offset() + u * in + i] = -natural.get(u, i);
                    direction[b.offset() + u] = -natural.get(u, in);
                }
            }
            return 1;
        };
    }
}
