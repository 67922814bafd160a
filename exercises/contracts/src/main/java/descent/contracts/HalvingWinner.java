package descent.contracts;

/** Exercise {@code 23-halving}: successive halving. */
@FunctionalInterface
public interface HalvingWinner {
    /** Trains and measures. */
    @FunctionalInterface
    interface Score {
        /** The score of a setting after training for a budget, less is better; NaN if the training failed. */
        double of(int setting, int budget);
    }

    /**
     * The setting that survives.
     *
     * <p>Settings are numbered 0, …, n − 1. In every round all that are left are scored with the round's budget: {@code first} in the first round, {@code keep} times as much in each next one. If fewer than {@code keep} are left, the best of this
     * round wins. Otherwise the best {@code left / keep} (rounded down) go on. Of equal scores the smaller number is better; a failed training is worse than any score.
     *
     * <p>Example: with 4 settings, {@code first = 1} and {@code keep = 2}, all four are scored with budget 1, the best two with budget 2, and the best of these, the winner, with budget 4.
     *
     * @param score may be asked once for each setting and round
     * @param settings n, at least 1
     * @param first the first round's budget, at least 1
     * @param keep at least 2
     */
    int winner(Score score, int settings, int first, int keep);
}
