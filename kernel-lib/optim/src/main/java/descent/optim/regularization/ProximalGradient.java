package descent.optim.regularization;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.run.Listener;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import java.util.List;

/** The loop that {@link Ista} and {@link Fista} share: x⁺ = prox(y − s∇f(y)), with y = x or extrapolated. */
record ProximalGradient(
        String name,
        double stepSize,
        boolean backtracking,
        boolean accelerated,
        boolean restart,
        int iterations,
        StoppingRule stop,
        List<Listener> listeners) {
    ProximalGradient {
        Require.positive("stepSize", stepSize);
        Require.atLeast(0, "iterations", iterations);
        listeners = List.copyOf(listeners);
    }

    Result minimize(Composite objective, double[] start) {
        Vectors.length("start", start, objective.dimension());
        return new State(objective, start).run();
    }

    private final class State {
        private final Composite objective;
        private final Run run;
        private final double[] x;
        private final double[] y;
        private final double[] next;
        private final double[] gradient;
        private double step = stepSize;
        private double t = 1;
        private double smooth;

        State(Composite objective, double[] start) {
            this.objective = objective;
            run = new Run(name, start, stop, listeners);
            x = run.x();
            y = start.clone();
            next = new double[start.length];
            gradient = new double[start.length];
        }

        Result run() {
            smooth = objective.smooth().value(x);
            run.evaluated(1);
            while (true) {
                double nextSmooth = advance();
                double mapping = Vectors.distance(y, next) / step;
                if (run.visit(smooth + objective.rough().value(x), mapping) != Status.RUNNING) break;
                if (run.iteration() == iterations) {
                    run.end(Status.ITERATION_LIMIT);
                    break;
                }
                extrapolate();
                System.arraycopy(next, 0, x, 0, x.length);
                smooth = nextSmooth;
            }
            return run.result();
        }

        /** Writes the candidate behind y into {@code next} and returns f there. */
        private double advance() {
            double value = objective.smooth().valueAndGradient(y, gradient);
            run.evaluated(1);
            while (true) {
                for (int i = 0; i < y.length; i++) next[i] = y[i] - step * gradient[i];
                objective.rough().prox(next, step);
                double reached = objective.smooth().value(next);
                run.evaluated(1);
                if (!backtracking || !(reached > model(value)) || step < Double.MIN_NORMAL) return reached;
                step /= 2;
            }
        }

        /** f(y) + ∇f(y)ᵀ(next − y) + ‖next − y‖²/(2s), with room for the rounding of f. */
        private double model(double value) {
            double linear = 0;
            double square = 0;
            for (int i = 0; i < y.length; i++) {
                double move = next[i] - y[i];
                linear += gradient[i] * move;
                square += move * move;
            }
            return value + linear + square / (2 * step) + 1e-14 * Math.abs(value);
        }

        /** Sets y behind the step from x to {@code next}. */
        private void extrapolate() {
            if (!accelerated) {
                System.arraycopy(next, 0, y, 0, y.length);
                return;
            }
            double uphill = 0;
            for (int i = 0; i < y.length; i++) uphill += (y[i] - next[i]) * (next[i] - x[i]);
            if (restart && uphill > 0) t = 1;
            double tNext = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
            double momentum = restart && uphill > 0 ? 0 : (t - 1) / tNext;
            for (int i = 0; i < y.length; i++) y[i] = next[i] + momentum * (next[i] - x[i]);
            t = tNext;
        }
    }
}
