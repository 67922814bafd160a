package descent.solutions;

import descent.check.Right;
import descent.contracts.MomentumPhase;
import descent.contracts.Motion;
import descent.contracts.Phase;

/** Right answers to {@code 05-phase}. */
final class MomentumPhaseAnswers {
    private MomentumPhaseAnswers() {}

    @Right("from the discriminant")
    static MomentumPhase discriminant() {
        return (curvature, beta) -> {
            double sum = 1 + beta - curvature;
            double discriminant = sum * sum - 4 * beta;
            if (discriminant < 0) {
                return new Phase(Math.sqrt(beta), Motion.SWINGS);
            }
            double factor = (Math.abs(sum) + Math.sqrt(discriminant)) / 2;
            if (factor > 1) {
                return new Phase(factor, Motion.GROWS);
            }
            return new Phase(factor, sum >= 0 ? Motion.STEADY : Motion.ALTERNATES);
        };
    }

    @Right("from the borders of the map")
    static MomentumPhase borders() {
        return (curvature, beta) -> {
            double low = Math.pow(1 - Math.sqrt(beta), 2);
            double high = Math.pow(1 + Math.sqrt(beta), 2);
            if (low < curvature && curvature < high) {
                return new Phase(Math.sqrt(beta), Motion.SWINGS);
            }
            double half = (1 + beta - curvature) / 2;
            double apart = Math.sqrt(half * half - beta);
            double factor = Math.max(Math.abs(half + apart), Math.abs(half - apart));
            Motion motion =
                    curvature <= low ? Motion.STEADY : curvature > 2 + 2 * beta ? Motion.GROWS : Motion.ALTERNATES;
            return new Phase(factor, motion);
        };
    }

    @Right("the root away from zero")
    static MomentumPhase roots() {
        return (curvature, beta) -> {
            double trace = 1 + beta - curvature;
            double under = trace * trace / 4 - beta;
            if (!(under >= 0)) {
                return new Phase(StrictMath.pow(beta, 0.5), Motion.SWINGS);
            }
            double larger = trace / 2 + Math.copySign(Math.sqrt(under), trace);
            Motion motion = Math.abs(larger) > 1 ? Motion.GROWS : larger >= 0 ? Motion.STEADY : Motion.ALTERNATES;
            return new Phase(Math.abs(larger), motion);
        };
    }
}
