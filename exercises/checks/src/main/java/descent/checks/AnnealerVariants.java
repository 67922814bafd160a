package descent.checks;

import descent.check.Misconception;
import descent.contracts.Annealer;
import descent.contracts.Annealer.Journey;

/** Catalogued mistakes of {@code 23-annealer}. */
final class AnnealerVariants {
    private AnnealerVariants() {}

    /** The walk with its choices left open. */
    private record Walk(int cooledBefore, boolean coolsAlways, boolean coolsNever, boolean greedy, boolean stale) {
        Journey go(
                Annealer.Energy energy, int start, int[] p, double[] u, double temperature, double factor, int moves) {
            int state = start;
            int best = start;
            int accepted = 0;
            double now = energy.at(start);
            double least = now;
            double t = temperature * (cooledBefore == 1 ? factor : 1);
            for (int i = 0; i < p.length; i++) {
                double next = energy.at(p[i]);
                double from = greedy ? least : now;
                if (next <= from || u[i] < Math.exp(-(next - from) / t)) {
                    state = p[i];
                    accepted++;
                    if (!stale) now = next;
                    if (next < least) {
                        least = next;
                        best = state;
                    }
                }
                if (!coolsNever && (coolsAlways || (i + 1) % moves == 0)) t *= factor;
            }
            return new Journey(best, state, accepted);
        }
    }

    @Misconception(
            name = "the last state is returned as the best",
            hint =
                    "Your best state is where the walk ended. While it is warm it leaves good states again: what should it note down "
                            + "whenever it arrives somewhere?")
    static Annealer lastIsBest() {
        Annealer right = new Walk(0, false, false, false, false)::go;
        return (energy, start, p, u, temperature, factor, moves) -> {
            Journey journey = right.anneal(energy, start, p, u, temperature, factor, moves);
            return new Journey(journey.last(), journey.last(), journey.accepted());
        };
    }

    @Misconception(
            name = "cooled after every proposal",
            hint =
                    "Your temperature falls with each proposal. With moves = 6 the first six should all see the same one: after which "
                            + "proposals is it multiplied?")
    static Annealer everyProposal() {
        return new Walk(0, true, false, false, false)::go;
    }

    @Misconception(
            name = "cooled before the first move",
            hint = "Your first proposals see temperature · factor already. At which temperature does the walk begin?")
    static Annealer before() {
        return new Walk(1, false, false, false, false)::go;
    }

    @Misconception(
            name = "never cooled",
            hint =
                    "A late rise is accepted in your walk as easily as an early one. What happens to the temperature after `moves` "
                            + "proposals?")
    static Annealer never() {
        return new Walk(0, false, true, false, false)::go;
    }

    @Misconception(
            name = "compared with the best, not with the current state",
            hint =
                    "You measure the rise from the best state so far. The walk does not stand there any more: from which energy does a "
                            + "move start?")
    static Annealer againstBest() {
        return new Walk(0, false, false, true, false)::go;
    }

    @Misconception(
            name = "the current energy is not updated",
            hint =
                    "After an accepted move you still compare with the energy of the start. Which two things change when a proposal is "
                            + "accepted?")
    static Annealer stale() {
        return new Walk(0, false, false, false, true)::go;
    }
}
