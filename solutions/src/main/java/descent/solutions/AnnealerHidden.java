package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.Annealer;
import descent.contracts.Annealer.Journey;
import org.junit.jupiter.api.Test;

@HiddenChecks("23-annealer")
final class AnnealerHidden {
    @Test
    @Points(1.5)
    @Hint("Follow a long walk step by step: accept by the rule, cool after so many proposals, remember the best.")
    void anyWalk(Annealer answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            double[] energies = draws.vector(12, 0, 4);
            int n = draws.integer(20, 40);
            int[] proposals = new int[n];
            for (int i = 0; i < n; i++) proposals[i] = draws.integer(0, 11);
            double[] u = draws.vector(n, 0, 1);
            double temperature = draws.real(1, 4);
            double factor = draws.real(0.4, 0.8);
            int moves = draws.integer(2, 6);
            int[] given = proposals.clone();
            Calls<Annealer.Energy> energy =
                    Calls.of(Annealer.Energy.class, "the energy", n + 1, state -> energies[state]);
            Journey journey = answer.anneal(energy.function(), 0, given, Given.copy(u), temperature, factor, moves);
            Journey expected =
                    AnnealerAnswers.loop().anneal(s -> energies[s], 0, proposals, u, temperature, factor, moves);
            Expect.that(journey == null ? null : journey.best())
                    .as("the best state")
                    .is(expected.best());
            Expect.that(journey == null ? null : journey.last())
                    .as("the last state")
                    .is(expected.last());
            Expect.that(journey == null ? null : journey.accepted())
                    .as("the number of accepted proposals")
                    .is(expected.accepted());
        }
    }

    @Test
    @Points(0.5)
    @Hint("So cold that nothing rises: then the walk goes down only, and its last state is its best.")
    void frozenItOnlyGoesDown(Annealer answer, Draws draws) {
        double[] energies = draws.vector(10, 0, 4);
        int[] proposals = new int[25];
        for (int i = 0; i < 25; i++) proposals[i] = draws.integer(0, 9);
        Journey journey =
                answer.anneal(s -> energies[s], 3, Given.copy(proposals), draws.vector(25, 0.01, 1), 1e-6, 0.9, 4);
        Expect.that(journey == null ? null : journey.last())
                .as("the last state")
                .is(journey == null ? -1 : journey.best());
        double least = energies[3];
        int best = 3;
        for (int p : proposals)
            if (energies[p] < least) {
                least = energies[p];
                best = p;
            }
        Expect.that(journey == null ? null : journey.best())
                .as("the best state")
                .is(best);
    }
}
