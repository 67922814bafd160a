package descent.notebook.scale;

/**
 * A place on an axis.
 *
 * @param label empty for a minor tick
 */
public record Tick(double value, String label) {
    public boolean minor() {
        return label.isEmpty();
    }
}
