package descent.notebook.explore;

import static descent.notebook.figure.Plot.lines;
import static descent.notebook.figure.Plot.sliders;

import descent.notebook.figure.Figure;
import descent.notebook.figure.SliderFigure;
import descent.notebook.scale.Numbers;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Optimizer;
import descent.optim.schedule.Constant;

/** The length of Adam's steps while the gradient stays the same, with bias correction and without. */
final class BiasCorrection {
    private static final int STEPS = 3000;

    private BiasCorrection() {}

    static SliderFigure figure() {
        return sliders()
                .slider("β₁", 0, 0.5, 0.8, 0.9, 0.95, 0.99)
                .startAt(3)
                .slider("β₂", 0.9, 0.95, 0.99, 0.995, 0.999, 0.9999)
                .startAt(4)
                .draw(v -> picture(v[0], v[1]));
    }

    private static Figure picture(double beta1, double beta2) {
        double[] corrected = steps(beta1, beta2, true);
        double[] plain = steps(beta1, beta2, false);
        int settled = STEPS;
        while (settled > 0 && Math.abs(plain[settled - 1] - 1) < 0.1) {
            settled--;
        }
        int[] shown = java.util.stream.IntStream.rangeClosed(0, 60)
                .map(k -> (int) Math.round(Math.pow(STEPS, k / 60.0)))
                .distinct()
                .toArray();
        double[] t = java.util.Arrays.stream(shown).asDoubleStream().toArray();
        return lines("Adam's step over η, for a gradient that stays the same")
                .x("step t")
                .y("step / η")
                .logX()
                .logY()
                .yRange(0.005, 40)
                .line("with bias correction", t, at(corrected, shown))
                .line("without", t, at(plain, shown))
                .alt("With β₁ = " + Numbers.text(beta1) + " and β₂ = " + Numbers.text(beta2)
                        + " the first step is η with bias correction and " + Numbers.text(plain[0], 3)
                        + " η without; without it steps are "
                        + (settled == STEPS
                                ? "still wrong by a tenth or more after " + STEPS + " steps."
                                : "right within a tenth from step " + (settled + 1) + " on."));
    }

    /** The lengths of the steps, in learning rates. */
    static double[] steps(double beta1, double beta2, boolean correction) {
        double rate = 1e-3;
        Optimizer.Stepper stepper = new Adam(new Constant(rate), beta1, beta2, 1e-12, correction).start(Layout.flat(1));
        double[] steps = new double[STEPS];
        double[] theta = new double[1];
        for (int k = 0; k < STEPS; k++) {
            theta[0] = 0;
            stepper.step(theta, new double[] {1});
            steps[k] = -theta[0] / rate;
        }
        return steps;
    }

    private static double[] at(double[] values, int[] steps) {
        return java.util.Arrays.stream(steps).mapToDouble(t -> values[t - 1]).toArray();
    }
}
