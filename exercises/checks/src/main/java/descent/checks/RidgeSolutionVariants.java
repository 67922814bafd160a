package descent.checks;

import descent.check.Misconception;
import descent.contracts.RidgeSolution;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What goes wrong between the objective and its linear system. */
final class RidgeSolutionVariants {
    private RidgeSolutionVariants() {}

    @Misconception(
            name = "λ without n",
            hint = "Set the gradient of (1/n)·RSS + λ‖w‖² to zero and multiply by n. What becomes of λ?")
    static RidgeSolution withoutN() {
        return (x, y, lambda) -> centred(x, y, lambda);
    }

    @Misconception(
            name = "half the strength",
            hint =
                    "Your penalty acts like (λ/2)‖w‖². Both the squared errors and the squared weights have a 2 in their derivative: what is "
                            + "left after dividing by it?")
    static RidgeSolution half() {
        return (x, y, lambda) -> centred(x, y, lambda * x.length / 2);
    }

    @Misconception(
            name = "the intercept is penalized too",
            hint =
                    "Raise all targets by 100: your slopes change. The intercept is a level, not a slope; is it in your penalty?")
    static RidgeSolution allPenalized() {
        return (x, y, lambda) -> {
            double[][] wider = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                wider[i] = Arrays.copyOf(x[i], x[i].length + 1);
                wider[i][x[i].length] = 1;
            }
            return system(wider, y, lambda * x.length);
        };
    }

    @Misconception(
            name = "the features are not centred",
            hint =
                    "You centred the targets and left the features as they are. The intercept is free only if both are centred: where does the "
                            + "line go through?")
    static RidgeSolution targetsOnly() {
        return (x, y, lambda) -> {
            double mean = Arrays.stream(y).average().orElse(0);
            double[] w = system(x, Arrays.stream(y).map(v -> v - mean).toArray(), lambda * x.length);
            double[] all = Arrays.copyOf(w, w.length + 1);
            all[w.length] = mean;
            return all;
        };
    }

    @Misconception(
            name = "the intercept is the mean",
            hint =
                    "Your slopes are right, your level is not: at the mean of the features the prediction must be the mean of the targets. "
                            + "What is it in yours?")
    static RidgeSolution meanAsIntercept() {
        return (x, y, lambda) -> {
            double[] all = centred(x, y, lambda * x.length);
            all[all.length - 1] = Arrays.stream(y).average().orElse(0);
            return all;
        };
    }

    private static double[] centred(double[][] x, double[] y, double strength) {
        int d = x[0].length;
        double[] means = new double[d + 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < d; j++) {
                means[j] += x[i][j] / x.length;
            }
            means[d] += y[i] / x.length;
        }
        double[][] moved = new double[x.length][d];
        double[] target = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < d; j++) {
                moved[i][j] = x[i][j] - means[j];
            }
            target[i] = y[i] - means[d];
        }
        double[] all = Arrays.copyOf(system(moved, target, strength), d + 1);
        all[d] = means[d];
        for (int j = 0; j < d; j++) {
            all[d] -= all[j] * means[j];
        }
        return all;
    }

    /** (XᵀX + strength·I)w = Xᵀy. */
    private static double[] system(double[][] x, double[] y, double strength) {
        DMatrixRMaj rows = new DMatrixRMaj(x);
        DMatrixRMaj a = new DMatrixRMaj(x[0].length, x[0].length);
        DMatrixRMaj b = new DMatrixRMaj(x[0].length, 1);
        CommonOps_DDRM.multInner(rows, a);
        for (int j = 0; j < a.numCols; j++) {
            a.add(j, j, strength);
        }
        CommonOps_DDRM.multTransA(rows, new DMatrixRMaj(y), b);
        DMatrixRMaj w = new DMatrixRMaj(x[0].length, 1);
        CommonOps_DDRM.solve(a, b, w);
        return w.data;
    }
}
