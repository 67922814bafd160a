package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LossFunction;
import descent.contracts.WayOut;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "03-way-out", title = "The way out of a saddle", contract = WayOut.class, points = 3)
@Forbids(packages = {"descent.optim.linalg.", "descent.optim.objective.", "org.ejml."})
final class WayOutChecks {
    private static LossFunction f(String name, double[][] h) {
        return Calls.of(LossFunction.class, name, 2_000, Losses.quadratic(h)).function();
    }

    private static void expect(double[] v, double[][] h, double lowest) {
        Expect.that(v).hasLength(h.length);
        double squares = 0;
        double curvature = 0;
        for (int i = 0; i < Math.min(v.length, h.length); i++) {
            squares += v[i] * v[i];
            for (int j = 0; j < Math.min(v.length, h.length); j++) {
                curvature += v[i] * h[i][j] * v[j];
            }
        }
        Expect.that(Math.sqrt(squares)).as("the direction's length").isNear(1.0, 1e-6);
        Expect.that(curvature).as("the curvature along it").isAtMost(lowest + 1e-3);
    }

    @Test
    @Points(0.5)
    @Hint("In the example the way out is the second axis.")
    void alongAnAxis(WayOut answer) {
        double[][] h = {{2, 0}, {0, -1}};
        expect(answer.direction(f("x₀² − ½x₁²", h), new double[] {0, 0}), h, -1);
        double[][] steep = {{-7, 0, 0}, {0, 6, 0}, {0, 0, 3}};
        expect(answer.direction(f("f", steep), new double[] {0, 0, 0}), steep, -7);
    }

    @Test
    @Points(0.75)
    @Hint("The diagonal is positive, and the way out lies between the axes.")
    void betweenTheAxes(WayOut answer) {
        double[][] h = {{1, 2}, {2, 1}};
        double[] saddle = {0, 0};
        expect(answer.direction(f("½x₀² + 2x₀x₁ + ½x₁²", h), saddle), h, -1);
        Expect.that(saddle).as("the saddle after the call").is(new double[] {0, 0});
        double[][] other = {{1, -3}, {-3, 2}};
        expect(answer.direction(f("f", other), new double[] {0, 0}), other, (3 - Math.sqrt(37)) / 2);
    }

    private static double[] hessianVector(LossFunction f, double[] at, double[] v) {
        double h = 1e-4;
        double[] ahead = at.clone();
        double[] behind = at.clone();
        for (int i = 0; i < v.length; i++) {
            ahead[i] += h * v[i];
            behind[i] -= h * v[i];
        }
        double[] out = f.gradient(ahead);
        double[] other = f.gradient(behind);
        for (int i = 0; i < v.length; i++) {
            out[i] = (out[i] - other[i]) / (2 * h);
        }
        return out;
    }

    /** Power iteration with H − shift·I. */
    private static double[] dominant(LossFunction f, double[] at, double shift) {
        double[] v = new double[at.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.cos(1 + 3 * i);
        }
        for (int round = 0; round < 300; round++) {
            double size = Math.sqrt(Arrays.stream(v).map(x -> x * x).sum());
            for (int i = 0; i < v.length; i++) {
                v[i] /= size;
            }
            double[] image = hessianVector(f, at, v);
            for (int i = 0; i < v.length; i++) {
                v[i] = image[i] - shift * v[i];
            }
        }
        double size = Math.sqrt(Arrays.stream(v).map(x -> x * x).sum());
        return Arrays.stream(v).map(x -> x / size).toArray();
    }

    private static double curvature(LossFunction f, double[] at, double[] v) {
        double[] image = hessianVector(f, at, v);
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += v[i] * image[i];
        }
        return sum;
    }

    @Misconception(
            name = "the largest curvature in size",
            hint =
                    "Power iteration finds the eigenvalue that is largest in size, and here that is a positive one. What can you subtract "
                            + "from the matrix, so that the most negative one becomes the largest in size?")
    static WayOut largestInSize() {
        return (f, saddle) -> dominant(f, saddle, 0);
    }

    @Misconception(
            name = "the steepest way up",
            hint = "Along your direction the curvature is the largest there is. You are looking for the other end.")
    static WayOut up() {
        return (f, saddle) -> dominant(f, saddle, -20);
    }

    @Misconception(
            name = "one of the axes",
            hint =
                    "You compare the curvatures along the axes. The way out may lie between them: which direction is downhill for "
                            + "½x₀² + 2x₀x₁ + ½x₁²?")
    static WayOut axis() {
        return (f, saddle) -> {
            double[] best = new double[saddle.length];
            double lowest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < saddle.length; i++) {
                double[] v = new double[saddle.length];
                v[i] = 1;
                double along = curvature(f, saddle, v);
                if (along < lowest) {
                    lowest = along;
                    best = v;
                }
            }
            return best;
        };
    }

    @Misconception(
            name = "not of length 1",
            hint =
                    "Your direction is right, but not its length. What is left to do with a vector before it is a direction?")
    static WayOut unscaled() {
        return (f, saddle) ->
                Arrays.stream(dominant(f, saddle, 20)).map(x -> 100 * x).toArray();
    }

    @Misconception(
            name = "minus the gradient",
            hint =
                    "At a saddle the gradient is zero, and zero divided by its length is NaN. Which derivative tells the directions apart?")
    static WayOut gradient() {
        return (f, saddle) -> {
            double[] g = f.gradient(saddle);
            double size = Math.sqrt(Arrays.stream(g).map(x -> x * x).sum());
            return Arrays.stream(g).map(x -> -x / size).toArray();
        };
    }
}
