package descent.solutions;

import descent.check.Right;
import descent.contracts.OneCycleRate;

/** Right answers to {@code 09-one-cycle}. */
final class OneCycleRateAnswers {
    private OneCycleRateAnswers() {}

    @Right("two lines, one of which holds")
    static OneCycleRate cases() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            int t = epoch * batches + batch;
            int last = epochs * batches - 1;
            double top = share * epochs * batches - 1;
            if (t <= top) {
                return highest / 25 + (highest - highest / 25) * t / top;
            }
            return highest * (last - t) / (last - top);
        };
    }

    @Right("the lower of two lines")
    static OneCycleRate lower() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            double total = (double) epochs * batches;
            double t = (double) epoch * batches + batch;
            double top = share * total - 1;
            double rise = 0.04 + (1 - 0.04) * (t / top);
            double fall = 1 - (t - top) / (total - 1 - top);
            return highest * Math.min(rise, fall);
        };
    }

    @Right("by the distance from the top")
    static OneCycleRate fromTheTop() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            double top = epochs * batches * share - 1;
            double away = epoch * batches + batch - top;
            double drop = away < 0 ? 24 * highest / 25 : highest;
            double length = away < 0 ? top : epochs * batches - 1 - top;
            return highest - drop * Math.abs(away) / length;
        };
    }
}
