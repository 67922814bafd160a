package descent.contracts;

import java.util.Optional;

/** Exercise {@code 08-rectifier}: RAdam's warm-up. */
@FunctionalInterface
public interface Rectifier {
    /**
     * RAdam's factor r at a step, or nothing while the average of squares is too short to divide by.
     *
     * <pre>
     * ρ∞ = 2/(1 − β₂) − 1,  ρ = ρ∞ − 2tβ₂ᵗ/(1 − β₂ᵗ)
     * r = √( (ρ − 4)(ρ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρ) )      if ρ &gt; 4, else empty
     * </pre>
     *
     * <p>Example: with β₂ = 0.999 it is empty at t = 4 and about 0.645 at t = 1000.
     *
     * @param t the number of the step, 1 for the first
     * @param beta2 β₂, from 0.9 to below 1
     */
    Optional<Double> factor(int t, double beta2);
}
