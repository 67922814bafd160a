package descent.solutions;

import descent.check.Right;
import descent.contracts.HalfSpaceProjection;
import java.util.stream.IntStream;

/** Right answers to {@code 17-half-space}. */
final class HalfSpaceAnswers {
    private HalfSpaceAnswers() {}

    @Right("excess over the squared length")
    static HalfSpaceProjection formula() {
        return (v, a, b) -> {
            double excess = -b;
            double square = 0;
            for (int i = 0; i < v.length; i++) {
                excess += a[i] * v[i];
                square += a[i] * a[i];
            }
            double[] x = v.clone();
            if (excess > 0) {
                for (int i = 0; i < x.length; i++) {
                    x[i] -= excess / square * a[i];
                }
            }
            return x;
        };
    }

    @Right("with a unit normal")
    static HalfSpaceProjection unitNormal() {
        return (v, a, b) -> {
            double length = Math.sqrt(
                    IntStream.range(0, a.length).mapToDouble(i -> a[i] * a[i]).sum());
            double distance = IntStream.range(0, a.length)
                            .mapToDouble(i -> a[i] / length * v[i])
                            .sum()
                    - b / length;
            double walk = Math.max(0, distance);
            return IntStream.range(0, v.length)
                    .mapToDouble(i -> v[i] - walk * a[i] / length)
                    .toArray();
        };
    }

    @Right("by the multiplier")
    static HalfSpaceProjection multiplier() {
        return (v, a, b) -> {
            double top = 0;
            double bottom = 0;
            for (int i = 0; i < a.length; i++) {
                top += a[i] * v[i];
                bottom += a[i] * a[i];
            }
            double mu = Math.max((top - b) / bottom, 0);
            double[] x = new double[v.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = v[i] - mu * a[i];
            }
            return x;
        };
    }
}
