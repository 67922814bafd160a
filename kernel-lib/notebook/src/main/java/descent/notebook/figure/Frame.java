package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.scale.Scale;

/**
 * Where values are on the sheet.
 *
 * @param steps what a step along the x axis is called, for warnings: "iteration", "epoch", or "x ="
 */
record Frame(Box box, Scale x, Scale y, String steps) {
    /** Far beyond every sheet, yet harmless to renderers and to arithmetic. */
    private static final double FAR = 1e4;

    double px(double value) {
        return box.x() + clamp(x.at(value)) * box.width();
    }

    double py(double value) {
        return box.bottom() - clamp(y.at(value)) * box.height();
    }

    private static double clamp(double place) {
        return Math.max(-FAR, Math.min(FAR, place));
    }

    /** Points on the sheet, x, y, x, y, …; a point that is not finite stays NaN. */
    double[] points(double[] xs, double[] ys) {
        double[] xy = new double[2 * xs.length];
        for (int i = 0; i < xs.length; i++) {
            boolean finite = Double.isFinite(xs[i]) && Double.isFinite(ys[i]);
            xy[2 * i] = finite ? px(xs[i]) : Double.NaN;
            xy[2 * i + 1] = finite ? py(ys[i]) : Double.NaN;
        }
        return xy;
    }
}
