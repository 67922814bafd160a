package descent.optim.minimizer;

import descent.optim.objective.Differentiable;

/**
 * The direction d = −∇f(x), with a line search: gradient descent without a learning rate.
 *
 * <p>On a quadratic with an exact search the error falls by ((κ − 1)/(κ + 1))² an iteration. First step: 1/‖∇f‖₁ at the start, then the one that would lower f as much as the last did.
 *
 * <p>Source: Cauchy 1847; Nocedal and Wright, theorem 3.3 and equation 3.60.
 */
public record SteepestDescent() implements Direction<Differentiable> {
    @Override
    public LineSearch lineSearch() {
        return new StrongWolfe(1e-4, 0.1);
    }

    @Override
    public Finder start(Differentiable f) {
        FirstStep length = new FirstStep(f.dimension());
        return (x, gradient, direction) -> {
            for (int i = 0; i < x.length; i++) direction[i] = -gradient[i];
            return length.next(x, gradient, direction);
        };
    }

    @Override
    public String toString() {
        return "SteepestDescent";
    }
}
