package descent.optim.reference;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.objective.Differentiable;
import descent.optim.optimizer.CurvatureOptimizer.CurvatureStepper;
import descent.optim.optimizer.Optimizer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The update rules that torch does not have, against the papers' pseudo-code. */
class FeedPaperTest {
    static Stream<Reference.Case> cases() {
        return Reference.cases("feed_paper").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyStepEqualsThePaper(Reference.Case one) {
        double[][] want = Reference.matrix(one.json().get("theta"));
        double[][] got = one.json().has("problem") ? onProblem(one, want.length) : onFeed(one, want.length);
        Trajectory.assertClose(got, want, want.length, one.json().get("tol").asDouble());
    }

    private static double[][] onFeed(Reference.Case one, int steps) {
        double[][] gradients = Reference.matrix(one.document().get("feed").get("gradients"));
        double[] theta = Reference.vector(one.document().get("feed").get("theta0"));
        double[][] estimates = Reference.matrix(one.document().get("hessian_estimates"));
        Optimizer.Stepper stepper = PaperOptimizers.of(one).start(PaperOptimizers.layout(one, theta.length));
        double[][] got = new double[steps][];
        for (int t = 0; t < steps; t++) {
            if (stepper instanceof CurvatureStepper curved && curved.wantsCurvature()) curved.curvature(estimates[t]);
            stepper.step(theta, gradients[t].clone());
            got[t] = theta.clone();
        }
        return got;
    }

    /** Runs a method whose θ is the look-ahead point; the paper's own iterate is in its state, as w or x. */
    private static double[][] onProblem(Reference.Case one, int steps) {
        JsonNode problem = one.json().get("problem");
        Differentiable f = Problems.of(problem);
        double[] theta = Reference.vector(problem.get("x0"));
        double[] gradient = new double[theta.length];
        Optimizer.Stepper stepper = PaperOptimizers.of(one).start(theta.length);
        double[][] got = new double[steps][];
        double[][] ahead = new double[steps][];
        for (int t = 0; t < steps; t++) {
            f.valueAndGradient(theta, gradient);
            stepper.step(theta, gradient);
            got[t] = stepper.state().containsKey("w")
                    ? stepper.state().get("w")
                    : stepper.state().get("x");
            ahead[t] = theta.clone();
        }
        if (one.json().has("lookahead")) {
            double[][] want = Reference.matrix(one.json().get("lookahead"));
            Trajectory.assertClose(ahead, want, steps, one.json().get("tol").asDouble());
        }
        return got;
    }
}
