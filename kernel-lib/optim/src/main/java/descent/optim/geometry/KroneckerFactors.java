package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.optimizer.Layout;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The Kronecker factors of a dense layer's block of the Gauss–Newton (Fisher) matrix.
 *
 * <pre>
 * exact          F = E[ggᵀ ⊗ āāᵀ]      ā: the layer's input with a 1 behind it, g: the gradient with respect to its output
 * approximated   F ≈ G ⊗ A,            A = E[āāᵀ],  G = E[ggᵀ]
 * </pre>
 *
 * <p>E over the samples, and for g exactly over the outputs that the model itself would draw, not over the labels. Exact where ā and g are independent, as in a linear network with Gaussian errors; off where they are not, as behind a ReLU. The order of
 * rows is that of θ in W: unit by unit, input by input; the bias is the last input.
 *
 * <p>Source: Martens and Grosse, "Optimizing neural networks with Kronecker-factored approximate curvature", ICML 2015, equation (1) and section 3.
 */
public final class KroneckerFactors {
    private final DMatrixRMaj a;
    private final DMatrixRMaj g;

    private KroneckerFactors(DMatrixRMaj a, DMatrixRMaj g) {
        this.a = a;
        this.g = g;
    }

    /** Returns the factors of all dense layers at θ, from input to output. Cost: one backward pass per output of the network. */
    public static KroneckerFactors[] of(NetworkCurvature f, double[] theta) {
        Tangent pass = f.passAt(theta);
        int rows = f.rows();
        int outputs = f.network().outputs();
        KroneckerFactors[] ofLayer = new KroneckerFactors[pass.layers()];
        int dense = 0;
        for (int l = 0; l < pass.layers(); l++) {
            if (!pass.dense(l)) continue;
            ofLayer[l] = new KroneckerFactors(inputs(pass, l, rows), new DMatrixRMaj(pass.units(l), pass.units(l)));
            dense++;
        }
        double[][] roots = roots(f, pass.output().clone(), rows, outputs);
        for (double[] root : roots)
            pass.backward(theta, root, (l, delta) -> {
                DMatrixRMaj g = ofLayer[l].g;
                int units = pass.units(l);
                for (int r = 0; r < rows; r++)
                    for (int u = 0; u < units; u++)
                        for (int w = 0; w < units; w++) g.add(u, w, delta[r * units + u] * delta[r * units + w] / rows);
            });
        KroneckerFactors[] found = new KroneckerFactors[dense];
        int next = 0;
        for (KroneckerFactors one : ofLayer) if (one != null) found[next++] = one;
        return found;
    }

    private static DMatrixRMaj inputs(Tangent pass, int l, int rows) {
        int in = pass.inputs(l);
        double[] x = pass.input(l);
        DMatrixRMaj a = new DMatrixRMaj(in + 1, in + 1);
        for (int r = 0; r < rows; r++)
            for (int i = 0; i <= in; i++)
                for (int j = 0; j <= in; j++)
                    a.add(i, j, (i < in ? x[r * in + i] : 1) * (j < in ? x[r * in + j] : 1) / rows);
        return a;
    }

    /** Returns vectors s₁, …, s_K for every row with Σ sₖsₖᵀ = the Hessian of the row's loss in its outputs. */
    private static double[][] roots(NetworkCurvature f, double[] outputs, int rows, int columns) {
        double[][] hessian = new double[columns][];
        for (int k = 0; k < columns; k++) {
            double[] unit = new double[outputs.length];
            for (int r = 0; r < rows; r++) unit[r * columns + k] = rows; // the loss is a mean over rows
            hessian[k] = f.lossProduct(outputs, unit);
        }
        double[][] root = new double[columns][outputs.length];
        for (int r = 0; r < rows; r++) {
            int at = r * columns;
            double largest = 0;
            for (int k = 0; k < columns; k++) largest = Math.max(largest, hessian[k][at + k]);
            // Cholesky; softmax makes the matrix singular, so a pivot may be 0.
            for (int k = 0; k < columns; k++) {
                double pivot = hessian[k][at + k];
                for (int s = 0; s < k; s++) pivot -= root[s][at + k] * root[s][at + k];
                if (!(pivot > 1e-13 * largest)) continue;
                double diagonal = Math.sqrt(pivot);
                for (int i = k; i < columns; i++) {
                    double sum = hessian[k][at + i];
                    for (int s = 0; s < k; s++) sum -= root[s][at + i] * root[s][at + k];
                    root[k][at + i] = sum / diagonal;
                }
            }
        }
        return root;
    }

    /**
     * Returns the exact block of a dense layer in a new matrix, its rows in the order of {@link #product}: to see how good the approximation is. Cost: one Gauss–Newton product per parameter of the layer.
     *
     * @param dense which dense layer, from 0
     */
    public static DMatrixRMaj exact(NetworkCurvature f, double[] theta, int dense) {
        Layout.Block w = f.network().layout().blocks().get(2 * dense);
        Layout.Block b = f.network().layout().blocks().get(2 * dense + 1);
        int in = w.columns();
        int size = w.rows() * (in + 1);
        int[] place = new int[size];
        for (int u = 0, k = 0; u < w.rows(); u++)
            for (int i = 0; i <= in; i++, k++) place[k] = i < in ? w.offset() + u * in + i : b.offset() + u;
        DMatrixRMaj block = new DMatrixRMaj(size, size);
        double[] unit = new double[theta.length];
        double[] column = new double[theta.length];
        for (int j = 0; j < size; j++) {
            unit[place[j]] = 1;
            f.gaussNewtonVector(theta, unit, column);
            unit[place[j]] = 0;
            for (int i = 0; i < size; i++) block.set(i, j, column[place[i]]);
        }
        return block;
    }

    /** Returns a copy of A, (inputs + 1) × (inputs + 1). */
    public DMatrixRMaj inputFactor() {
        return a.copy();
    }

    /** Returns a copy of G, units × units. */
    public DMatrixRMaj outputFactor() {
        return g.copy();
    }

    /** Returns G ⊗ A in a new matrix: large, to look at. */
    public DMatrixRMaj product() {
        DMatrixRMaj product = new DMatrixRMaj(g.numRows * a.numRows, g.numCols * a.numCols);
        CommonOps_DDRM.kron(g, a, product);
        return product;
    }

    /**
     * Returns (G + √λ/π I)⁻¹ V (A + π√λ I)⁻¹, which is (G ⊗ A + damping)⁻¹ applied to V without forming the product.
     *
     * <p>π = √((tr A/rows of A) / (tr G/rows of G)) shares the damping so that the product is disturbed least.
     *
     * @param v units × (inputs + 1), not modified
     * @param lambda λ ≥ 0
     */
    public DMatrixRMaj solve(DMatrixRMaj v, double lambda) {
        Require.nonNegative("lambda", lambda);
        double traceA = CommonOps_DDRM.trace(a) / a.numRows;
        double traceG = CommonOps_DDRM.trace(g) / g.numRows;
        double pi = traceA > 0 && traceG > 0 ? Math.sqrt(traceA / traceG) : 1;
        DMatrixRMaj left = g.copy();
        DMatrixRMaj right = a.copy();
        for (int i = 0; i < left.numRows; i++) left.add(i, i, Math.sqrt(lambda) / pi);
        for (int i = 0; i < right.numRows; i++) right.add(i, i, pi * Math.sqrt(lambda));
        DMatrixRMaj half = new DMatrixRMaj(v.numRows, v.numCols);
        DMatrixRMaj result = new DMatrixRMaj(v.numCols, v.numRows);
        if (!CommonOps_DDRM.solve(left, v.copy(), half)) half.fill(Double.NaN);
        DMatrixRMaj transposed = CommonOps_DDRM.transpose(half, null);
        if (!CommonOps_DDRM.solve(right, transposed, result)) result.fill(Double.NaN);
        return CommonOps_DDRM.transpose(result, null);
    }
}
