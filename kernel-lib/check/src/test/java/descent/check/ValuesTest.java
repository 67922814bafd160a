package descent.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private enum Color {
        RED,
        GREEN
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(String name, double[] values, Optional<Color> color) {}

    @Test
    void numbersAreNearRelativelyAboveOneAndAbsolutelyBelow() {
        assertThat(Values.near(1000.0005, 1000.0, 1e-6)).isTrue();
        assertThat(Values.near(1000.002, 1000.0, 1e-6)).isFalse();
        assertThat(Values.near(5e-7, 0.0, 1e-6)).isTrue();
        assertThat(Values.near(3, 3.0, 0)).isTrue();
    }

    @Test
    void notANumberIsNearOnlyToItselfAndInfinitiesTooExceptZerosOfEitherSign() {
        assertThat(Values.near(NAN, 1.0, 1e9)).isFalse();
        assertThat(Values.near(1.0, NAN, 1e9)).isFalse();
        assertThat(Values.near(NAN, NAN, 0)).isTrue();
        assertThat(Values.near(INFINITY, INFINITY, 0)).isTrue();
        assertThat(Values.near(INFINITY, -INFINITY, 1)).isFalse();
        assertThat(Values.near(1e300, INFINITY, 1)).isFalse();
        assertThat(Values.near(INFINITY, 1e300, 1)).isFalse();
        assertThat(Values.near(-0.0, 0.0, 0)).isTrue();
    }

    @Test
    void wrongLengthsAndTypesAreNearNothing() {
        assertThat(Values.near(new double[] {1, 2}, new double[] {1}, 1)).isFalse();
        assertThat(Values.near(new double[0][], new double[][] {{}}, 1)).isFalse();
        assertThat(Values.near(null, 0.0, 1)).isFalse();
        assertThat(Values.near("1", 1, 1)).isFalse();
        assertThat(Values.near(List.of(1.0), new double[] {1}, 0)).isTrue();
    }

    @Test
    void everyTypeOfAContractIsComparedInDepth() {
        Row row = new Row("a", new double[] {1, 2}, Optional.of(Color.RED));
        assertThat(Values.near(row, new Row("a", new double[] {1, 2 + 1e-12}, Optional.of(Color.RED)), 1e-9))
                .isTrue();
        assertThat(Values.near(row, new Row("b", new double[] {1, 2}, Optional.of(Color.RED)), 1e-9))
                .isFalse();
        assertThat(Values.near(row, new Row("a", new double[] {1, 2}, Optional.of(Color.GREEN)), 1e-9))
                .isFalse();
        assertThat(Values.near(row, new Row("a", new double[] {1, 2}, Optional.empty()), 1e-9))
                .isFalse();
        assertThat(Values.near(new int[][] {{1}, {2, 3}}, new int[][] {{1}, {2, 3}}, 0))
                .isTrue();
    }

    @Test
    void copySharesNothingThatCanChange() {
        double[][] matrix = {{1, 2}, {3}};
        List<double[]> list = new ArrayList<>(List.of(new double[] {5}));
        Row row = new Row("a", new double[] {7}, Optional.empty());
        Object matrixBefore = Values.copy(matrix);
        Object listBefore = Values.copy(list);
        Object rowBefore = Values.copy(row);
        matrix[1][0] = list.get(0)[0] = row.values()[0] = NAN;
        assertThat(Values.near(matrixBefore, new double[][] {{1, 2}, {3}}, 0)).isTrue();
        assertThat(Values.near(listBefore, List.of(new double[] {5}), 0)).isTrue();
        assertThat(Values.near(rowBefore, new Row("a", new double[] {7}, Optional.empty()), 0))
                .isTrue();
        assertThat(Values.text(rowBefore)).isEqualTo("Row(name = \"a\", values = [7.0], color = Optional.empty)");
    }

    @Test
    void textIsWhatALearnerWouldWrite() {
        assertThat(Values.text(new double[][] {{1, NAN}, {}})).isEqualTo("[[1.0, NaN], []]");
        assertThat(Values.text(List.of("x", Color.GREEN))).isEqualTo("[\"x\", GREEN]");
        assertThat(Values.text(null)).isEqualTo("null");
        assertThat(Values.text(IntStream.range(0, 100).toArray()))
                .isEqualTo("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … 88 more]");
        Runnable function = () -> {};
        assertThat(Values.text(function)).isEqualTo("a function");
    }
}
