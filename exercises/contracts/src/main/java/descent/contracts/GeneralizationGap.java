package descent.contracts;

/** Exercise {@code 13-gap}: how much better a model is on what it has seen. */
@FunctionalInterface
public interface GeneralizationGap {
    /**
     * The mean loss on new examples minus the mean loss on the training examples.
     *
     * <p>Example: {@code gap({0.1, 0.3}, {0.5, 0.9, 0.4})} is {@code 0.4}.
     *
     * @param training the losses of the training examples, at least one; not modified
     * @param fresh the losses of new examples, at least one; not modified
     */
    double gap(double[] training, double[] fresh);
}
