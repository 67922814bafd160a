package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * One cycle: up from max/d to max, then down to (max/d)/f, over T steps.
 *
 * <p>Two phases: up until step p T − 1, down until step T − 1. Three phases: up until p T − 1, back to max/d until 2 p T − 2, then on to the final rate. The bounds are real numbers, as in PyTorch. Beyond the last step the final
 * rate stays.
 *
 * <p>Source: Smith and Topin, "Super-convergence: very fast training of neural networks using large learning rates", 2018.
 *
 * @param largestRate max ≥ 0
 * @param steps T ≥ 2
 * @param share p in (0, 1), usually 0.3
 * @param shape how the phases are interpolated
 * @param division d &gt; 0, usually 25
 * @param finalDivision f &gt; 0, usually 1e4
 * @param threePhase whether the way down has two parts, usually false
 */
public record OneCycle(
        double largestRate,
        int steps,
        double share,
        Shape shape,
        double division,
        double finalDivision,
        boolean threePhase)
        implements Schedule {
    /** How the rate goes from one corner to the next. */
    public enum Shape {
        /** Half a cosine. */
        COSINE,
        /** A straight line. */
        LINEAR;

        double between(double start, double end, double share) {
            return this == COSINE ? Cosine.between(start, end, share) : start + (end - start) * share;
        }
    }

    /** Checks the settings. */
    public OneCycle {
        Require.nonNegative("largestRate", largestRate);
        Require.atLeast(2, "steps", steps);
        Require.that(share > 0 && share < 1, "share", "must be in (0, 1)", share);
        Require.positive("division", division);
        Require.positive("finalDivision", finalDivision);
    }

    /** Two cosine phases, p = 0.3, d = 25, f = 1e4. */
    public OneCycle(double largestRate, int steps) {
        this(largestRate, steps, 0.3, Shape.COSINE, 25, 1e4, false);
    }

    @Override
    public double at(int step) {
        double first = largestRate / division;
        double last = first / finalDivision;
        double top = share * steps - 1;
        double back = threePhase ? 2 * share * steps - 2 : steps - 1;
        if (step <= top) return shape.between(first, largestRate, step / top);
        if (threePhase && step <= back) return shape.between(largestRate, first, (step - top) / (back - top));
        double end = steps - 1;
        double progress = threePhase ? (step - back) / (end - back) : (step - top) / (end - top);
        return shape.between(threePhase ? first : largestRate, last, Math.min(1, progress));
    }
}
