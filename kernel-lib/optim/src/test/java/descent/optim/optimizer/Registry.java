package descent.optim.optimizer;

import descent.optim.schedule.Constant;
import descent.optim.schedule.Exponential;
import descent.optim.schedule.Schedule;
import descent.optim.schedule.WarmUp;
import java.util.List;

/** Every optimizer of the library, one line each, with the steps it may take through Rosenbrock's valley. */
final class Registry {
    private static final Schedule FADING = new Exponential(0.02, 0.999);
    private static final Schedule RISING = new WarmUp(new Constant(0.02), 500, 0);

    private Registry() {}

    /**
     * An optimizer and its budget: after that many steps from (−1.5, 1.5), Rosenbrock's function must be below the target. Budgets are a quarter above what was measured, so a rule that became worse is noticed.
     */
    record Entry(Optimizer optimizer, int budget, double target) {
        Entry(Optimizer optimizer, int budget) {
            this(optimizer, budget, 0.01);
        }

        @Override
        public String toString() {
            return optimizer.toString();
        }
    }

    static List<Entry> all() {
        return List.of(
                new Entry(new GradientDescent(0.001), 5_300),
                new Entry(new Momentum(0.0005, 0.9), 900),
                new Entry(new Momentum(Schedule.constant(0.0005), 0.9, 0.5), 1_850),
                new Entry(new EmaMomentum(0.005, 0.9), 900),
                new Entry(new HeavyBall(0.0005, 0.9), 900),
                new Entry(new Nesterov(0.0005, 0.9), 1_000),
                new Entry(new NesterovSutskever(0.0005, 0.9), 1_000),
                new Entry(new AcceleratedGradient(0.0005), 220),
                new Entry(new AdaGrad(0.5), 4_150),
                // Its own unit grows slowly: it is on its way, past the bend of the valley, but not there.
                new Entry(new Adadelta(), 20_000, 0.7),
                new Entry(new RmsProp(FADING, 0.99, 1e-8, 0, false), 1_950),
                new Entry(new RmsProp(FADING, 0.99, 1e-8, 0, true), 1_950),
                new Entry(new RmsProp(FADING.times(0.2), 0.99, 1e-8, 0.9, false), 1_050),
                new Entry(new RmsProp(FADING.times(0.2), 0.99, 1e-8, 0.9, true), 1_050),
                new Entry(new RmsProp(FADING, 0.99, 1e-8, 0, false, EpsilonPlacement.INSIDE_ROOT), 1_950),
                new Entry(new Adam(0.02), 2_950),
                new Entry(new Adam(0.02).withoutBiasCorrection(), 2_500),
                new Entry(new AdamEpsilonHat(0.02), 2_950),
                new Entry(new AdamW(0.02, 1e-4), 2_950),
                new Entry(new AmsGrad(0.05), 2_150),
                new Entry(new AmsGradPaper(new Constant(0.2), 0.9, 0.999), 50),
                new Entry(new Adamax(0.02), 5_050),
                new Entry(Adamax.paper(Schedule.constant(0.02), 0.9, 0.999), 5_050),
                new Entry(new NAdam(0.02), 3_050),
                new Entry(new RAdam(RISING, 0.9, 0.999, 1e-8, 5), 4_100),
                new Entry(RAdam.paper(RISING, 0.9, 0.999), 4_100),
                new Entry(new AdaBelief(0.02), 2_650),
                new Entry(new Yogi(0.02), 4_250),
                new Entry(new Lion(FADING, 0.9, 0.99, 0), 250),
                new Entry(new Rprop(0.01), 1_000),
                new Entry(new Asgd(0.001), 5_300),
                // Steps relative to the weights are short where the valley passes the origin.
                new Entry(new Lars(0.05, 0.5, 0, 0.05), 5_150),
                new Entry(new Lamb(0.005, 0), 6_050),
                new Entry(new Adafactor(), 23_200),
                new Entry(new Sophia(0.02), 1_800),
                new Entry(new Shampoo(0.5, 1e-4), 3_600),
                new Entry(new Adam8bit(0.02), 3_000),
                new Entry(new Lookahead(new Adam(0.02), 5, 0.5), 4_350),
                new Entry(new ClipValue(new Momentum(0.0005, 0.9), 100), 1_050),
                new Entry(new ClipNorm(new Momentum(0.0005, 0.9), 100), 1_000),
                new Entry(new ClipGlobalNorm(new Momentum(0.0005, 0.9), 100), 1_000),
                new Entry(new Accumulate(new Adam(0.05), 2), 3_250),
                new Entry(new L2Decay(new Adam(0.02), 1e-4), 2_950),
                new Entry(new Ascent(new Ascent(new Adam(0.02))), 2_950),
                new Entry(new NoisyGradient(new Adam(0.02), 0.01, 0.55, 1), 3_000),
                new Entry(new Projected(new Adam(0.02), Projection.box(-2, 2)), 2_950),
                new Entry(new PerBlock(new Adam(0.02)), 2_950),
                new Entry(new Threaded(new Adam(0.02), 2, 1), 2_950));
    }
}
