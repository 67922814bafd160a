package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.Annealer;
import descent.contracts.Annealer.Journey;
import org.junit.jupiter.api.Test;

@Checks(id = "23-annealer", title = "A walk that cools and remembers", contract = Annealer.class, points = 4)
@Variants(AnnealerVariants.class)
@Forbids(packages = {"descent.optim.search."})
final class AnnealerChecks {
    private static final double[] HILLS = {3, 1, 4, 1.5, 5, 0, 2.6, 1};

    private static Journey go(
            Annealer answer, int start, int[] proposals, double[] u, double temperature, double factor, int moves) {
        Calls<Annealer.Energy> energy =
                Calls.of(Annealer.Energy.class, "the energy", proposals.length + 1, state -> HILLS[state]);
        return answer.anneal(energy.function(), start, proposals, u, temperature, factor, moves);
    }

    private static void expect(Journey journey, int best, int last, int accepted) {
        Expect.that(journey == null ? null : journey.best())
                .as("the best state")
                .is(best);
        Expect.that(journey == null ? null : journey.last())
                .as("the last state")
                .is(last);
        Expect.that(journey == null ? null : journey.accepted())
                .as("the number of accepted proposals")
                .is(accepted);
    }

    @Test
    @Points(1)
    @Hint("From 3 to 1, up by 3 with e^(−1.5) = 0.22, and down again: write the four states and energies in a row.")
    void fourProposalsByHand(Annealer answer) {
        expect(go(answer, 0, new int[] {1, 2, 3}, new double[] {0.9, 0.2, 0.5}, 2, 0.5, 5), 1, 3, 3);
        expect(go(answer, 0, new int[] {1, 2, 3}, new double[] {0.9, 0.3, 0.5}, 2, 0.5, 5), 1, 3, 2);
        expect(go(answer, 5, new int[] {1, 6, 4}, new double[] {0.6, 0.7, 0.1}, 2, 0.5, 5), 5, 4, 2);
    }

    @Test
    @Points(0.5)
    @Hint("The temperature falls after every `moves` proposals, not before the first ones and not after each.")
    void itCoolsAfterSoManyProposals(Annealer answer) {
        // From 1 up to 1.5 and back, always with u = 0.55: e^(−0.5/T) is 0.61 at T = 1 and 0.37 at T = ½.
        double[] u = {0.55, 0.55, 0.55, 0.55, 0.55, 0.55};
        expect(go(answer, 1, new int[] {3, 1, 3, 1, 3, 1}, u, 1, 0.5, 2), 1, 1, 4);
        expect(go(answer, 1, new int[] {3, 1, 3, 1, 3, 3}, u, 1, 0.5, 4), 1, 1, 4);
        expect(go(answer, 1, new int[] {3, 1, 3, 1, 3, 3}, u, 1, 0.5, 6), 1, 3, 6);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Without proposals the start is everything. Of equally good states the first visited counts.")
    void withoutProposalsAndWithTies(Annealer answer) {
        expect(go(answer, 4, new int[0], new double[0], 1, 0.5, 3), 4, 4, 0);
        expect(go(answer, 1, new int[] {1, 1}, new double[] {0.99, 0.99}, 1, 0.5, 1), 1, 1, 2);
        expect(go(answer, 0, new int[] {7, 1}, new double[] {0.99, 0.99}, 1, 0.5, 1), 7, 1, 2);
    }
}
