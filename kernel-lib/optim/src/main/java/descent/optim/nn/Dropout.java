package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * Inverted dropout: in training each number is dropped with probability p and the others grow, so that evaluation does nothing.
 *
 * <pre>
 * train      y = x·m/(1 − p),   m = 1 where u ≥ p, else 0, with one fresh u from [0, 1) per number
 * evaluate   y = x
 * backward   dx = dy·m/(1 − p), with the same m
 * </pre>
 *
 * <p>The mean of y is x; its variance is x² p/(1 − p), and 0 in evaluation. The mask is drawn with
 * {@link RandomGenerator#nextDouble} in row-major order from the generator that the network was started with.
 *
 * <p>Source: Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, "Dropout", 2014, sections 4 and 10 (scaling at training
 * time).
 *
 * @param p the probability to drop, in [0, 1)
 */
public record Dropout(double p) implements Layer {
    /** Checks p. */
    public Dropout {
        Require.fraction("p", p);
    }

    @Override
    public int outputs(int inputs) {
        return inputs;
    }

    @Override
    public Pass start(Place place) {
        int width = place.inputs();
        RandomGenerator random = place.random();
        boolean[] kept = new boolean[place.rows() * width];
        double[] y = place.rowsOf(width);
        double[] dx = place.rowsOf(width);
        double scale = 1 / (1 - p);
        return new Pass() {
            private int n;
            private boolean dropping;

            @Override
            public double[] forward(double[] theta, double[] x, int rows, Mode mode) {
                n = rows * width;
                dropping = mode != Mode.EVALUATE;
                if (mode == Mode.TRAIN) draw();
                for (int i = 0; i < n; i++) y[i] = dropping ? (kept[i] ? x[i] * scale : 0) : x[i];
                return y;
            }

            private void draw() {
                if (random == null)
                    throw new IllegalStateException(
                            "dropout in training needs a random generator; give one where the network is started");
                for (int i = 0; i < n; i++) kept[i] = random.nextDouble() >= p;
            }

            @Override
            public double[] backward(double[] theta, double[] dy, double[] gradient) {
                for (int i = 0; i < n; i++) dx[i] = dropping ? (kept[i] ? dy[i] * scale : 0) : dy[i];
                return dx;
            }
        };
    }
}
