package descent.optim.metric;

import java.util.function.ToDoubleBiFunction;

/** How the precision, recall or F₁ of several classes become one number. */
public enum Averaging {
    /** The mean over classes that occur, true or predicted: every class counts alike. */
    MACRO,
    /** Counts summed over the classes first: every sample counts alike, and all three equal the accuracy. */
    MICRO,
    /** The mean weighted by how often each class is true. */
    WEIGHTED;

    /** Returns the average precision of the classes. */
    public double precision(Confusion confusion) {
        return of(confusion, Confusion::precision);
    }

    /** Returns the average recall of the classes. */
    public double recall(Confusion confusion) {
        return of(confusion, Confusion::recall);
    }

    /** Returns the average F₁ of the classes. */
    public double f1(Confusion confusion) {
        return of(confusion, Confusion::f1);
    }

    private double of(Confusion confusion, ToDoubleBiFunction<Confusion, Integer> score) {
        if (this == MICRO) return confusion.accuracy();
        double sum = 0;
        double weights = 0;
        for (int k = 0; k < confusion.classes(); k++) {
            int occurs = confusion.actual(k);
            if (occurs + confusion.predicted(k) == 0) continue;
            double weight = this == MACRO ? 1 : occurs;
            sum += weight * score.applyAsDouble(confusion, k);
            weights += weight;
        }
        return sum / weights;
    }
}
