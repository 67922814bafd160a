package descent.contracts;

/** A run of Adam or one of its relatives, which remembers its averages and counts its steps. */
@FunctionalInterface
public interface AdamStepper {
    /**
     * One step, which moves θ.
     *
     * @param theta the parameters θ, moved in place
     * @param gradient g at θ; not modified
     * @param rate η of this step, above 0
     */
    void step(double[] theta, double[] gradient, double rate);
}
