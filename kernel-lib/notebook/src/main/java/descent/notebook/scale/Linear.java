package descent.notebook.scale;

import java.util.ArrayList;
import java.util.List;

/** The ordinary axis; ticks at 1, 2 or 5 times a power of ten. */
public record Linear(double low, double high) implements Scale {
    public Linear {
        if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("an axis must have low < high but was [" + low + ", " + high + "]");
        }
    }

    @Override
    public double at(double value) {
        // Halves, because high − low overflows for a range such as ±1e308.
        return (value / 2 - low / 2) / (high / 2 - low / 2);
    }

    @Override
    public double value(double place) {
        return low * (1 - place) + high * place;
    }

    @Override
    public List<Tick> ticks(int about) {
        double step = step(high / 2 - low / 2, Math.max(1, about) / 2.0);
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        List<Tick> ticks = new ArrayList<>();
        double largest = Math.max(Math.abs(low), Math.abs(high));
        if (!(largest / step < 1e9)) {
            // The range is a rounding error wide: only its ends can be told apart.
            return List.of(new Tick(low, Numbers.text(low)), new Tick(high, Numbers.text(high)));
        }
        for (long k = first; k <= last; k++) {
            double value = k * step;
            ticks.add(new Tick(value, Numbers.tick(value, step, largest)));
        }
        return ticks;
    }

    /** The step among 1, 2, 5 times a power of ten that comes closest to {@code range / about}. */
    private static double step(double range, double about) {
        double raw = range / about;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double digit = raw / power;
        return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
    }
}
