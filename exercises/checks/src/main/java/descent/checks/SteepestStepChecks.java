package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.SteepestStep;
import descent.contracts.StepNorm;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

@Checks(id = "01-steepest-step", title = "The steepest step in a norm", contract = SteepestStep.class, points = 4)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.minimizer."})
final class SteepestStepChecks {
    private static final double[] G = {3, -4, 1};

    @Test
    @Points(0.5)
    void euclidsStepByHand(SteepestStep answer) {
        Expect.that(answer.step(new double[] {3, -4}, StepNorm.L2, 0.5)).isNear(new double[] {-0.3, 0.4}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("In L1 moving one coordinate by ε is as long as moving two by ε/2 each. Which one pays most?")
    void inTheSumOfMagnitudesOneCoordinateMoves(SteepestStep answer) {
        Expect.that(answer.step(G, StepNorm.L1, 0.5)).isNear(new double[] {0, 0.5, 0}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("In L∞ every coordinate may move by ε without making the step longer.")
    void inTheLargestMagnitudeAllCoordinatesMove(SteepestStep answer) {
        Expect.that(answer.step(G, StepNorm.LINF, 0.5)).isNear(new double[] {-0.5, 0.5, -0.5}, 1e-12);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Look for a division by the length of the gradient.")
    void aGradientOfZerosGivesNoStep(SteepestStep answer) {
        for (StepNorm norm : StepNorm.values()) {
            Expect.that(answer.step(new double[] {0, 0}, norm, 1)).isNear(new double[] {0, 0}, 0);
        }
    }

    private static double l2(double[] g) {
        double sum = 0;
        for (double gi : g) {
            sum += gi * gi;
        }
        return Math.sqrt(sum);
    }

    private static double[] euclidean(double[] g, double length) {
        double norm = l2(g);
        return each(g, gi -> norm == 0 ? 0 : -length * gi / norm);
    }

    private static double[] coordinate(double[] g, double length) {
        int largest = 0;
        for (int i = 1; i < g.length; i++) {
            largest = Math.abs(g[i]) > Math.abs(g[largest]) ? i : largest;
        }
        double[] step = new double[g.length];
        step[largest] = -length * Math.signum(g[largest]);
        return step;
    }

    private static double[] signs(double[] g, double length) {
        return each(g, gi -> -length * Math.signum(gi));
    }

    private static double[] each(double[] g, DoubleUnaryOperator rule) {
        return Arrays.stream(g).map(rule).toArray();
    }

    @Misconception(
            name = "not normalized",
            hint =
                    "Your step grows with the gradient, but its length should be ε whatever the gradient's is. What must you divide by?")
    static SteepestStep unnormalized() {
        return (g, norm, length) -> switch (norm) {
            case L1 -> {
                double[] step = coordinate(g, length);
                yield each(step, s -> s * Arrays.stream(g).map(Math::abs).max().orElse(0));
            }
            case L2, LINF -> each(g, gi -> -length * gi);
        };
    }

    @Misconception(
            name = "minus the gradient, whatever the norm",
            hint =
                    "Your step does not depend on the norm at all, and it is not even ε long. First make the Euclidean case right; then ask "
                            + "for each other norm which steps are as long as ε.")
    static SteepestStep minusGradient() {
        return (g, norm, length) -> each(g, gi -> -length * gi);
    }

    @Misconception(
            name = "one direction for all norms",
            hint =
                    "You always go along −g and only change how long the step is. But with another norm another direction is steepest: "
                            + "draw the set of all steps with ‖s‖ ≤ ε for each norm. Where does it reach furthest against g?")
    static SteepestStep sameDirection() {
        return (g, norm, length) -> {
            double size = switch (norm) {
                case L1 -> Arrays.stream(g).map(Math::abs).sum();
                case L2 -> l2(g);
                case LINF -> Arrays.stream(g).map(Math::abs).max().orElse(0);
            };
            return each(g, gi -> size == 0 ? 0 : -length * gi / size);
        };
    }

    @Misconception(
            name = "L∞ keeps the gradient's proportions",
            hint =
                    "In L∞ your largest coordinate moves by ε and the others by less. Would the step get longer, measured in L∞, if they "
                            + "moved by ε too? Would it gain?")
    static SteepestStep proportionalLinf() {
        return (g, norm, length) -> switch (norm) {
            case L1 -> coordinate(g, length);
            case L2 -> euclidean(g, length);
            case LINF -> {
                double size = Arrays.stream(g).map(Math::abs).max().orElse(0);
                yield each(g, gi -> size == 0 ? 0 : -length * gi / size);
            }
        };
    }

    @Misconception(
            name = "L1 moves all coordinates",
            hint =
                    "In L1 you spend your length on all coordinates. Move it over to the one with the largest slope, bit by bit: does the "
                            + "step get longer? Does it gain?")
    static SteepestStep spreadL1() {
        return (g, norm, length) -> switch (norm) {
            case L1 -> {
                double size = Arrays.stream(g).map(Math::abs).sum();
                yield each(g, gi -> size == 0 ? 0 : -length * gi / size);
            }
            case L2 -> euclidean(g, length);
            case LINF -> signs(g, length);
        };
    }

    @Misconception(
            name = "L1 and L∞ are swapped",
            hint =
                    "Your two other answers are both right, for each other's norm. How long is the step (ε, ε, ε) in L1, and how long in L∞?")
    static SteepestStep swapped() {
        return (g, norm, length) -> switch (norm) {
            case L1 -> signs(g, length);
            case L2 -> euclidean(g, length);
            case LINF -> coordinate(g, length);
        };
    }

    @Misconception(
            name = "uphill",
            hint = "Your step is as long as it should be but increases g·s most. Which sign makes g·s small?")
    static SteepestStep uphill() {
        return (g, norm, length) -> switch (norm) {
            case L1 -> coordinate(g, -length);
            case L2 -> euclidean(g, -length);
            case LINF -> signs(g, -length);
        };
    }

    @Misconception(
            name = "zero divided by zero",
            hint =
                    "Everything is right but where the gradient vanishes: there your step is NaN, and one NaN spoils the whole run. What "
                            + "do you divide by?")
    static SteepestStep notANumber() {
        return (g, norm, length) -> switch (norm) {
            case L1 -> coordinate(g, length);
            case L2 -> each(g, gi -> -length * gi / l2(g));
            case LINF -> signs(g, length);
        };
    }
}
