package descent.optim.svm;

import descent.optim.run.Status;

/**
 * Sequential minimal optimization of the soft-margin dual, in the variables βᵢ = yᵢαᵢ.
 *
 * <pre>
 * maximize Σ|βᵢ| − ½ΣΣ βᵢβⱼK_ij   subject to Σβᵢ = 0, βᵢ between 0 and yᵢCᵢ
 * Fᵢ = Σⱼ K_ij βⱼ − yᵢ             the gradient in β, up to its sign
 * i = argmax −F over those that may grow;  j maximizes (Fⱼ − Fᵢ)²/(K_ii + K_jj − 2K_ij) over those that may fall
 * βᵢ += δ, βⱼ −= δ                 δ = (Fⱼ − Fᵢ)/(K_ii + K_jj − 2K_ij), cut to the box
 * </pre>
 *
 * <p>Samples at a bound whose F says that they will stay are put behind the others and left out (shrinking); before the end all are looked at again.
 */
final class Smo {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double FLAT = 1e-12;

    final int n;
    final double[] beta;
    final double[] f;
    private final double[] y;
    private final double[] low;
    private final double[] high;
    private final double[] grow; // 0 where β may grow, else −∞: added to −F it takes the sample out without a branch
    private final double[] fall; // 0 where β may fall, else −∞
    private final int[] sample; // which sample stands at a place
    private final KernelRows kernel;
    private final boolean shrinking;
    private final double tolerance;
    private int active;
    private boolean unshrunk;
    private double violation;
    private int steps;

    Smo(KernelRows kernel, double[] y, double[] c, double tolerance, boolean shrinking) {
        this.kernel = kernel;
        this.tolerance = tolerance;
        this.shrinking = shrinking;
        n = y.length;
        this.y = y.clone();
        beta = new double[n];
        f = new double[n];
        low = new double[n];
        high = new double[n];
        grow = new double[n];
        fall = new double[n];
        sample = new int[n];
        for (int i = 0; i < n; i++) {
            f[i] = -y[i];
            low[i] = y[i] > 0 ? 0 : -c[i];
            high[i] = y[i] > 0 ? c[i] : 0;
            sample[i] = i;
            mark(i);
        }
        active = n;
    }

    private void mark(int i) {
        grow[i] = beta[i] < high[i] ? 0 : NEVER;
        fall[i] = beta[i] > low[i] ? 0 : NEVER;
    }

    /** Runs to the tolerance; the listener is shown every step, with all samples in their own order only where shrinking is off. */
    Status run(long limit, SmoListener listener) {
        int countdown = Math.min(n, 1000);
        listener.accept(view());
        while (steps < limit) {
            if (shrinking && --countdown == 0) {
                countdown = Math.min(n, 1000);
                shrink();
            }
            if (!step()) {
                if (active == n) return Status.GRADIENT_TOLERANCE;
                reactivate();
                countdown = 1;
                if (!step()) return Status.GRADIENT_TOLERANCE;
            }
            listener.accept(view());
        }
        reactivate();
        return Status.ITERATION_LIMIT;
    }

    private boolean step() {
        int i = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < active; t++) {
            double up = grow[t] - f[t];
            if (up > most) {
                most = up;
                i = t;
            }
        }
        if (i < 0) {
            violation = 0;
            return false;
        }
        double[] ki = kernel.row(i, active);
        int j = partner(i, ki, most);
        if (j < 0 || violation <= tolerance) return false;
        double[] kj = kernel.row(j, active);
        double curvature = Math.max(FLAT, kernel.diagonal(i) + kernel.diagonal(j) - 2 * ki[j]);
        double delta = (f[j] - f[i]) / curvature;
        double room = Math.min(high[i] - beta[i], beta[j] - low[j]);
        boolean cut = delta >= room;
        if (cut) delta = room;
        boolean iFull = cut && room == high[i] - beta[i];
        boolean jFull = cut && room == beta[j] - low[j];
        beta[i] = iFull ? high[i] : beta[i] + delta;
        beta[j] = jFull ? low[j] : beta[j] - delta;
        for (int t = 0; t < active; t++) f[t] += delta * (ki[t] - kj[t]);
        mark(i);
        mark(j);
        steps++;
        return true;
    }

    /** Returns the partner with the greatest gain, and sets the violation on the way. */
    private int partner(int i, double[] ki, double most) {
        int best = -1;
        double bestGain = 0;
        double bestCurvature = 1;
        double largest = NEVER;
        double kii = kernel.diagonal(i);
        double[] diagonal = kernel.diagonal();
        for (int t = 0; t < active; t++) {
            double ft = f[t] + fall[t];
            if (ft > largest) largest = ft;
            double distance = most + ft;
            double gain = distance * Math.abs(distance); // negative where there is none
            double curvature = kii + diagonal[t] - 2 * ki[t];
            if (curvature < FLAT) curvature = FLAT;
            if (gain * bestCurvature > bestGain * curvature) {
                bestGain = gain;
                bestCurvature = curvature;
                best = t;
            }
        }
        violation = Math.max(0, most + largest);
        return best;
    }

    private void shrink() {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < active; t++) {
            if (grow[t] == 0) most = Math.max(most, -f[t]);
            if (fall[t] == 0) least = Math.min(least, -f[t]);
        }
        if (!unshrunk && most - least <= 10 * tolerance) {
            unshrunk = true;
            reactivate();
        }
        for (int t = 0; t < active; t++) {
            boolean stays = stays(t, most, least);
            if (!stays) continue;
            for (active--; active > t; active--) {
                boolean lastStays = stays(active, most, least);
                if (!lastStays) {
                    swap(t, active);
                    break;
                }
            }
        }
    }

    /** Whether a sample is at a bound and F says that it wants to stay there. */
    private boolean stays(int t, double most, double least) {
        if (grow[t] == fall[t]) return false;
        return grow[t] == 0 ? -f[t] < least : -f[t] > most;
    }

    /** Computes F of the samples that were left out, and takes them in again. */
    private void reactivate() {
        if (active == n) return;
        for (int t = active; t < n; t++) f[t] = -y[t];
        for (int s = 0; s < n; s++) {
            if (beta[s] == 0) continue;
            double[] row = kernel.row(s, n);
            double b = beta[s];
            for (int t = active; t < n; t++) f[t] += b * row[t];
        }
        active = n;
    }

    private void swap(int i, int j) {
        kernel.swap(i, j);
        swap(beta, i, j);
        swap(f, i, j);
        swap(y, i, j);
        swap(low, i, j);
        swap(high, i, j);
        swap(grow, i, j);
        swap(fall, i, j);
        int s = sample[i];
        sample[i] = sample[j];
        sample[j] = s;
    }

    private static void swap(double[] a, int i, int j) {
        double c = a[i];
        a[i] = a[j];
        a[j] = c;
    }

    /** Returns β in the samples' own order. */
    double[] betas() {
        return ordered(beta);
    }

    /** Returns F in the samples' own order, up to date after {@link #run}. */
    double[] gradients() {
        return ordered(f);
    }

    private double[] ordered(double[] a) {
        double[] own = new double[n];
        for (int t = 0; t < n; t++) own[sample[t]] = a[t];
        return own;
    }

    int steps() {
        return steps;
    }

    double violation() {
        return violation;
    }

    /** The b of f(x) = ΣβK + b: the mean over free samples, else the middle of what the bounds allow. */
    double intercept() {
        double sum = 0;
        int free = 0;
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < n; t++) {
            if (grow[t] == 0 && fall[t] == 0) {
                sum -= f[t];
                free++;
            }
            if (grow[t] == 0) most = Math.max(most, -f[t]);
            if (fall[t] == 0) least = Math.min(least, -f[t]);
        }
        return free > 0 ? sum / free : (most + least) / 2;
    }

    double dual() {
        double sum = 0;
        for (int t = 0; t < n; t++) sum += Math.abs(beta[t]) - beta[t] * (f[t] + y[t]) / 2;
        return sum;
    }

    /** ½‖w‖² + ΣCᵢ max(0, 1 − yᵢf(xᵢ)); without the sum where Cᵢ is infinite. */
    double primal() {
        double b = intercept();
        double sum = 0;
        for (int t = 0; t < n; t++) {
            sum += beta[t] * (f[t] + y[t]) / 2;
            double c = Math.max(high[t], -low[t]);
            double hinge = Math.max(0, 1 - y[t] * (f[t] + y[t] + b));
            if (c <= Double.MAX_VALUE) sum += c * hinge;
        }
        return sum;
    }

    private SmoStep view() {
        return view;
    }

    private final SmoStep view = new SmoStep() {
        @Override
        public int step() {
            return steps;
        }

        @Override
        public double violation() {
            return violation;
        }

        @Override
        public double dual() {
            return Smo.this.dual();
        }

        @Override
        public double primal() {
            return Smo.this.primal();
        }

        @Override
        public int supportVectors() {
            int count = 0;
            for (double b : beta) if (b != 0) count++;
            return count;
        }

        @Override
        public double[] alphas() {
            double[] alphas = betas();
            for (int i = 0; i < n; i++) alphas[i] = Math.abs(alphas[i]);
            return alphas;
        }

        @Override
        public int samples() {
            return n;
        }
    };
}
