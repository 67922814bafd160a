package descent.optim.svm;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * A classifier for many classes from one machine per pair of classes, which vote; the first of the classes with most votes wins.
 *
 * <p>Source: Knerr, Personnaz, Dreyfus, 1990; as in Chang and Lin, "LIBSVM", 2011, section 7. Immutable.
 */
public final class OneVsOne {
    private final int classes;
    private final List<SvmModel> machines;

    private OneVsOne(int classes, List<SvmModel> machines) {
        this.classes = classes;
        this.machines = List.copyOf(machines);
    }

    /**
     * Trains K(K − 1)/2 machines.
     *
     * @param svc the settings of each
     * @param x n rows of d features
     * @param y n classes 0, …, K − 1, each present; not modified
     */
    public static OneVsOne fit(Svc svc, double[][] x, int[] y) {
        if (x.length == 0 || x.length != y.length)
            throw new IllegalArgumentException(
                    "x and y must have the same length, at least 1, but have " + x.length + " and " + y.length);
        int classes = 0;
        for (int label : y) classes = Math.max(classes, 1 + Require.atLeast(0, "label", label));
        List<SvmModel> machines = new ArrayList<>();
        for (int a = 0; a < classes; a++)
            for (int b = a + 1; b < classes; b++) {
                List<double[]> rows = new ArrayList<>();
                List<Double> labels = new ArrayList<>();
                for (int i = 0; i < y.length; i++)
                    if (y[i] == a || y[i] == b) {
                        rows.add(x[i]);
                        labels.add(y[i] == a ? 1.0 : -1.0);
                    }
                machines.add(svc.fit(
                        rows.toArray(new double[0][]),
                        labels.stream().mapToDouble(Double::doubleValue).toArray()));
            }
        return new OneVsOne(classes, machines);
    }

    /** Returns how many machines vote for each class. */
    public int[] votes(double[] x) {
        int[] votes = new int[classes];
        int k = 0;
        for (int a = 0; a < classes; a++)
            for (int b = a + 1; b < classes; b++) votes[machines.get(k++).decision(x) > 0 ? a : b]++;
        return votes;
    }

    /** Returns the class. */
    public int predict(double[] x) {
        int[] votes = votes(x);
        int best = 0;
        for (int k = 1; k < classes; k++) if (votes[k] > votes[best]) best = k;
        return best;
    }

    /** Returns the machines, for the pairs (0, 1), (0, 2), …, (K − 2, K − 1). */
    public List<SvmModel> machines() {
        return machines;
    }
}
