package descent.optim.nn;

/** Checks that arrays hold the matrices they are said to hold; the message has both sizes. */
final class Shapes {
    private Shapes() {}

    /** Requires room for a rows × columns matrix; the array may be longer. */
    static void holds(String name, double[] array, int rows, int columns) {
        if (array.length < (long) rows * columns)
            throw new IllegalArgumentException(name + " must hold " + rows + " × " + columns + " = "
                    + (long) rows * columns + " numbers but has " + array.length);
    }

    /** Requires a batch of at least one row and at most as many as there is room for. */
    static void rows(int rows, int most) {
        if (rows < 1 || rows > most)
            throw new IllegalArgumentException("rows must be in 1 to " + most + " but was " + rows);
    }
}
