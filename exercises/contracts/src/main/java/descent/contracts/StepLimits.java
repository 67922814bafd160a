package descent.contracts;

/**
 * How long a step of Adam can be.
 *
 * @param spike the length of the step at one gradient after very many zeros
 * @param longest the length that no step exceeds and some sequence comes as near to as one likes
 */
public record StepLimits(double spike, double longest) {}
