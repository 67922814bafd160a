package descent.optim.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.optim.optimizer.CurvatureOptimizer.CurvatureStepper;
import descent.optim.random.SplitMix64;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadedTest {
    static List<Optimizer> elementwise() {
        return Registry.all().stream()
                .map(Registry.Entry::optimizer)
                .filter(rule -> rule.start(4) instanceof ElementwiseStepper)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elementwise")
    void threeThreadsGiveTheBitsOfOne(Optimizer rule) {
        int n = 1_003;
        Optimizer.Stepper alone = rule.start(n);
        Optimizer.Stepper divided = new Threaded(rule, 3, 1).start(n);
        double[] first = vector(n, new SplitMix64(1));
        double[] second = first.clone();
        RandomGenerator random = new SplitMix64(2);
        for (int t = 0; t < 20; t++) {
            double[] gradient = vector(n, random);
            if (alone instanceof CurvatureStepper curved && curved.wantsCurvature()) {
                double[] diagonal = vector(n, random);
                curved.curvature(diagonal.clone());
                ((CurvatureStepper) divided).curvature(diagonal);
            }
            alone.step(first, gradient.clone());
            divided.step(second, gradient);
        }
        assertThat(second).containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7})
    void fewComponentsAreNotDivided(int n) {
        double[] theta = new double[n];
        new Threaded(new GradientDescent(1), 4, 2).start(n).step(theta, vector(n, new SplitMix64(3)));
        double[] expected = new double[n];
        new GradientDescent(1).start(n).step(expected, vector(n, new SplitMix64(3)));
        assertThat(theta).containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource("coupled")
    void aRuleThatCouplesItsComponentsIsRefused(Optimizer rule) {
        assertThatThrownBy(() -> new Threaded(rule, 2).start(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule must be elementwise")
                .hasMessageContaining(rule.toString());
    }

    static List<Optimizer> coupled() {
        return List.of(new Lamb(0.01, 0), new ClipNorm(new Adam(0.1), 1), new Shampoo(0.5, 1e-4));
    }

    private static double[] vector(int n, RandomGenerator random) {
        double[] v = new double[n];
        for (int i = 0; i < n; i++) v[i] = random.nextGaussian();
        return v;
    }
}
