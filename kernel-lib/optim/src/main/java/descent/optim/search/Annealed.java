package descent.optim.search;

/**
 * What {@link SimulatedAnnealing} found, and how it went.
 *
 * @param <S> states
 */
public final class Annealed<S> {
    private S best;
    private double bestEnergy;
    private S last;
    private double lastEnergy;
    private long evaluations = 1;
    private long accepted;
    private final double[] energies;
    private final double[] bestEnergies;

    Annealed(S start, double energy, int sweeps) {
        best = start;
        last = start;
        bestEnergy = energy;
        lastEnergy = energy;
        energies = new double[sweeps];
        bestEnergies = new double[sweeps];
    }

    void moved(S state, double energy, boolean wasAccepted) {
        evaluations++;
        last = state;
        lastEnergy = energy;
        if (wasAccepted) accepted++;
        if (energy < bestEnergy) {
            best = state;
            bestEnergy = energy;
        }
    }

    void swept(int sweep, double energy) {
        energies[sweep] = energy;
        bestEnergies[sweep] = bestEnergy;
    }

    /** Returns the best state that was seen. */
    public S best() {
        return best;
    }

    /** Returns its energy. */
    public double bestEnergy() {
        return bestEnergy;
    }

    /** Returns the state in which the walk ended. */
    public S last() {
        return last;
    }

    /** Returns the energy of the last state. */
    public double lastEnergy() {
        return lastEnergy;
    }

    /** Returns how many energies were computed, the start's among them. */
    public long evaluations() {
        return evaluations;
    }

    /** Returns how many moves were accepted. */
    public long accepted() {
        return accepted;
    }

    /** Returns the energy after each sweep, a copy. */
    public double[] energies() {
        return energies.clone();
    }

    /** Returns the best energy so far after each sweep, a copy. */
    public double[] bestEnergies() {
        return bestEnergies.clone();
    }
}
