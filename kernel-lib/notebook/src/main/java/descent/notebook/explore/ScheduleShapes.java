package descent.notebook.explore;

import static descent.notebook.figure.Plot.lines;
import static descent.notebook.figure.Plot.panels;
import static descent.notebook.figure.Plot.sliders;

import descent.notebook.figure.Figure;
import descent.notebook.figure.SliderFigure;
import descent.notebook.scale.Numbers;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Optimizer;
import descent.optim.random.SplitMix64;
import descent.optim.schedule.Constant;
import descent.optim.schedule.Cosine;
import descent.optim.schedule.Exponential;
import descent.optim.schedule.InverseTime;
import descent.optim.schedule.Linear;
import descent.optim.schedule.Schedule;
import descent.optim.schedule.StepDecay;
import descent.optim.schedule.WarmRestarts;
import descent.optim.schedule.WarmUp;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Schedules of the learning rate, and what each makes of a noisy slope: SGD on ½θ², the gradient with noise of deviation 1. */
final class ScheduleShapes {
    private static final int STEPS = 100;
    private static final int SEEDS = 31;
    private static final double START = 4;
    private static final String[] SHAPES = {
        "constant", "step decay", "exponential", "inverse time", "linear", "cosine", "warm restarts"
    };

    private ScheduleShapes() {}

    static SliderFigure figure() {
        return sliders()
                .choice("schedule", SHAPES)
                .startAt(5)
                .slider("first rate η₀", 0.02, 0.05, 0.1, 0.2, 0.5, 1)
                .startAt(4)
                .slider("steps of warm-up", 0, 10, 30)
                .startAt(0)
                .draw(v -> picture((int) v[0], v[1], (int) v[2]));
    }

    static Schedule schedule(int shape, double rate, int warmUp) {
        int rest = STEPS - warmUp;
        Schedule main = switch (shape) {
            case 0 -> new Constant(rate);
            case 1 -> new StepDecay(rate, 25, 0.4);
            case 2 -> new Exponential(rate, 0.965);
            case 3 -> new InverseTime(rate, 0.15);
            case 4 -> new Linear(rate, 0, rest);
            case 5 -> new Cosine(rate, rest, 0);
            default -> new WarmRestarts(rate, 14, 2, 0);
        };
        return warmUp == 0 ? main : new WarmUp(main, warmUp, 0);
    }

    private static Figure picture(int shape, double rate, int warmUp) {
        Schedule schedule = schedule(shape, rate, warmUp);
        double[] rates = new double[STEPS];
        for (int k = 0; k < STEPS; k++) {
            rates[k] = schedule.at(k);
        }
        double[] distance = medianDistance(schedule);
        var left = lines("the rate")
                .x("step k")
                .y("ηₖ")
                .xRange(0, STEPS)
                .yRange(0, rate * 1.05)
                .line("ηₖ", rates);
        var right = lines("the run, median of " + SEEDS)
                .x("step k")
                .y("|θₖ|")
                .logY()
                .xRange(0, STEPS)
                .yRange(0.02, 8)
                .line("|θₖ|", distance);
        return panels("SGD on ½θ² with a noisy gradient", left, right)
                .each(360, 290)
                .alt("The schedule \"" + SHAPES[shape] + "\" from η₀ = " + Numbers.text(rate) + " with " + warmUp
                        + " steps of warm-up ends at a median distance of " + Numbers.text(distance[STEPS], 2)
                        + " from the minimum.");
    }

    /** The median of |θₖ| over the seeds, the start included. */
    static double[] medianDistance(Schedule schedule) {
        double[][] distance = new double[STEPS + 1][SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomGenerator random = new SplitMix64(seed);
            Optimizer.Stepper stepper = new GradientDescent(schedule).start(Layout.flat(1));
            double[] theta = {START};
            for (int k = 0; k <= STEPS; k++) {
                distance[k][seed] = Math.abs(theta[0]);
                stepper.step(theta, new double[] {theta[0] + random.nextGaussian()});
            }
        }
        double[] median = new double[STEPS + 1];
        for (int k = 0; k <= STEPS; k++) {
            Arrays.sort(distance[k]);
            median[k] = distance[k][SEEDS / 2];
        }
        return median;
    }
}
