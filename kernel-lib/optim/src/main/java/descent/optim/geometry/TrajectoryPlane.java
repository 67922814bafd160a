package descent.optim.geometry;

import descent.optim.linalg.Vectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * The plane that a trajectory uses most: the first two principal directions of its points as seen from the last one.
 *
 * <p>Random directions in many dimensions are nearly orthogonal to any path, which then looks like standing still; these are not. {@link #explained} says how much of the path the plane shows. The matrix of differences θₖ − θ_T is not centred, so that
 * the last point is the origin, as in the paper.
 *
 * <p>Source: Li, Xu, Taylor, Studer, Goldstein, "Visualizing the loss landscape of neural nets", NeurIPS 2018, section 7.2.
 */
public final class TrajectoryPlane {
    private final double[] origin;
    private final double[][] directions;
    private final double[] explained;
    private final double[][] coordinates;

    private TrajectoryPlane(double[] origin, double[][] directions, double[] explained, double[][] coordinates) {
        this.origin = origin;
        this.directions = directions;
        this.explained = explained;
        this.coordinates = coordinates;
    }

    /**
     * Finds the plane of a path.
     *
     * @param points at least two rows of n ≥ 2 numbers, not modified
     */
    public static TrajectoryPlane of(double[][] points) {
        if (points.length < 2)
            throw new IllegalArgumentException("points must be at least 2 but were " + points.length);
        double[] origin = points[points.length - 1].clone();
        int n = origin.length;
        DMatrixRMaj differences = new DMatrixRMaj(points.length, n);
        for (int k = 0; k < points.length; k++) {
            Vectors.length("points[" + k + "]", points[k], n);
            for (int i = 0; i < n; i++) differences.set(k, i, points[k][i] - origin[i]);
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(points.length, n, false, true, true);
        if (!svd.decompose(differences.copy())) throw new IllegalArgumentException("points must be finite");
        DMatrixRMaj vt = svd.getV(null, true);
        double[] s = svd.getSingularValues();
        int first = largest(s, -1);
        int second = largest(s, first);
        double total = 0;
        for (double one : s) total += one * one;
        double[][] directions = {row(vt, first, n), row(vt, second, n)};
        double[] explained = {s[first] * s[first] / total, second < 0 ? 0 : s[second] * s[second] / total};
        double[][] coordinates = new double[points.length][2];
        for (int k = 0; k < points.length; k++)
            for (int axis = 0; axis < 2; axis++)
                for (int i = 0; i < n; i++) coordinates[k][axis] += differences.get(k, i) * directions[axis][i];
        return new TrajectoryPlane(origin, directions, explained, coordinates);
    }

    private static int largest(double[] s, int but) {
        int largest = -1;
        for (int k = 0; k < s.length; k++) if (k != but && (largest < 0 || s[k] > s[largest])) largest = k;
        return largest;
    }

    private static double[] row(DMatrixRMaj vt, int k, int n) {
        double[] row = new double[n];
        if (k >= 0) for (int i = 0; i < n; i++) row[i] = vt.get(k, i);
        return row;
    }

    /** Returns a copy of the last point, the plane's origin. */
    public double[] origin() {
        return origin.clone();
    }

    /** Returns a copy of the first or the second direction, of length 1. */
    public double[] direction(int axis) {
        return directions[axis].clone();
    }

    /** Returns the share of the squared distances that lies along the first and the second direction. */
    public double[] explained() {
        return explained.clone();
    }

    /** Returns the path in the plane, a row of two coordinates for every point. */
    public double[][] coordinates() {
        double[][] copy = new double[coordinates.length][];
        for (int k = 0; k < copy.length; k++) copy[k] = coordinates[k].clone();
        return copy;
    }
}
