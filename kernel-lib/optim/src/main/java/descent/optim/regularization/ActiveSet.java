package descent.optim.regularization;

import java.util.Arrays;

/**
 * Minimizes ½‖y − Xw‖² + a‖w‖₁ + (b/2)‖w‖² for one (a, b) after another, each from the solution before.
 *
 * <p>On the active features with their signs the problem is a linear system: its solution is the Newton step, cut where the first coefficient would change sign; that one leaves. Features with |xⱼᵀr| &gt; a enter, the worst first. The Cholesky factor follows every change at O(m²).
 *
 * <p>Most correlations xⱼᵀr are not computed again: if cⱼ was right at the residual s, then |xⱼᵀr| ≤ |f cⱼ| + ‖xⱼ‖‖r − f s‖ for every number f, and f = rᵀs/‖s‖² makes the bound tightest. Only where it exceeds a must the product be formed. This is a sphere test in the sense of the safe screening rules, but around the residual at which each feature was last seen.
 */
final class ActiveSet {
    private static final int SNAPSHOTS = 32;
    private static final int ROUNDS = 1000;

    /** How much smaller a is from stage to stage on the way to the one asked for: each stage costs a look at all features. */
    private static final double STAGE = 5;

    private final Design design;
    private final int n;
    private final double[] x;
    final double[] w;
    private final double[] r;
    private final double[] norm;
    private double a;
    private double b;

    private int[] active = new int[16];
    private double[] sign = new double[16];
    private double[] g = new double[16];
    private double[] step = new double[16];
    private double[][] gram = new double[16][];
    private int size;
    private final boolean[] isActive;
    private final GrowingCholesky factor = new GrowingCholesky(16);

    private final double[] seen; // xⱼᵀ(the residual of its snapshot)
    private final int[] snapshotOf;
    private final double[][] snapshots = new double[SNAPSHOTS][];
    private final double[] snapshotSquare = new double[SNAPSHOTS];
    private final double[] along = new double[SNAPSHOTS];
    private final double[] away = new double[SNAPSHOTS];
    private int snapshotCount;

    private final int[] wanted;
    private final double[] column;
    private final double[][]
            byRow; // byRow[i][k] = entry i of active feature k, so that products with all are vector loops
    private double largest;
    private double gap;
    private double objective;

    ActiveSet(Design design) {
        this.design = design;
        n = design.rows;
        x = design.x;
        w = new double[design.columns];
        r = design.y.clone();
        norm = new double[design.columns];
        for (int j = 0; j < norm.length; j++) norm[j] = Math.sqrt(design.squares[j]);
        isActive = new boolean[design.columns];
        seen = new double[design.columns];
        snapshotOf = new int[design.columns];
        Arrays.fill(snapshotOf, -1);
        wanted = new int[design.columns];
        column = new double[n];
        byRow = new double[n][16];
    }

    double gap() {
        return gap;
    }

    double objective() {
        return objective;
    }

    /** Solves for a from the present point by way of larger ones, so that few features enter wrongly; see {@link #solve}. */
    boolean descendTo(double target, double newB, double tolerance) {
        b = newB;
        double from = target;
        for (int j = 0; j < w.length; j++) wanted[j] = j;
        correlate(wanted, w.length);
        for (int j = 0; j < w.length; j++) from = Math.max(from, Math.abs(seen[j]));
        int stages = (int) Math.ceil(Math.log(from / target) / Math.log(STAGE));
        for (int k = 1; k < stages; k++)
            if (!solve(from * Math.pow(target / from, (double) k / stages), newB, Math.max(tolerance, 1e-2 * a * a)))
                return false;
        return solve(target, newB, tolerance);
    }

    /** Solves to a duality gap of at most the tolerance, or as far as rounding lets it; false if active features are linearly dependent. */
    boolean solve(double newA, double newB, double tolerance) {
        a = newA;
        if (newB != b) {
            b = newB;
            if (!refactor()) return false;
        }
        int batch = Math.max(8, size / 2);
        int settled = 0;
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            newton();
            residual();
            int violators = violators();
            measure();
            if (gap <= tolerance) return true;
            if (violators == 0 && ++settled == 4) return true;
            if (!(objective < before)) {
                if (batch == 1 && violators > 0 && ++settled == 4) return false;
                batch = 1;
            }
            before = objective;
            if (violators > 0 && !admit(violators, batch)) return false;
        }
        return false;
    }

    /** Moves to the minimum over the active features; those whose sign would change leave at 0. */
    private void newton() {
        multiply(r, g);
        for (int k = 0; k < size; k++) g[k] -= a * sign[k] + b * w[active[k]];
        while (size > 0) {
            System.arraycopy(g, 0, step, 0, size);
            factor.solve(step);
            double t = 1;
            int blocked = -1;
            for (int k = 0; k < size; k++) {
                double from = w[active[k]];
                if (sign[k] * (from + step[k]) >= 0) continue;
                double most = from == 0 ? 0 : -from / step[k];
                if (most < t) {
                    t = most;
                    blocked = k;
                }
            }
            for (int k = 0; k < size; k++) w[active[k]] += t * step[k];
            if (blocked < 0) return;
            leave(blocked);
            for (int k = 0; k < size; k++) g[k] *= 1 - t; // the gradient is linear along the step
        }
    }

    /** Writes xᵀv of every active feature. */
    private void multiply(double[] v, double[] out) {
        Arrays.fill(out, 0, size, 0);
        int i = 0;
        for (; i + 3 < n; i += 4) {
            double v0 = v[i];
            double v1 = v[i + 1];
            double v2 = v[i + 2];
            double v3 = v[i + 3];
            double[] r0 = byRow[i];
            double[] r1 = byRow[i + 1];
            double[] r2 = byRow[i + 2];
            double[] r3 = byRow[i + 3];
            for (int k = 0; k < size; k++) out[k] += (v0 * r0[k] + v1 * r1[k]) + (v2 * r2[k] + v3 * r3[k]);
        }
        for (; i < n; i++) for (int k = 0; k < size; k++) out[k] += v[i] * byRow[i][k];
    }

    private void leave(int k) {
        w[active[k]] = 0;
        isActive[active[k]] = false;
        snapshotOf[active[k]] = -1;
        factor.remove(k);
        double[] row = gram[k];
        for (int i = k; i + 1 < size; i++) {
            active[i] = active[i + 1];
            sign[i] = sign[i + 1];
            g[i] = g[i + 1];
            gram[i] = gram[i + 1];
            System.arraycopy(gram[i], k + 1, gram[i], k, i + 1 - k);
        }
        for (double[] one : byRow) System.arraycopy(one, k + 1, one, k, size - k - 1);
        size--;
        gram[size] = row;
    }

    private void residual() {
        System.arraycopy(design.y, 0, r, 0, n);
        for (int k = 0; k < size; k++) Columns.axpy(-w[active[k]], x, active[k] * n, r);
    }

    /** Lists in {@code wanted} the inactive features with |xⱼᵀr| &gt; a, the worst first. */
    private int violators() {
        int slot = snapshotCount % SNAPSHOTS;
        for (int s = 0; s < Math.min(snapshotCount, SNAPSHOTS); s++) compare(s);
        int count = 0;
        for (int j = 0; j < w.length; j++) {
            if (isActive[j]) continue;
            int s = snapshotOf[j];
            if (s >= 0 && s != slot && Math.abs(along[s] * seen[j]) + away[s] * norm[j] < a) continue;
            wanted[count++] = j;
        }
        correlate(wanted, count);
        largest = a;
        int violators = 0;
        for (int k = 0; k < count; k++) {
            int j = wanted[k];
            double c = Math.abs(seen[j]);
            if (!(c > a)) continue;
            largest = Math.max(largest, c);
            wanted[violators++] = j;
        }
        return violators;
    }

    private void compare(int s) {
        double[] old = snapshots[s];
        double f = snapshotSquare[s] > 0 ? Columns.dot(old, 0, r) / snapshotSquare[s] : 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            double d = r[i] - f * old[i];
            square += d * d;
        }
        along[s] = f;
        away[s] = Math.sqrt(square) * (1 + 1e-10) + 1e-14 * Math.sqrt(snapshotSquare[s]);
    }

    /** Computes the products of the listed features with the residual and takes a snapshot of it. */
    private void correlate(int[] list, int count) {
        if (count == 0) return;
        int slot = snapshotCount++ % SNAPSHOTS;
        if (snapshots[slot] == null) snapshots[slot] = new double[n];
        System.arraycopy(r, 0, snapshots[slot], 0, n);
        snapshotSquare[slot] = Columns.dot(r, 0, r);
        Columns.dots(x, r, list, count, seen);
        for (int k = 0; k < count; k++) snapshotOf[list[k]] = slot;
    }

    /** The duality gap of the problem with the rows √b·I added to X, which has no ridge term; see {@link CoordinateDescent}. */
    private void measure() {
        double l1 = 0;
        double l2 = 0;
        multiply(r, g);
        for (int k = 0; k < size; k++) {
            double v = w[active[k]];
            l1 += Math.abs(v);
            l2 += v * v;
            largest = Math.max(largest, Math.abs(g[k] - b * v));
        }
        double square = Columns.dot(r, 0, r) + b * l2;
        objective = square / 2 + a * l1;
        gap = DualityGap.of(objective, square, Columns.dot(design.y, 0, r), a, largest);
    }

    /** Lets the worst of the violators enter; false if all of them depend on the active features. */
    private boolean admit(int violators, int batch) {
        int most = Math.min(batch, violators);
        boolean any = false;
        for (int k = 0; k < most; k++) {
            int worst = k;
            for (int i = k + 1; i < violators; i++)
                if (Math.abs(seen[wanted[i]]) > Math.abs(seen[wanted[worst]])) worst = i;
            int j = wanted[worst];
            wanted[worst] = wanted[k];
            wanted[k] = j;
            any |= enter(j);
        }
        return any;
    }

    private boolean enter(int j) {
        if (size == active.length) grow();
        System.arraycopy(x, j * n, column, 0, n);
        double[] row = gram[size];
        if (row == null || row.length <= size) row = new double[active.length];
        multiply(column, row);
        row[size] = design.squares[j];
        if (!factor.append(row, row[size] + b)) return false;
        gram[size] = row;
        for (int i = 0; i < n; i++) byRow[i][size] = column[i];
        active[size] = j;
        sign[size] = Math.signum(seen[j]);
        isActive[j] = true;
        size++;
        return true;
    }

    private void grow() {
        int larger = 2 * size;
        active = Arrays.copyOf(active, larger);
        sign = Arrays.copyOf(sign, larger);
        g = Arrays.copyOf(g, larger);
        step = Arrays.copyOf(step, larger);
        gram = Arrays.copyOf(gram, larger);
        for (int i = 0; i < n; i++) byRow[i] = Arrays.copyOf(byRow[i], larger);
    }

    private boolean refactor() {
        factor.clear();
        for (int k = 0; k < size; k++) if (!factor.append(gram[k], gram[k][k] + b)) return false;
        return true;
    }
}
