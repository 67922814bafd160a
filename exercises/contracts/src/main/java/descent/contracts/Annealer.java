package descent.contracts;

/** Exercise {@code 23-annealer}: a walk that cools and remembers. */
@FunctionalInterface
public interface Annealer {
    /** The energy of a state. */
    @FunctionalInterface
    interface Energy {
        /** The energy of this state. */
        double at(int state);
    }

    /**
     * What the walk found.
     *
     * @param best the first state of least energy that was visited, the start included
     * @param last the state in which the walk ended
     * @param accepted how many proposals were accepted
     */
    record Journey(int best, int last, int accepted) {}

    /**
     * Goes through all proposals in order. Proposal i is the state {@code proposals[i]}; it is accepted by Metropolis' rule with the number {@code u[i]}: always if the energy does not rise, else if u is below {@code e^(−Δ/T)}.
     *
     * <p>The temperature is {@code temperature} for the first {@code moves} proposals, {@code temperature · factor} for the next {@code moves}, and so on.
     *
     * <p>Example: the states 0 to 3 have the energies 3, 1, 4 and 1.5. From 0, with the proposals {@code {1, 2, 3}}, u = {@code {0.9, 0.2, 0.5}} and T = 2 throughout, the walk goes down to 1, up to 2 (because 0.2 &lt; e^(−1.5)) and down to 3: {@code Journey(1, 3, 3)}.
     *
     * @param energy may be asked once for the start and once for each proposal
     * @param start the state of the walk at the beginning
     * @param proposals states, perhaps none; not modified
     * @param u as many numbers in [0, 1); not modified
     * @param temperature above 0
     * @param factor in (0, 1)
     * @param moves at least 1
     */
    Journey anneal(Energy energy, int start, int[] proposals, double[] u, double temperature, double factor, int moves);
}
