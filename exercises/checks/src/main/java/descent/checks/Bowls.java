package descent.checks;

import descent.contracts.LossFunction;
import java.util.stream.IntStream;

/** Quadratic functions with known curvatures. */
public final class Bowls {
    private Bowls() {}

    /** {@code ½Σλᵢxᵢ²}. */
    public static LossFunction diagonal(double... curvatures) {
        return Losses.of(
                x -> IntStream.range(0, x.length)
                        .mapToDouble(i -> curvatures[i] * x[i] * x[i] / 2)
                        .sum(),
                x -> IntStream.range(0, x.length)
                        .mapToDouble(i -> curvatures[i] * x[i])
                        .toArray());
    }
}
