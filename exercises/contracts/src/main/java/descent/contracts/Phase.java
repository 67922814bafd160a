package descent.contracts;

/**
 * A point of momentum's phase map.
 *
 * @param factor by which the distance to the minimum is multiplied per step, in the long run
 * @param motion how it gets there, or not
 */
public record Phase(double factor, Motion motion) {}
