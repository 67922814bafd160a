package descent.optim.optimizer;

import descent.optim.linalg.Vectors;
import descent.optim.schedule.Schedule;

/** What all steppers with a learning rate share: the step counter, the rate in force, and the check of the sizes. */
abstract class ScheduledStepper implements Optimizer.Stepper {
    /** Stands in for ε = 0, so that a component whose gradient was always 0 moves by 0/1e-150 and not by 0/0. */
    static final double SMALLEST_EPSILON = 1e-150;

    private final Schedule learningRate;
    private final int n;
    private int steps;

    ScheduledStepper(Schedule learningRate, Layout layout) {
        this.learningRate = learningRate.start();
        this.n = layout.size();
    }

    @Override
    public final void step(double[] theta, double[] gradient) {
        Vectors.length("theta", theta, n);
        Vectors.length("gradient", gradient, n);
        double rate = learningRate.at(steps);
        steps++;
        update(steps, rate, theta, gradient);
    }

    @Override
    public final void observe(double metric) {
        learningRate.observe(metric);
    }

    /** Makes the update number t = 1, 2, … with learning rate η. */
    abstract void update(int t, double eta, double[] theta, double[] g);
}
