package descent.optim.svm;

/** Labels of two classes as ±1. */
final class Labels {
    private Labels() {}

    static double[] signs(double[] y) {
        boolean zero = false;
        boolean minus = false;
        boolean plus = false;
        double[] signs = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            zero |= y[i] == 0;
            minus |= y[i] == -1;
            plus |= y[i] == 1;
            if (y[i] != 0 && y[i] != 1 && y[i] != -1 || zero && minus)
                throw new IllegalArgumentException("y must hold -1 and 1, or 0 and 1, but y[" + i + "] was " + y[i]);
            signs[i] = y[i] == 1 ? 1 : -1;
        }
        if (!plus || !(zero || minus)) throw new IllegalArgumentException("y must hold both classes but holds one");
        return signs;
    }
}
