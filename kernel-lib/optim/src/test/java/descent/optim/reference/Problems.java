package descent.optim.reference;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.objective.Differentiable;
import descent.optim.objective.L2;
import descent.optim.objective.LogisticRegression;
import descent.optim.objective.Penalized;
import descent.optim.objective.Quadratic;
import descent.optim.objective.Rosenbrock;

/** The objectives of the reference data, recognised by the data that they carry. */
final class Problems {
    private Problems() {}

    static Differentiable of(JsonNode problem) {
        if (problem.has("A"))
            return Quadratic.of(Reference.matrix(problem.get("A")), Reference.vector(problem.get("b")));
        if (problem.has("X")) {
            double[][] x = Reference.matrix(problem.get("X"));
            LogisticRegression loss = LogisticRegression.withIntercept(x, Reference.vector(problem.get("y")));
            return Penalized.of(
                    loss,
                    new L2(x[0].length + 1, x[0].length, problem.get("lambda").asDouble()));
        }
        if (problem.get("objective").asText().contains("100 (x1-x0^2)^2"))
            return new Rosenbrock(problem.get("x0").size(), 1, 100);
        throw new IllegalArgumentException("unknown objective " + problem.get("objective"));
    }
}
