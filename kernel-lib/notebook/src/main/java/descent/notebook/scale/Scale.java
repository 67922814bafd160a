package descent.notebook.scale;

import java.util.List;

/** Maps values to places along an axis, 0 at its lower end and 1 at its upper. Immutable. */
public sealed interface Scale permits Linear, Logarithmic {
    double low();

    double high();

    /** The place of a value; outside [0, 1] for values outside the axis, NaN only for NaN. */
    double at(double value);

    /** The value at a place. */
    double value(double place);

    /** Ticks from low to high, about so many of them labelled. */
    List<Tick> ticks(int about);

    /** Whether values at or below zero have no place. */
    default boolean logarithmic() {
        return this instanceof Logarithmic;
    }
}
