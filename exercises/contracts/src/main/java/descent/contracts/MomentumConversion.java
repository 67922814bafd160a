package descent.contracts;

/** Exercise {@code 05-convert}: the same steps, written down otherwise. */
@FunctionalInterface
public interface MomentumConversion {
    /**
     * The settings with which the form {@code to} makes the same points as {@code from} with the given ones, at a constant rate.
     *
     * <p>Example: the average with η = 1 and β = 0.9 makes the points of the sum with η = 0.1 and β = 0.9. From a form to itself nothing
     * changes.
     *
     * @param settings η above 0 and β in [0, 1), as {@code from} means them
     */
    RateAndMomentum convert(RateAndMomentum settings, VelocityForm from, VelocityForm to);
}
