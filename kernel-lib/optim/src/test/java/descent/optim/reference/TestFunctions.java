package descent.optim.reference;

import descent.optim.objective.Beale;
import descent.optim.objective.Booth;
import descent.optim.objective.Himmelblau;
import descent.optim.objective.Rosenbrock;
import descent.optim.objective.TwiceDifferentiable;

/** The test functions that SciPy was run on, by the names of the files. */
final class TestFunctions {
    private TestFunctions() {}

    static TwiceDifferentiable named(String name, int dimension) {
        return switch (name) {
            case "rosenbrock" -> new Rosenbrock(dimension, 1, 100);
            case "himmelblau" -> new Himmelblau();
            case "beale" -> new Beale();
            case "booth" -> new Booth();
            default -> throw new IllegalArgumentException("unknown function " + name);
        };
    }
}
