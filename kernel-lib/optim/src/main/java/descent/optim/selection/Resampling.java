package descent.optim.selection;

import descent.optim.linalg.Vectors;

/** A step that changes the training samples themselves (over-sampling, under-sampling, augmentation), and never the test samples. */
@FunctionalInterface
public interface Resampling {
    /** Returns new training samples; the arguments may not be modified. */
    Sample apply(double[][] x, double[] y);

    /** Rows with their targets. */
    final class Sample {
        private final double[][] x;
        private final double[] y;

        /** The rows and targets, of the same number; not copied. */
        public Sample(double[][] x, double[] y) {
            Vectors.length("y", y, x.length);
            this.x = x;
            this.y = y;
        }

        /** Returns the rows. */
        public double[][] x() {
            return x;
        }

        /** Returns the targets. */
        public double[] y() {
            return y;
        }
    }
}
