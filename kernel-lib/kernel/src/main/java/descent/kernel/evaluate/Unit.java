package descent.kernel.evaluate;

/**
 * One source file for the compiler.
 *
 * @param name of its class
 * @param origin the cell that its lines belong to
 * @param text the source
 */
record Unit(String name, Origin origin, Text text) {
    /** The package of all classes that cells become. */
    static final String PACKAGE = "cell";

    /** The method that runs a cell's statements. */
    static final String RUN = "$run";
}
