package descent.contracts;

/**
 * What theory promises of gradient descent after T steps, before it has run.
 *
 * @param gap at most this is {@code f(θ_T) − f*}, for a convex f
 * @param squaredDistance at most this is {@code ‖θ_T − θ*‖²}, for a strongly convex f
 */
public record Promise(double gap, double squaredDistance) {}
