package descent.optim.schedule;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import java.util.List;

/**
 * Falls by a factor at each milestone, η(t) = η₀ γ^{number of milestones ≤ t}; a milestone listed twice counts twice.
 *
 * @param initialRate η₀ ≥ 0
 * @param milestones steps from which on the rate is lower
 * @param gamma γ &gt; 0, usually 0.1
 */
public record MultiStep(double initialRate, List<Integer> milestones, double gamma) implements Schedule {
    /** Checks the settings and copies the list. */
    public MultiStep {
        Require.nonNegative("initialRate", initialRate);
        Require.positive("gamma", gamma);
        milestones = List.copyOf(milestones);
    }

    @Override
    public double at(int step) {
        int passed = 0;
        for (int i = 0; i < milestones.size(); i++) if (milestones.get(i) <= step) passed++;
        return initialRate * Powers.of(gamma, passed);
    }
}
