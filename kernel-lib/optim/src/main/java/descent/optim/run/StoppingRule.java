package descent.optim.run;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * When to end a run: a value, combined with {@link #or}.
 *
 * <pre>{@code StoppingRule rule = StoppingRule.gradientNorm(1e-6).or(StoppingRule.valueChange(1e-12)); }</pre>
 *
 * <p>A rule is asked at every iterate. NaN satisfies none of the rules here.
 */
@FunctionalInterface
public interface StoppingRule {
    /** Returns {@link Status#RUNNING}, or how the run shall end here. */
    Status check(Iterate it);

    /** Returns the rule to use for one run, with state of its own if it needs any. */
    default StoppingRule start() {
        return this;
    }

    /** Returns the criteria as they stand at this iterate, for the report. */
    default List<Criterion> criteria(Iterate it) {
        return List.of();
    }

    /** Stops where this rule or the other one does; this one is asked first. */
    default StoppingRule or(StoppingRule other) {
        StoppingRule first = this;
        return new StoppingRule() {
            @Override
            public Status check(Iterate it) {
                // Both are asked at every iterate, so that a rule with memory misses none.
                Status mine = first.check(it);
                Status others = other.check(it);
                return mine != Status.RUNNING ? mine : others;
            }

            @Override
            public StoppingRule start() {
                return first.start().or(other.start());
            }

            @Override
            public List<Criterion> criteria(Iterate it) {
                List<Criterion> both = new ArrayList<>(first.criteria(it));
                both.addAll(other.criteria(it));
                return both;
            }
        };
    }

    /** Never stops; the run's own iteration limit does. */
    static StoppingRule never() {
        return it -> Status.RUNNING;
    }

    /** Stops where ‖∇f(x)‖₂ ≤ tolerance: the sign of a stationary point. */
    static StoppingRule gradientNorm(double tolerance) {
        return new ToleranceRule("‖∇f‖", Status.GRADIENT_TOLERANCE, tolerance, Iterate::gradientNorm);
    }

    /** Stops where |f(x) − f(iterate before)| ≤ tolerance: a weak sign, for a tiny learning rate gives it anywhere. */
    static StoppingRule valueChange(double tolerance) {
        return new ToleranceRule(
                "|Δf|", Status.VALUE_TOLERANCE, tolerance, it -> Math.abs(it.value() - it.previousValue()));
    }

    /** Stops where f(x) ≤ target. */
    static StoppingRule valueBelow(double target) {
        Require.finite("target", target);
        return new ToleranceRule("f", Status.VALUE_TOLERANCE, target, Iterate::value);
    }

    /** Stops where ‖x − iterate before‖₂ ≤ tolerance. */
    static StoppingRule stepNorm(double tolerance) {
        return new ToleranceRule("‖Δx‖", Status.STEP_TOLERANCE, tolerance, Iterate::stepNorm);
    }

    /** Stops after that many updates. */
    static StoppingRule iterations(int limit) {
        Require.atLeast(0, "limit", limit);
        return it -> it.iteration() >= limit ? Status.ITERATION_LIMIT : Status.RUNNING;
    }

    /** Stops when the objective has been evaluated that often. */
    static StoppingRule evaluations(long limit) {
        Require.that(limit >= 1, "limit", "must be at least 1", limit);
        return it -> it.evaluations() >= limit ? Status.EVALUATION_LIMIT : Status.RUNNING;
    }

    /** Stops when that much wall-clock time has passed. */
    static StoppingRule seconds(double limit) {
        Require.positive("limit", limit);
        return it -> it.seconds() >= limit ? Status.TIME_LIMIT : Status.RUNNING;
    }
}
