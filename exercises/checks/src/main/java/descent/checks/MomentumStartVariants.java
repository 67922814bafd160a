package descent.checks;

import descent.check.Misconception;
import descent.contracts.MomentumStart;

/** What goes wrong in a momentum step. */
final class MomentumStartVariants {
    private MomentumStartVariants() {}

    @Misconception(
            name = "the averaging form",
            hint =
                    "Your steps are right in direction and too short by one factor, ten times too short at β = 0.9. Does this form weight "
                            + "the new gradient?")
    static MomentumStart average() {
        return (n, beta) -> {
            double[] v = new double[n];
            return (theta, gradient, rate) -> {
                for (int i = 0; i < n; i++) {
                    v[i] = beta * v[i] + (1 - beta) * gradient[i];
                    theta[i] -= rate * v[i];
                }
            };
        };
    }

    @Misconception(
            name = "the rate inside the velocity",
            hint =
                    "While the rate is constant your points are right. Lower it, and your next step still has the old speed. What is stored in "
                            + "your velocity that should not be?")
    static MomentumStart inside() {
        return (n, beta) -> {
            double[] v = new double[n];
            return (theta, gradient, rate) -> {
                for (int i = 0; i < n; i++) {
                    v[i] = beta * v[i] + rate * gradient[i];
                    theta[i] -= v[i];
                }
            };
        };
    }

    @Misconception(
            name = "the velocity is forgotten at every step",
            hint =
                    "Your second step with the same gradient is as long as the first: that is gradient descent. Where does your velocity live "
                            + "between two calls?")
    static MomentumStart forgotten() {
        return (n, beta) -> (theta, gradient, rate) -> {
            for (int i = 0; i < n; i++) {
                theta[i] -= rate * gradient[i];
            }
        };
    }

    @Misconception(
            name = "ascent",
            hint =
                    "With a positive gradient θ should fall; yours rises. The velocity of this form is a sum of gradients, which point uphill: "
                            + "with which sign is it added?")
    static MomentumStart ascent() {
        return (n, beta) -> {
            double[] v = new double[n];
            return (theta, gradient, rate) -> {
                for (int i = 0; i < n; i++) {
                    v[i] = beta * v[i] + gradient[i];
                    theta[i] += rate * v[i];
                }
            };
        };
    }

    @Misconception(
            name = "one velocity for all parameters",
            hint =
                    "Feed a gradient that is zero in the second coordinate: your second parameter moves all the same. How many velocities do "
                            + "you keep?")
    static MomentumStart shared() {
        return (n, beta) -> {
            double[] v = new double[1];
            return (theta, gradient, rate) -> {
                for (int i = 0; i < n; i++) {
                    v[0] = beta * v[0] + gradient[i];
                    theta[i] -= rate * v[0];
                }
            };
        };
    }

    @Misconception(
            name = "θ moves before the velocity is updated",
            hint =
                    "Your first step does not move at all. In which order do the two lines of the rule stand, and which velocity moves θ?")
    static MomentumStart late() {
        return (n, beta) -> {
            double[] v = new double[n];
            return (theta, gradient, rate) -> {
                for (int i = 0; i < n; i++) {
                    theta[i] -= rate * v[i];
                    v[i] = beta * v[i] + gradient[i];
                }
            };
        };
    }
}
