package descent.optim.optimizer;

import descent.optim.schedule.Schedule;

/** A stepper whose components do not depend on each other, so that any range of them can be updated by itself. */
abstract class ElementwiseStepper extends ScheduledStepper {
    private Ranges ranges = ElementwiseStepper::whole;

    ElementwiseStepper(Schedule learningRate, Layout layout) {
        super(learningRate, layout);
    }

    /** Divides the components among threads; by default one thread does all. */
    @FunctionalInterface
    interface Ranges {
        void run(ElementwiseStepper stepper, double[] theta, double[] g);
    }

    final void divide(Ranges other) {
        ranges = other;
    }

    @Override
    final void update(int t, double eta, double[] theta, double[] g) {
        begin(t, eta);
        ranges.run(this, theta, g);
    }

    private static void whole(ElementwiseStepper stepper, double[] theta, double[] g) {
        stepper.update(theta, g, 0, theta.length);
    }

    /** Computes what is the same for all components of update number t = 1, 2, … with learning rate η. */
    abstract void begin(int t, double eta);

    /** Updates the components from, …, to − 1. */
    abstract void update(double[] theta, double[] g, int from, int to);
}
