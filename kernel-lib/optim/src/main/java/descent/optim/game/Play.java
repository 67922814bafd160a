package descent.optim.game;

import descent.optim.linalg.Vectors;

/** A way for both players to move; settings only, so games may share it. */
@FunctionalInterface
public interface Play {
    /** Returns fresh state for one run of a game. */
    Stepper start(Game game);

    /** One run. */
    @FunctionalInterface
    interface Stepper {
        /** Moves both players, in place. */
        void step(double[] x, double[] y);
    }

    /**
     * Plays from a start and returns ‖(x, y)‖ before and after every step: entry k after k steps.
     *
     * @param x the first player's start, modified
     * @param y the second player's start, modified
     */
    default double[] distances(Game game, double[] x, double[] y, int steps) {
        Stepper stepper = start(game);
        double[] distances = new double[steps + 1];
        for (int k = 0; k <= steps; k++) {
            if (k > 0) stepper.step(x, y);
            distances[k] = Math.sqrt(Vectors.dot(x, x) + Vectors.dot(y, y));
        }
        return distances;
    }
}
