package descent.grader.trial;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** A contract with everything that may cross the pipe. */
public interface Step {
    double half(double x);

    default void scale(double[] theta, double factor) {}

    default double[] same(double[] a, double[] b) {
        return a;
    }

    default Point mirror(Point point) {
        return point;
    }

    default List<Optional<String>> words(List<Optional<String>> words, Colour colour) {
        return words;
    }

    default double slope(DoubleUnaryOperator f, double x) {
        return 0;
    }

    default DoubleUnaryOperator line(double slope) {
        return x -> slope * x;
    }

    default double draw(RandomGenerator random) {
        return random.nextDouble();
    }

    default double[][] matrix(double[][] m) {
        return m;
    }

    default String asked(Kinds kinds) {
        return "";
    }

    default Tally tally(double start) {
        return null;
    }

    /** A function with values of every kind. */
    interface Kinds {
        boolean not(boolean value);

        byte next(byte value);

        short next(short value);

        char next(char value);

        int next(int value);

        long next(long value);

        float next(float value);

        double sum(long a, double b, int c, double... more);

        String twice(String text);

        void put(int[] array, int value);

        default int twentyOne() {
            return 21;
        }
    }

    /** What keeps a state between calls, and can hand out another one of its kind. */
    interface Tally {
        double add(Point point);

        Tally copy();
    }

    /** A value with a rule. */
    record Point(double x, double[] y, Point next) {
        public Point {
            if (!(x >= 0)) {
                throw new IllegalArgumentException("x must be at least 0 but was " + x);
            }
        }
    }

    /** Two constants. */
    enum Colour {
        RED,
        GREEN
    }
}
