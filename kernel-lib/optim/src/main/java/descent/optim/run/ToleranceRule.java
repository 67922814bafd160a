package descent.optim.run;

import descent.optim.linalg.Require;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Stops where something that is measured at an iterate is at most a tolerance. */
record ToleranceRule(String name, Status status, double tolerance, ToDoubleFunction<Iterate> measure)
        implements StoppingRule {
    ToleranceRule {
        if (status != Status.VALUE_TOLERANCE || !name.equals("f")) Require.nonNegative("tolerance", tolerance);
    }

    @Override
    public Status check(Iterate it) {
        return measure.applyAsDouble(it) <= tolerance ? status : Status.RUNNING;
    }

    @Override
    public List<Criterion> criteria(Iterate it) {
        return List.of(new Criterion(name, measure.applyAsDouble(it), tolerance));
    }
}
