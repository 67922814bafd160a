package descent.notebook.scale;

import java.util.ArrayList;
import java.util.List;

/** The logarithmic axis; ticks at powers of ten, and between them where the axis spans only a few. */
public record Logarithmic(double low, double high) implements Scale {
    public Logarithmic {
        if (!(low > 0) || !(low < high) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(
                    "a logarithmic axis must have 0 < low < high but was [" + low + ", " + high + "]");
        }
    }

    @Override
    public double at(double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        // Zero and below have no logarithm; they go just under the axis, so that a curve that reaches them falls out
        // below.
        return value > 0 ? (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low)) : -0.1;
    }

    @Override
    public double value(double place) {
        return Math.pow(10, Math.log10(low) * (1 - place) + Math.log10(high) * place);
    }

    @Override
    public List<Tick> ticks(int about) {
        double from = Math.log10(low);
        double to = Math.log10(high);
        if (to - from < 0.7) {
            return new Linear(low, high).ticks(about);
        }
        int first = (int) Math.ceil(from - 1e-9);
        int last = (int) Math.floor(to + 1e-9);
        int every = Math.max(1, (int) Math.ceil((to - from) / Math.max(2, about)));
        // One number alone does not say what the axis spans.
        while (every > 1 && Math.floorDiv(last, every) - Math.floorDiv(first - 1, every) < 2) {
            every--;
        }
        boolean sparse = to - from < 2.5;
        List<Tick> ticks = new ArrayList<>();
        for (int power = first - 1; power <= last; power++) {
            if (power >= first) {
                boolean labelled = Math.floorMod(power, every) == 0;
                ticks.add(new Tick(
                        Math.pow(10, power),
                        labelled ? (sparse ? Numbers.text(Math.pow(10, power)) : Numbers.power(power)) : ""));
            }
            for (int digit = 2; every == 1 && digit <= 9; digit++) {
                double value = digit * Math.pow(10, power);
                if (value >= low && value <= high) {
                    boolean labelled = sparse && (digit == 2 || digit == 5);
                    ticks.add(new Tick(value, labelled ? Numbers.text(value) : ""));
                }
            }
        }
        return ticks;
    }
}
