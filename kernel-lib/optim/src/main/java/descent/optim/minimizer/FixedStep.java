package descent.optim.minimizer;

import descent.optim.linalg.Require;

/**
 * No search: α = share of the direction's own first step, whatever happens. With {@link Newton} and share 1 this is the pure Newton method.
 *
 * @param share &gt; 0
 */
public record FixedStep(double share) implements LineSearch {
    /** Checks the setting. */
    public FixedStep {
        Require.positive("share", share);
    }

    /** The full step. */
    public FixedStep() {
        this(1);
    }

    @Override
    public double search(Restriction phi, double first) {
        return share * first;
    }
}
