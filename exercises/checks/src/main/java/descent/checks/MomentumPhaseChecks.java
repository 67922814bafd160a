package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.MomentumPhase;
import descent.contracts.Motion;
import descent.contracts.Phase;
import org.junit.jupiter.api.Test;

@Checks(id = "05-phase", title = "The phase map of momentum", contract = MomentumPhase.class, points = 3)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.minimizer.", "org.ejml."})
final class MomentumPhaseChecks {
    @Test
    @Points(0.5)
    @Hint("r² − 1.05 r + 0.25 = 0 has two positive roots.")
    void smallRatesShrinkSteadily(MomentumPhase answer) {
        Expect.that(answer.of(0.2, 0.25)).as("the phase").isNear(new Phase(0.6850781059358212, Motion.STEADY), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("A complex pair has the product β, and both have the same size.")
    void complexRootsSwing(MomentumPhase answer) {
        Expect.that(answer.of(1, 0.25)).as("the phase").isNear(new Phase(0.5, Motion.SWINGS), 1e-12);
        Expect.that(answer.of(2.1, 0.36)).as("the phase").isNear(new Phase(0.6, Motion.SWINGS), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("r² + 1.15 r + 0.25 = 0 has two negative roots; the size is wanted.")
    void largeRatesAlternate(MomentumPhase answer) {
        Expect.that(answer.of(2.4, 0.25))
                .as("the phase")
                .isNear(new Phase(0.8589454172900135, Motion.ALTERNATES), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The limit is not 2 but 2(1 + β).")
    void beyondTheLimitItGrows(MomentumPhase answer) {
        Expect.that(answer.of(3, 0.25)).as("the phase").isNear(new Phase(1.5930703308172536, Motion.GROWS), 1e-12);
        Expect.that(answer.of(2.5, 0)).as("the phase").isNear(new Phase(1.5, Motion.GROWS), 1e-12);
    }

    private static Phase phase(double trace, double discriminant, double factor) {
        return new Phase(
                factor,
                factor > 1
                        ? Motion.GROWS
                        : discriminant < 0 ? Motion.SWINGS : trace >= 0 ? Motion.STEADY : Motion.ALTERNATES);
    }

    private static double factor(double trace, double discriminant, double beta) {
        return discriminant < 0 ? Math.sqrt(beta) : (Math.abs(trace) + Math.sqrt(discriminant)) / 2;
    }

    @Misconception(
            name = "√β everywhere",
            hint =
                    "The product of the roots is β, so complex roots have the size √β. Two real roots share the product unequally: is the larger "
                            + "one still √β?")
    static MomentumPhase root() {
        return (curvature, beta) -> {
            double trace = 1 + beta - curvature;
            return phase(trace, trace * trace - 4 * beta, Math.sqrt(beta));
        };
    }

    @Misconception(
            name = "the larger root instead of the larger size",
            hint =
                    "At ηλ = 2.4, β = 0.25 the roots are −0.86 and −0.29. Which one is larger, which one is larger in size, and which one decides?")
    static MomentumPhase signed() {
        return (curvature, beta) -> {
            double trace = 1 + beta - curvature;
            double discriminant = trace * trace - 4 * beta;
            return phase(
                    trace,
                    discriminant,
                    discriminant < 0 ? Math.sqrt(beta) : Math.abs(trace + Math.sqrt(discriminant)) / 2);
        };
    }

    @Misconception(
            name = "the real part instead of the size",
            hint =
                    "At ηλ = 1, β = 0.25 the roots are complex, and you return their real part. How long is the arrow from 0 to a complex number?")
    static MomentumPhase realPart() {
        return (curvature, beta) -> {
            double trace = 1 + beta - curvature;
            double discriminant = trace * trace - 4 * beta;
            return phase(
                    trace,
                    discriminant,
                    discriminant < 0 ? Math.abs(trace) / 2 : (Math.abs(trace) + Math.sqrt(discriminant)) / 2);
        };
    }

    @Misconception(
            name = "the limit of gradient descent",
            hint =
                    "You call everything beyond ηλ = 2 growing. Momentum bears larger rates: what do your own factors say at ηλ = 2.4, β = 0.25?")
    static MomentumPhase limit() {
        return (curvature, beta) -> {
            double trace = 1 + beta - curvature;
            double discriminant = trace * trace - 4 * beta;
            Phase phase = phase(trace, discriminant, factor(trace, discriminant, beta));
            return curvature > 2 ? new Phase(phase.factor(), Motion.GROWS) : phase;
        };
    }

    @Misconception(
            name = "β is missing in the sum of the roots",
            hint =
                    "Write the step as θ_{k+1} = (…)θ_k − βθ_{k−1} and collect what multiplies θ_k: there is one term from the momentum too.")
    static MomentumPhase trace() {
        return (curvature, beta) -> {
            double trace = 1 - curvature;
            double discriminant = trace * trace - 4 * beta;
            return phase(trace, discriminant, factor(trace, discriminant, beta));
        };
    }
}
