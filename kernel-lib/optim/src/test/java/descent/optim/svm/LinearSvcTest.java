package descent.optim.svm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import descent.optim.objective.GradientCheck;
import descent.optim.random.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dual coordinate descent against LIBLINEAR, and its own gap. */
class LinearSvcTest {
    @ParameterizedTest
    @CsvSource({"1, 0.1, true", "2, 1, true", "3, 10, true", "4, 0.01, false", "5, 0.03, false"})
    void theMachineIsLiblinears(long seed, double c, boolean squared) {
        SplitMix64 random = new SplitMix64(seed);
        int n = 150;
        double[][] x = new double[n][5];
        double[] y = new double[n];
        Problem problem = new Problem();
        problem.l = n;
        problem.n = 6;
        problem.bias = 1;
        problem.x = new Feature[n][6];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < 5; j++) {
                x[i][j] = random.nextGaussian();
                problem.x[i][j] = new FeatureNode(j + 1, x[i][j]);
            }
            problem.x[i][5] = new FeatureNode(6, 1);
            y[i] = x[i][0] - x[i][1] + 0.5 + random.nextGaussian() > 0 ? 1 : -1;
        }
        problem.y = y;
        Linear.setDebugOutput(null);
        SolverType type = squared ? SolverType.L2R_L2LOSS_SVC_DUAL : SolverType.L2R_L1LOSS_SVC_DUAL;
        Model theirs = Linear.train(problem, new Parameter(type, c, 1e-7, 100_000));
        LinearMachine ours = new LinearSvc(c, squared, true, 1e-7, 100_000).fit(x, y);
        double turned = theirs.getLabels()[0] == 1 ? 1 : -1;
        for (int j = 0; j < 5; j++)
            assertThat(ours.weights()[j]).isCloseTo(turned * theirs.getFeatureWeights()[j], within(1e-5));
        assertThat(ours.intercept()).isCloseTo(turned * theirs.getFeatureWeights()[5], within(1e-5));
        assertThat(ours.gap()).isBetween(-1e-9, 1e-5);
    }

    @Test
    void theSquaredHingeHasItsGradientAndTheHingeActsOnlyBelowMarginOne() {
        double[][] x = {{1, 2}, {-1, 0.5}, {2, -1}};
        double[] y = {1, -1, 1};
        double[] w = {0.3, -0.2, 0.1};
        assertThat(GradientCheck.of(new SvmObjective(x, y, 0.5, true, true), w).passed())
                .isTrue();
        SvmObjective hinge = new SvmObjective(x, y, 0, false, true);
        double[] gradient = new double[3];
        hinge.valueAndGradient(new double[] {1, 0, 0}, gradient); // margins 1, 1, 2: all at or beyond 1
        assertThat(gradient).containsExactly(0, 0, 0);
    }
}
