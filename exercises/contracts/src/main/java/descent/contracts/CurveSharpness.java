package descent.contracts;

/** Exercise {@code 21-curve-sharpness}: the sharpness of a point on the curve of equal functions. */
@FunctionalInterface
public interface CurveSharpness {
    /**
     * The top eigenvalue of the Hessian of ½(w₁w₂ − 1)² at w₁ = first, w₂ = 1/w₁.
     *
     * <p>Example: {@code sharpness(1)} is {@code 2}.
     *
     * @param first w₁, of either sign, not 0
     */
    double sharpness(double first);
}
