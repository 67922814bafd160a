package descent.contracts;

/** Exercise {@code 11-clip-norm}: clipping by the norm of all gradients together. */
@FunctionalInterface
public interface GlobalClip {
    /**
     * Shortens the gradients of all tensors by one common factor, in place, so that their norm taken together is at most the limit.
     *
     * <p>If the norm is at most the limit, nothing changes. If a component is NaN or infinite, all gradients become 0, so that the step is
     * left out. Example: {@code {3}, {4, 0}} with the limit 1 become {@code {0.6}, {0.8, 0}}, and the answer is {@code 5}.
     *
     * @param gradients one array for each tensor, of any lengths, also 0; modified
     * @param limit above 0
     * @return the norm before: √ of the sum of all squares, NaN or infinite if it is
     */
    double clip(double[][] gradients, double limit);
}
