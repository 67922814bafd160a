package descent.notebook.check;

import descent.check.engine.Engine;
import descent.check.engine.Exercise;
import descent.check.engine.Exercises;
import descent.check.engine.Settings;
import descent.check.engine.Verdict;
import descent.check.forbid.LoadedCode;
import descent.check.forbid.ShortCut;
import descent.check.forbid.ShortCuts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a learner's answer with the public checks. */
public final class SelfCheck {
    private static final String CELL = "check(\"%s\", (%s) (…) -> yourMethod(…))";

    private final Exercises exercises;
    private final Engine engine = new Engine();

    /** Finds exercises where this class loader finds them. */
    public SelfCheck(ClassLoader loader) {
        exercises = Exercises.in(loader);
    }

    /** The exercises that it finds. */
    public Exercises exercises() {
        return exercises;
    }

    /**
     * Runs the public checks.
     *
     * @throws IllegalArgumentException if there is no such exercise, or the answer is null or of another exercise's contract
     */
    public CheckReport check(String id, @Nullable Object answer) {
        Exercise exercise = exercises.find(id);
        String contract = exercise.contract().getSimpleName();
        if (answer == null) {
            throw new IllegalArgumentException("the answer to " + id + " must be a " + contract
                    + " but was null; the cell reads " + String.format(CELL, id, contract));
        }
        if (!exercise.contract().isInstance(answer)) {
            throw new IllegalArgumentException("the answer to " + id + " must be a " + contract + " but was a "
                    + kind(answer) + "; the cell reads " + String.format(CELL, id, contract));
        }
        Collection<byte[]> code = LoadedCode.of(answer);
        List<ShortCut> shortCuts = new ShortCuts(code).find(exercise.contract().getName(), exercise.forbidden());
        String unsearched = code.isEmpty() ? exercise.forbidden().told() : "";
        return new CheckReport(
                engine.check(exercise, answer, Settings.selfCheck()),
                shortCuts.stream().map(SelfCheck::told).distinct().toList(),
                unsearched);
    }

    /**
     * What nbgrader takes for a grade: the exercise's points in proportion to what the public checks gave.
     *
     * @throws NotSolved if they gave nothing
     */
    public double points(String id, @Nullable Object answer) {
        CheckReport report = check(id, answer);
        Verdict verdict = report.verdict();
        if (verdict.points().signum() == 0 || !report.shortCuts().isEmpty()) {
            throw new NotSolved(report.toString());
        }
        BigDecimal most = verdict.exercise().points();
        return most.multiply(verdict.points())
                .divide(verdict.outOf(), 4, RoundingMode.HALF_EVEN)
                .min(most)
                .doubleValue();
    }

    /** Without the line, which is one of what the kernel made of the cell. */
    private static String told(ShortCut cut) {
        return new ShortCut(cut.used(), cut.by(), 0).told();
    }

    private static String kind(Object answer) {
        Class<?> type = answer.getClass();
        Class<?>[] contracts = type.getInterfaces();
        boolean isLambda = type.isHidden() || type.isSynthetic();
        return isLambda && contracts.length == 1 ? contracts[0].getSimpleName() : type.getSimpleName();
    }
}
