package descent.optim.ensemble;

import descent.optim.selection.Predictor;
import java.util.List;

/** The mean of models, with the record of which sample each was fitted on. Immutable. */
public final class Ensemble implements Predictor {
    private final List<Predictor> members;
    private final boolean[][] used;

    Ensemble(List<Predictor> members, boolean[][] used) {
        this.members = List.copyOf(members);
        this.used = used;
    }

    /** Returns the mean prediction; for classes 0 and 1, the share of votes for 1 or the mean probability. */
    @Override
    public double predict(double[] x) {
        return predict(x, members.size());
    }

    /** Returns the mean of the first models alone. */
    public double predict(double[] x, int first) {
        double sum = 0;
        for (int b = 0; b < first; b++) sum += members.get(b).predict(x);
        return sum / first;
    }

    /** Returns the models. */
    public List<Predictor> members() {
        return members;
    }

    /** Returns, for each training sample, the mean prediction of the models that have not seen it; NaN where all have. */
    public double[] outOfBag(double[][] x) {
        double[] means = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            int count = 0;
            for (int b = 0; b < used.length; b++) {
                if (used[b][i]) continue;
                sum += members.get(b).predict(x[i]);
                count++;
            }
            means[i] = count == 0 ? Double.NaN : sum / count;
        }
        return means;
    }

    /** Returns the mean share of training samples that a model has not seen. */
    public double outOfBagShare() {
        double out = 0;
        for (boolean[] row : used) for (boolean u : row) if (!u) out++;
        return out / used.length / used[0].length;
    }

    /** Returns the mean correlation of two models' predictions over these rows. */
    public double correlation(double[][] x) {
        int b = members.size();
        double[][] p = new double[b][];
        for (int k = 0; k < b; k++) p[k] = standardized(members.get(k).predict(x));
        double sum = 0;
        for (int k = 0; k < b; k++)
            for (int l = 0; l < k; l++) for (int i = 0; i < x.length; i++) sum += p[k][i] * p[l][i] / x.length;
        return sum / (b * (b - 1) / 2.0);
    }

    private static double[] standardized(double[] p) {
        double mean = 0;
        for (double v : p) mean += v / p.length;
        double square = 0;
        for (double v : p) square += (v - mean) * (v - mean) / p.length;
        double scale = square > 0 ? Math.sqrt(square) : 1;
        for (int i = 0; i < p.length; i++) p[i] = (p[i] - mean) / scale;
        return p;
    }
}
