package descent.notebook.explore;

import static descent.notebook.figure.Plot.contour;
import static descent.notebook.figure.Plot.heatMap;
import static descent.notebook.figure.Plot.lines;
import static descent.notebook.figure.Plot.panels;
import static descent.notebook.figure.Plot.sliders;

import descent.notebook.figure.Contour;
import descent.notebook.figure.Figure;
import descent.notebook.figure.SliderFigure;
import descent.notebook.scale.Numbers;
import descent.optim.objective.Differentiable;
import descent.optim.objective.Quadratic;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.HeavyBall;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Optimizer;
import java.util.Locale;

/** Experiments with sliders: {@code import static descent.notebook.explore.Explore.*;}. */
public final class Explore {
    private static final int STEPS = 40;

    private Explore() {}

    /** Gradient descent with momentum on a valley of condition number 10, for any learning rate and momentum. */
    public static SliderFigure rateAndMomentum() {
        Quadratic f = Quadratic.diagonal(1, 10);
        double[] start = {-2.6, 1.6};
        Contour valley = contour("40 steps on f(θ) = ½(θ₁² + 10θ₂²)", f, -3, 3, -2, 2)
                .x("θ₁")
                .y("θ₂")
                .value("f(θ)")
                .logLevels()
                .size(640, 430);
        return sliders()
                .slider(
                        "learning rate η",
                        0.01,
                        0.02,
                        0.03,
                        0.05,
                        0.07,
                        0.09,
                        0.11,
                        0.13,
                        0.15,
                        0.17,
                        0.18,
                        0.19,
                        0.2,
                        0.21,
                        0.25,
                        0.3,
                        0.35,
                        0.4)
                .startAt(5)
                .slider("momentum β", 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
                .startAt(0)
                .drawOver(valley, (chart, v) -> {
                    double[][] path = path(new HeavyBall(v[0], v[1]), f, start);
                    return chart.path("gradient descent with momentum", path).alt(outcome(v, f, path));
                });
    }

    private static String outcome(double[] v, Differentiable f, double[][] path) {
        double last = f.value(path[STEPS]);
        // The heavy ball on a curvature λ is stable exactly for 0 < η < 2(1 + β)/λ (Polyak 1964).
        String stable =
                v[0] < 2 * (1 + v[1]) / 10 ? "below the limit 2(1 + β)/10 = " : "not below the limit 2(1 + β)/10 = ";
        return "With η = " + Numbers.text(v[0]) + " and β = " + Numbers.text(v[1]) + " f is " + Numbers.text(last, 3)
                + " after " + STEPS + " steps, from " + Numbers.text(f.value(path[0]), 3) + "; η is " + stable
                + Numbers.text(2 * (1 + v[1]) / 10, 3) + ".";
    }

    /** Gradient descent with the best constant rate on valleys from round to narrow. */
    public static SliderFigure conditionNumber() {
        return sliders()
                .slider("condition number κ", 1, 2, 3, 5, 10, 20, 50, 100)
                .startAt(4)
                .draw(v -> valley(v[0]));
    }

    private static Figure valley(double kappa) {
        Quadratic f = Quadratic.diagonal(1, kappa);
        // The start at which both coordinates decide: the slowest of all (the error turns from side to side).
        double[] start = {2.5, 2.5 / kappa};
        double[][] path = path(new GradientDescent(2 / (1 + kappa)), f, start);
        double factor = (kappa - 1) / (kappa + 1);
        return contour("40 steps with the best constant rate, η = 2/(1 + κ)", f, -3, 3, -2, 2)
                .x("θ₁")
                .y("θ₂")
                .value("f(θ)")
                .logLevels()
                .size(640, 430)
                .path("gradient descent", path)
                .alt("With κ = " + Numbers.text(kappa) + " each step leaves " + percent(factor)
                        + " of the distance to the minimum; after " + STEPS + " steps f is "
                        + Numbers.text(f.value(path[STEPS]), 2) + ", from "
                        + Numbers.text(f.value(start), 2) + ".");
    }

    /** Where momentum on a parabola falls smoothly, swings, or grows: the map of its factor per step, and a run. */
    public static SliderFigure phases() {
        double[][] radius = new double[40][64];
        for (int j = 0; j < 40; j++) {
            for (int i = 0; i < 64; i++) {
                radius[j][i] = radius(4 * (i + 0.5) / 64, (j + 0.5) / 40);
            }
        }
        return sliders()
                .slider("rate times curvature ηλ", 0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2, 2.5, 3, 3.5, 3.9)
                .startAt(3)
                .slider("momentum β", 0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95)
                .startAt(4)
                .draw(v -> phase(radius, v[0], v[1]));
    }

    private static Figure phase(double[][] radius, double rate, double beta) {
        Quadratic f = Quadratic.diagonal(1);
        double[][] path = path(new HeavyBall(rate, beta), f, new double[] {1});
        double[] theta = new double[path.length];
        for (int k = 0; k < theta.length; k++) {
            theta[k] = path[k][0];
        }
        double rho = radius(rate, beta);
        double discriminant = (1 + beta - rate) * (1 + beta - rate) - 4 * beta;
        String regime = rho > 1
                ? "grows"
                : discriminant < 0
                        ? "swings and shrinks"
                        : 1 + beta < rate ? "jumps from side to side and shrinks" : "shrinks steadily";
        var map = heatMap("factor per step", radius, 0, 4, 0, 1)
                .x("ηλ")
                .y("β")
                .line("ηλ = 2(1 + β)", a -> a / 2 - 1, 2, 4)
                .line("β = (1 − √(ηλ))²", a -> square(1 - Math.sqrt(a)), 0, 1)
                .point(rate, beta, "here");
        var run = lines("run")
                .x("step k")
                .y("θₖ")
                .xRange(0, STEPS)
                .yRange(-1.5, 1.5)
                .line("θ", theta)
                .markers();
        return panels("Momentum on ½λθ²", map, run)
                .each(390, 320)
                .alt("With ηλ = " + Numbers.text(rate) + " and β = " + Numbers.text(beta) + " the run " + regime
                        + ": its factor per step is " + Numbers.text(rho, 3) + ".");
    }

    /** Shapes of the learning rate over time, and where SGD with each ends on a noisy parabola. */
    public static SliderFigure schedules() {
        return ScheduleShapes.figure();
    }

    /** The length of Adam's first steps with bias correction and without, for any β₁ and β₂. */
    public static SliderFigure biasCorrection() {
        return BiasCorrection.figure();
    }

    /**
     * A model's coefficients for each strength of its penalty.
     *
     * @param lambdas the strengths, in any order
     * @param coefficients a row for each of them
     * @param names of the coefficients
     */
    public static SliderFigure coefficientPath(double[] lambdas, double[][] coefficients, String... names) {
        return new CoefficientPath(lambdas, coefficients, names).figure();
    }

    /**
     * The margin of a classifier in the plane for each C and γ.
     *
     * @param x the examples, two numbers each
     * @param y their classes, +1 or −1
     * @param c the positions of the slider for C
     * @param gamma the positions of the slider for γ
     * @param fit learns; called once for each pair of settings
     */
    public static SliderFigure margin(double[][] x, double[] y, double[] c, double[] gamma, Margin.Fit fit) {
        return new MarginMap(x, y, fit).figure(c, gamma);
    }

    private static double square(double x) {
        return x * x;
    }

    /** The larger absolute eigenvalue of the iteration matrix (1 + β − ηλ, −β; 1, 0). */
    static double radius(double rate, double beta) {
        double trace = 1 + beta - rate;
        double discriminant = trace * trace - 4 * beta;
        return discriminant < 0 ? Math.sqrt(beta) : (Math.abs(trace) + Math.sqrt(discriminant)) / 2;
    }

    /** The points of a run, the start first. */
    static double[][] path(Optimizer optimizer, Differentiable f, double[] start) {
        Optimizer.Stepper stepper = optimizer.start(Layout.flat(start.length));
        double[][] path = new double[STEPS + 1][];
        double[] theta = start.clone();
        double[] gradient = new double[start.length];
        for (int k = 0; k <= STEPS; k++) {
            path[k] = theta.clone();
            f.valueAndGradient(theta, gradient);
            stepper.step(theta, gradient);
        }
        return path;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
