package descent.notebook.draw;

/** A rectangle in CSS pixels; y grows downwards. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** This box with so much less on each side; with a negative margin, so much more. */
    public Box inset(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** The area that both boxes cover. */
    public double overlap(Box other) {
        double w = Math.min(right(), other.right()) - Math.max(x, other.x);
        double h = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return w > 0 && h > 0 ? w * h : 0;
    }
}
