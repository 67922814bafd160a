package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.ValueClip;
import org.junit.jupiter.api.Test;

@Checks(id = "11-clip-value", title = "Clip by value", contract = ValueClip.class, points = 1.5)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.nn.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class ValueClipChecks {
    @Test
    @Points(0.5)
    @Hint("100 becomes 2, −7 becomes −2, what lies between stays.")
    void byHand(ValueClip answer) {
        double[] gradient = {100, 1, -7, 0.5};
        answer.clip(gradient, 2);
        Expect.that(gradient).as("the clipped gradient").isNear(new double[] {2, 1, -2, 0.5}, 1e-15);
    }

    @Test
    @Points(0.25)
    @Hint("All components lie within the limit: nothing changes.")
    void withinTheLimit(ValueClip answer) {
        double[] gradient = {0.3, -0.9, 0, 0.8};
        answer.clip(gradient, 1);
        Expect.that(gradient).as("the gradient afterwards").isNear(new double[] {0.3, -0.9, 0, 0.8}, 0);
    }

    @Misconception(name = "only from above", hint = "Your −7 stays −7. A slope can be too large in both directions.")
    static ValueClip oneSided() {
        return (gradient, limit) -> {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = Math.min(limit, gradient[i]);
            }
        };
    }

    @Misconception(
            name = "the sign is lost",
            hint = "Your −7 becomes +2: the step would go the wrong way. What does the formula do below −c?")
    static ValueClip absolute() {
        return (gradient, limit) -> {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = Math.min(limit, Math.abs(gradient[i]));
            }
        };
    }

    @Misconception(
            name = "small components are enlarged",
            hint = "Your 0.5 becomes 2. Clipping limits; what lies within [−c, c] is left alone.")
    static ValueClip signs() {
        return (gradient, limit) -> {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = limit * Math.signum(gradient[i]);
            }
        };
    }

    @Misconception(
            name = "scaled by the largest component",
            hint =
                    "You keep the direction, with one factor for all. By value each component is limited by itself, which bends the direction.")
    static ValueClip largest() {
        return (gradient, limit) -> {
            double largest = 0;
            for (double g : gradient) {
                largest = Math.max(largest, Math.abs(g));
            }
            for (int i = 0; i < gradient.length && largest > limit; i++) {
                gradient[i] *= limit / largest;
            }
        };
    }

    @Misconception(
            name = "by norm",
            hint = "You divide all components by the norm. That is the other rule; here each is limited by itself.")
    static ValueClip byNorm() {
        return (gradient, limit) -> {
            double sum = 0;
            for (double g : gradient) {
                sum += g * g;
            }
            for (int i = 0; i < gradient.length && sum > limit * limit; i++) {
                gradient[i] *= limit / Math.sqrt(sum);
            }
        };
    }

    @Misconception(
            name = "what is too large becomes 0",
            hint =
                    "Your 100 becomes 0: the most important component is thrown away. To which value should it be limited?")
    static ValueClip dropped() {
        return (gradient, limit) -> {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = Math.abs(gradient[i]) > limit ? 0 : gradient[i];
            }
        };
    }
}
