package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.StepBound;
import descent.contracts.StepLimits;
import org.junit.jupiter.api.Test;

@HiddenChecks("07-step-bound")
final class StepBoundHidden {
    @Test
    @Points(0.5)
    @Hint("Any rate and any betas with β₁² below β₂.")
    void anySettings(StepBound answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double rate = draws.real(0.01, 2);
            double beta2 = draws.real(0.6, 0.99);
            double beta1 = draws.real(0.2, 0.7);
            double spike = rate * (1 - beta1) / Math.sqrt(1 - beta2);
            double longest = spike / Math.sqrt(1 - beta1 * beta1 / beta2);
            Expect.that(answer.limits(rate, beta1, beta2))
                    .as("the limits")
                    .isNear(new StepLimits(spike, longest), 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @Hint("No sequence of gradients makes a longer step, and gradients that grow by β₂/β₁ come near it.")
    void noSequenceGoesFurther(StepBound answer, Draws draws) {
        double rate = 0.5;
        double beta1 = draws.real(0.5, 0.7);
        double beta2 = draws.real(0.8, 0.9);
        StepLimits limits = answer.limits(rate, beta1, beta2);
        Expect.that(limits).as("the limits").satisfies(limits != null, "are not null");
        if (limits == null) {
            return;
        }
        double random = 0;
        for (int trial = 0; trial < 20; trial++) {
            double[] g = draws.vector(120, -2, 2);
            random = Math.max(random, last(g, rate, beta1, beta2));
        }
        double[] growing = new double[200];
        for (int t = 0; t < growing.length; t++) {
            growing[t] = Math.pow(beta2 / beta1, t - growing.length);
        }
        Expect.that(limits.longest())
                .as("the longest step, beside random sequences")
                .isAtLeast(random);
        Expect.that(limits.longest())
                .as("the longest step, beside growing gradients")
                .isNear(last(growing, rate, beta1, beta2), 1e-6);
    }

    /** The length of the step at the last gradient, after so many steps that no correction is needed. */
    private static double last(double[] g, double rate, double beta1, double beta2) {
        double m = 0;
        double v = 0;
        for (double gradient : g) {
            m = beta1 * m + (1 - beta1) * gradient;
            v = beta2 * v + (1 - beta2) * gradient * gradient;
        }
        return rate * Math.abs(m) / Math.sqrt(v);
    }
}
