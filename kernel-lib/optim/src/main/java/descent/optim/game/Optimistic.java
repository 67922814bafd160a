package descent.optim.game;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * Optimistic gradient play: guess that the next gradient changes as the last one did, x ← x − 2ηg_t + ηg_{t−1}.
 *
 * <p>Nearly as good as {@link ExtraGradient} at one evaluation a step. The first step is an ordinary one.
 *
 * <p>Source: Popov 1980; Daskalakis, Ilyas, Syrgkanis and Zeng, "Training GANs with optimism", 2018, equation 4.
 *
 * @param learningRate η &gt; 0, below 1/(2L)
 */
public record Optimistic(double learningRate) implements Play {
    /** Checks η. */
    public Optimistic {
        Require.positive("learningRate", learningRate);
    }

    @Override
    public Stepper start(Game game) {
        return new Stepper() {
            private final double[] gx = new double[game.first()];
            private final double[] gy = new double[game.second()];
            private final double[] beforeX = new double[game.first()];
            private final double[] beforeY = new double[game.second()];
            private boolean begun;

            @Override
            public void step(double[] x, double[] y) {
                game.gradients(x, y, gx, gy);
                if (!begun) remember();
                begun = true;
                Vectors.axpy(-2 * learningRate, gx, x);
                Vectors.axpy(-2 * learningRate, gy, y);
                Vectors.axpy(learningRate, beforeX, x);
                Vectors.axpy(learningRate, beforeY, y);
                remember();
            }

            private void remember() {
                System.arraycopy(gx, 0, beforeX, 0, gx.length);
                System.arraycopy(gy, 0, beforeY, 0, gy.length);
            }
        };
    }
}
