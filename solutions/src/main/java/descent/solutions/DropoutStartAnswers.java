package descent.solutions;

import descent.check.Right;
import descent.contracts.DropoutPass;
import descent.contracts.DropoutStart;
import java.util.stream.IntStream;

/** Right answers to {@code 14-dropout}. */
final class DropoutStartAnswers {
    private DropoutStartAnswers() {}

    @Right("a factor for each unit")
    static DropoutStart factors() {
        return p -> new DropoutPass() {
            private double[] factor = {};

            @Override
            public double[] forward(double[] x, double[] uniform, boolean training) {
                factor = factors(uniform, p, training);
                return product(x, factor);
            }

            @Override
            public double[] backward(double[] dy) {
                return product(dy, factor);
            }
        };
    }

    private static double[] factors(double[] uniform, double p, boolean training) {
        double[] factor = new double[uniform.length];
        for (int j = 0; j < factor.length; j++) {
            factor[j] = !training ? 1 : uniform[j] < p ? 0 : 1 / (1 - p);
        }
        return factor;
    }

    private static double[] product(double[] a, double[] b) {
        double[] product = new double[a.length];
        for (int j = 0; j < a.length; j++) {
            product[j] = a[j] * b[j];
        }
        return product;
    }

    @Right("a mask of booleans")
    static DropoutStart mask() {
        return p -> new DropoutPass() {
            private boolean[] dropped = {};
            private double kept = 1;

            @Override
            public double[] forward(double[] x, double[] uniform, boolean training) {
                dropped = training ? dropped(uniform, p) : new boolean[x.length];
                kept = training ? 1 - p : 1;
                return masked(x, dropped, kept);
            }

            @Override
            public double[] backward(double[] dy) {
                return masked(dy, dropped, kept);
            }
        };
    }

    private static boolean[] dropped(double[] uniform, double p) {
        boolean[] dropped = new boolean[uniform.length];
        for (int j = 0; j < dropped.length; j++) {
            dropped[j] = uniform[j] < p;
        }
        return dropped;
    }

    private static double[] masked(double[] values, boolean[] dropped, double kept) {
        double[] out = values.clone();
        for (int j = 0; j < out.length; j++) {
            out[j] = dropped[j] ? 0 : out[j] / kept;
        }
        return out;
    }

    @Right("the random numbers kept")
    static DropoutStart kept() {
        return p -> new DropoutPass() {
            private double[] drawn = {};

            @Override
            public double[] forward(double[] x, double[] uniform, boolean training) {
                drawn = training ? uniform.clone() : new double[0];
                return again(x, drawn, p);
            }

            @Override
            public double[] backward(double[] dy) {
                return again(dy, drawn, p);
            }
        };
    }

    private static double[] again(double[] values, double[] drawn, double p) {
        if (drawn.length == 0) {
            return values.clone();
        }
        return IntStream.range(0, values.length)
                .mapToDouble(j -> drawn[j] >= p ? values[j] / (1 - p) : 0)
                .toArray();
    }
}
