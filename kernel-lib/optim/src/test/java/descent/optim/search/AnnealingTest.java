package descent.optim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.objective.Rastrigin;
import descent.optim.random.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule, the coolings, and what annealing finds. */
class AnnealingTest {
    private static final Rastrigin RASTRIGIN = new Rastrigin(2);

    @Test
    void theRuleIsMetropolis() {
        assertThat(Metropolis.acceptance(-3, 1)).isEqualTo(1);
        assertThat(Metropolis.acceptance(0, 0)).isEqualTo(1);
        assertThat(Metropolis.acceptance(2, 0)).isEqualTo(0);
        assertThat(Metropolis.acceptance(2, Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Metropolis.acceptance(Double.NaN, 1)).isEqualTo(0);
        assertThat(Metropolis.acceptance(Double.POSITIVE_INFINITY, 1)).isEqualTo(0);
        assertThat(Metropolis.acceptance(2, 0.5)).isEqualTo(Math.exp(-4), within(1e-15));
        assertThatThrownBy(() -> Metropolis.acceptance(1, Double.NaN))
                .hasMessage("temperature must be non-negative but was NaN");
    }

    @Test
    void atOneTemperatureVisitsAreBoltzmanns() {
        double[] energy = {0, 1, 0.3, 2};
        SplitMix64 random = new SplitMix64(1);
        int[] visits = new int[4];
        int state = 0;
        for (int i = 0; i < 200_000; i++) {
            int next = (state + (random.nextBoolean() ? 1 : 3)) % 4;
            if (Metropolis.accepts(energy[next] - energy[state], 1, random)) state = next;
            visits[state]++;
        }
        double z = 0;
        for (double e : energy) z += Math.exp(-e);
        for (int i = 0; i < 4; i++)
            assertThat(visits[i] / 200_000.0).isEqualTo(Math.exp(-energy[i]) / z, within(0.006));
    }

    @Test
    void coolingsHaveTheirEnds() {
        assertThat(Cooling.geometric(10, 0.5).temperature(3)).isEqualTo(1.25);
        assertThat(Cooling.linear(10, 4).temperature(1)).isEqualTo(7.5);
        assertThat(Cooling.linear(10, 4).temperature(9)).isEqualTo(0);
        assertThat(Cooling.logarithmic(3).temperature(0)).isEqualTo(3 / Math.log(2), within(1e-12));
        assertThatThrownBy(() -> Cooling.geometric(1, 1.5)).hasMessage("factor must be in (0, 1] but was 1.5");
    }

    @Test
    void itFindsRastriginsBestValleyFromAnyCorner() {
        int found = 0;
        for (int seed = 0; seed < 20; seed++) {
            Annealed<double[]> run = new SimulatedAnnealing(Cooling.geometric(10, 0.95), 200, 50)
                    .minimize(
                            RASTRIGIN::value,
                            Proposal.gaussianIn(new double[] {-5.12, -5.12}, new double[] {5.12, 5.12}, 0.5),
                            new double[] {4, -4},
                            new SplitMix64(seed));
            if (run.bestEnergy() < 0.5) found++;
            assertThat(run.evaluations()).isEqualTo(10_001);
            assertThat(run.bestEnergy()).isLessThanOrEqualTo(run.lastEnergy());
            assertThat(run.bestEnergy()).isEqualTo(RASTRIGIN.value(run.best()));
        }
        assertThat(found).isGreaterThanOrEqualTo(18);
    }

    @Test
    void withoutTemperatureItOnlyGoesDown() {
        Annealed<double[]> run = new SimulatedAnnealing(Cooling.constant(0), 300, 1)
                .minimize(RASTRIGIN::value, Proposal.gaussian(0.1), new double[] {2.2, 0.4}, new SplitMix64(4));
        double[] energies = run.energies();
        for (int i = 1; i < energies.length; i++) assertThat(energies[i]).isLessThanOrEqualTo(energies[i - 1]);
        assertThat(run.bestEnergies()).containsExactly(energies);
        assertThat(run.best()).isSameAs(run.last());
    }

    @Test
    void reflectedProposalsStayInTheBoxAndAreSymmetric() {
        Proposal<double[]> proposal = Proposal.gaussianIn(new double[] {0}, new double[] {1}, 3);
        SplitMix64 random = new SplitMix64(2);
        double[] x = {0.02};
        int left = 0;
        for (int i = 0; i < 20_000; i++) {
            x = proposal.from(x, random);
            assertThat(x[0]).isBetween(0.0, 1.0);
            if (x[0] < 0.5) left++;
        }
        assertThat(left / 20_000.0).isEqualTo(0.5, within(0.02));
        assertThatThrownBy(() -> Proposal.gaussianIn(new double[] {0}, new double[] {0}, 1))
                .hasMessage("high[0] must be above low[0] = 0.0 but was 0.0");
    }

    @Test
    void aStartWithoutEnergyIsRefused() {
        assertThatThrownBy(() -> new SimulatedAnnealing(Cooling.constant(1), 1, 1)
                        .minimize(x -> Double.NaN, Proposal.gaussian(1), new double[1], new SplitMix64(0)))
                .hasMessage("the energy of start must be a number but was NaN");
    }

    @Test
    void toursAreMeasuredAndImproved() {
        SplitMix64 random = new SplitMix64(5);
        for (int trial = 0; trial < 5; trial++) {
            double[][] cities = new double[7][];
            for (int i = 0; i < 7; i++) cities[i] = new double[] {random.nextDouble(), random.nextDouble()};
            Tours tours = new Tours(cities);
            double shortest = shortest(tours, new ArrayList<>(List.of(0)), Double.POSITIVE_INFINITY);
            Annealed<int[]> run = new SimulatedAnnealing(Cooling.geometric(1, 0.9), 80, 40)
                    .minimize(tours::length, Proposal.reversal(), tours.inOrder(), random);
            assertThat(run.bestEnergy()).isEqualTo(shortest, within(1e-12));
            assertThat(run.best()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
            int[] greedy = tours.nearestNeighbour(3);
            int[] better = tours.twoOpt(greedy);
            assertThat(greedy[0]).isEqualTo(3);
            assertThat(better).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
            assertThat(tours.length(better)).isBetween(shortest - 1e-12, tours.length(greedy) + 1e-12);
        }
        assertThat(new Tours(new double[][] {{1, 1}}).length(new int[] {0})).isZero();
    }

    private static double shortest(Tours tours, List<Integer> tour, double best) {
        if (tour.size() == tours.size())
            return Math.min(best, tours.length(tour.stream().mapToInt(i -> i).toArray()));
        for (int city = 0; city < tours.size(); city++)
            if (!tour.contains(city)) {
                tour.add(city);
                best = shortest(tours, tour, best);
                tour.remove(tour.size() - 1);
            }
        return best;
    }
}
