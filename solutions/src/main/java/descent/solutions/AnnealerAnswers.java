package descent.solutions;

import descent.check.Right;
import descent.contracts.Annealer;
import java.util.Arrays;

/** Right answers to {@code 23-annealer}. */
final class AnnealerAnswers {
    private AnnealerAnswers() {}

    @Right("one loop")
    static Annealer loop() {
        return (energy, start, proposals, u, temperature, factor, moves) -> {
            int state = start;
            int best = start;
            int accepted = 0;
            double now = energy.at(start);
            double least = now;
            double t = temperature;
            for (int i = 0; i < proposals.length; i++) {
                if (i > 0 && i % moves == 0) {
                    t *= factor;
                }
                double next = energy.at(proposals[i]);
                if (u[i] < Math.exp((now - next) / t)) { // above 1 for an improvement
                    state = proposals[i];
                    now = next;
                    accepted++;
                    if (now < least) {
                        best = state;
                        least = now;
                    }
                }
            }
            return new Annealer.Journey(best, state, accepted);
        };
    }

    @Right("temperatures by powers")
    static Annealer powers() {
        return (energy, start, proposals, u, temperature, factor, moves) -> {
            int[] walk = {start, start, 0};
            double[] energies = new double[2];
            Arrays.fill(energies, energy.at(start));
            for (int i = 0; i < proposals.length; i++) {
                double next = energy.at(proposals[i]);
                double t = temperature * Math.pow(factor, i / moves);
                double probability = Math.min(1, Math.exp((energies[0] - next) / t));
                if (u[i] < probability) {
                    walk[0] = proposals[i];
                    walk[2]++;
                    energies[0] = next;
                    if (next < energies[1]) {
                        walk[1] = proposals[i];
                        energies[1] = next;
                    }
                }
            }
            return new Annealer.Journey(walk[1], walk[0], walk[2]);
        };
    }

    @Right("a loop in a loop")
    static Annealer nested() {
        return (energy, start, proposals, u, temperature, factor, moves) -> {
            int state = start;
            int best = start;
            int accepted = 0;
            double stateEnergy = energy.at(start);
            double bestEnergy = stateEnergy;
            double t = temperature;
            int i = 0;
            while (i < proposals.length) {
                for (int m = 0; m < moves && i < proposals.length; m++, i++) {
                    double proposed = energy.at(proposals[i]);
                    double rise = proposed - stateEnergy;
                    double probability = Math.exp(-Math.max(rise, 0) / t);
                    if (Math.ceil(u[i] - probability) == 1) {
                        continue;
                    }
                    accepted++;
                    state = proposals[i];
                    stateEnergy = proposed;
                    if (stateEnergy < bestEnergy) {
                        bestEnergy = stateEnergy;
                        best = state;
                    }
                }
                t = t * factor;
            }
            return new Annealer.Journey(best, state, accepted);
        };
    }
}
