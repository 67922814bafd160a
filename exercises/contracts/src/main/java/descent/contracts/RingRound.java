package descent.contracts;

/** Exercise {@code 22-ring}: the ring all-reduce that leaves the mean with everybody, round by round. */
@FunctionalInterface
public interface RingRound {
    /**
     * One round of the ring. There are p ≥ 2 workers with a vector of p numbers each; number c is chunk c. All workers send at the same
     * time, worker k to worker k + 1, the last one to worker 0. All numbers of workers and chunks are taken modulo p.
     *
     * <ul>
     *   <li>round s = 0, …, p − 2: worker k sends chunk k − 1 − s; the receiver adds it to its own. In round p − 2 it then divides the
     *       chunk, which now holds everybody's number, by p.
     *   <li>round p − 1 + s for s = 0, …, p − 2: worker k sends chunk k − s; the receiver puts it in the place of its own.
     * </ul>
     *
     * <p>Example: with p = 2, round 0 turns {@code {{1, 10}, {3, 30}}} into {@code {{2, 10}, {3, 20}}}, and round 1 that into {@code {{2,
     * 20}, {2, 20}}}.
     *
     * @param vectors one row per worker, changed in place
     * @param round from 0 to 2p − 3
     */
    void round(double[][] vectors, int round);
}
