package descent.app.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is measured, with the goal for our kernel. */
enum Row {
    LAUNCH("launch → first result of `1+1`", "ms", 400),
    CHART("launch → first chart", "ms", 700),
    TRIVIAL("trivial cell `1+1`, warm", "ms", 12),
    DECLARATIONS("cell of 50 declarations, warm", "ms", 60),
    COMPLETION("completion, warm", "ms", 20),
    FIRST_MEMORY("resident memory after the first cell", "MB", 120),
    LATER_MEMORY("… after 300 cells", "MB", 200),
    FLOOD("100 000 lines printed, one by one", "ms", 300),
    LOST("… of which are lost", "", 0),
    INTERRUPT("interrupt of a busy loop", "ms", 60),
    WORK("processor time until the first result", "ms", Double.NaN);

    final String title;
    final String unit;
    final double goal;

    Row(String title, String unit, double goal) {
        this.title = title;
        this.unit = unit;
        this.goal = goal;
    }

    /** A number as the table shows it; null is what could not be measured, infinity what never happened. */
    String shown(@Nullable Double value) {
        if (value == null || value.isNaN()) {
            return "–";
        }
        if (value.isInfinite()) {
            return "never";
        }
        String number = value < 10 && value != Math.rint(value)
                ? String.format(Locale.ROOT, "%.1f", value)
                : String.valueOf(Math.round(value));
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
