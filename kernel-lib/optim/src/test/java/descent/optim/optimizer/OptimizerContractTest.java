package descent.optim.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import descent.optim.linalg.Vectors;
import descent.optim.objective.LogisticRegression;
import descent.optim.objective.Quadratic;
import descent.optim.objective.Rosenbrock;
import descent.optim.optimizer.CurvatureOptimizer.CurvatureStepper;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.run.Training;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any optimizer must do; a new one adds a line to the registry. */
class OptimizerContractTest {
    private static final Layout LAYERS =
            Layout.empty().weights("W", 3, 4).biases("b", 3).weights("V", 2, 3).biases("c", 2);

    static List<Registry.Entry> optimizers() {
        return Registry.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void walksThroughRosenbrocksValleyWithinItsBudget(Registry.Entry entry) {
        Result result = new Training(entry.optimizer(), entry.budget())
                .withStop(StoppingRule.valueBelow(entry.target()))
                .minimize(new Rosenbrock(), new double[] {-1.5, 1.5}, Layout.flat(2), new SplitMix64(1));
        assertThat(result.status()).as(result.report()).isEqualTo(Status.VALUE_TOLERANCE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void lowersAQuadratic(Registry.Entry entry) {
        Quadratic f = Quadratic.rotated(1, 20, 0.4).centred(2, -1);
        double[] start = {1.9, 1.5};
        Result result = new Training(entry.optimizer(), 400).minimize(f, start, Layout.flat(2), new SplitMix64(2));
        assertThat(result.value()).isLessThan(f.value(start));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void theSameSeedGivesTheSameBits(Registry.Entry entry) {
        Training training = new Training(entry.optimizer(), 5).withBatchSize(7);
        LogisticRegression f = classification();
        double[] first = training.minimize(f, new double[4], new SplitMix64(3)).x();
        double[] second = training.minimize(f, new double[4], new SplitMix64(3)).x();
        assertThat(first).containsExactly(second);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void twoRunsOfOneOptimizerDoNotDisturbEachOther(Registry.Entry entry) {
        Walk alone = new Walk(entry.optimizer(), 4);
        Walk first = new Walk(entry.optimizer(), 4);
        Walk second = new Walk(entry.optimizer(), 5);
        for (int t = 0; t < 30; t++) alone.step();
        for (int t = 0; t < 30; t++) {
            first.step();
            second.step();
        }
        assertThat(first.theta).containsExactly(alone.theta);
        assertThat(second.theta).isNotEqualTo(alone.theta);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void refusesArraysOfAnotherSizeWithBothSizes(Registry.Entry entry) {
        assertThatThrownBy(() -> {
                    Optimizer.Stepper stepper = entry.optimizer().start(3);
                    if (stepper instanceof CurvatureStepper curved && curved.wantsCurvature())
                        curved.curvature(new double[3]);
                    // Accumulation only passes gradients on at every second call.
                    for (int call = 0; call < 2; call++) stepper.step(new double[3], new double[4]);
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3")
                .hasMessageContaining("4");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void aGradientThatIsNotANumberReachesTheParameters(Registry.Entry entry) {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            boolean clipped = entry.optimizer() instanceof ClipValue && Double.isInfinite(bad);
            if (!clipped) {
                Walk walk = new Walk(entry.optimizer(), 6);
                walk.step();
                Arrays.fill(walk.gradient, bad);
                walk.give();
                walk.give();
                walk.give();
                assertThat(Vectors.finite(walk.theta))
                        .as("finite after %s", bad)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void withoutAGradientNothingMovesButByDecay(Registry.Entry entry) {
        if (entry.optimizer() instanceof NoisyGradient) return; // it makes a gradient of its own
        Walk walk = new Walk(entry.optimizer(), 7);
        double[] before = walk.theta.clone();
        walk.give();
        walk.give();
        for (int i = 0; i < before.length; i++)
            assertThat(Math.abs(walk.theta[i] - before[i])).isLessThanOrEqualTo(0.1 * Math.abs(before[i]));
        boolean decays = entry.optimizer() instanceof AdamW
                || entry.optimizer() instanceof L2Decay
                || entry.optimizer() instanceof Asgd;
        if (!decays) assertThat(walk.theta).containsExactly(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void stateIsACopy(Registry.Entry entry) {
        Walk walk = new Walk(entry.optimizer(), 8);
        walk.step();
        walk.step();
        walk.stepper.state().values().forEach(vector -> Arrays.fill(vector, Double.NaN));
        walk.step();
        walk.step();
        assertThat(Vectors.finite(walk.theta)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void aStepAllocatesNothing(Registry.Entry entry) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        Walk walk = new Walk(entry.optimizer(), 9);
        int steps = 400;
        for (int t = 0; t < steps; t++) walk.stepOnly();
        long before = threads.getThreadAllocatedBytes(thread);
        long empty = threads.getThreadAllocatedBytes(thread) - before;
        before = threads.getThreadAllocatedBytes(thread);
        for (int t = 0; t < steps; t++) walk.stepOnly();
        long bytes = threads.getThreadAllocatedBytes(thread) - before - empty;
        assertThat((double) bytes / steps).as("bytes per step").isLessThan(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void equalSettingsAreEqual(Registry.Entry entry) {
        Optimizer twin = optimizers().stream()
                .map(Registry.Entry::optimizer)
                .filter(other -> other != entry.optimizer())
                .filter(other -> other.toString().equals(entry.optimizer().toString()))
                .findFirst()
                .orElse(entry.optimizer());
        if (!(twin instanceof Projected)) { // a projection is a function
            assertThat(twin).isNotSameAs(entry.optimizer()).isEqualTo(entry.optimizer());
            assertThat(twin).hasSameHashCodeAs(entry.optimizer());
        }
    }

    @Test
    void everyOptimizerIsRegistered() {
        Set<String> registered = optimizers().stream()
                .map(entry -> entry.optimizer().getClass().getName())
                .collect(Collectors.toSet());
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("descent.optim.optimizer")
                        .stream()
                        .filter(type -> type.isAssignableTo(Optimizer.class) && !type.isInterface())
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(registered).isEqualTo(written);
    }

    private static LogisticRegression classification() {
        SplitMix64 random = new SplitMix64(11);
        double[][] x = new double[40][3];
        double[] y = new double[40];
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 3; j++) x[i][j] = random.nextGaussian();
            y[i] = x[i][0] - x[i][1] + 0.5 * random.nextGaussian() > 0 ? 1 : -1;
        }
        return LogisticRegression.withIntercept(x, y);
    }

    /** One run on random gradients over a small network's layout. */
    private static final class Walk {
        final double[] theta = new double[LAYERS.size()];
        final double[] gradient = new double[LAYERS.size()];
        final double[] diagonal = new double[LAYERS.size()];
        final double[] drawn = new double[LAYERS.size()];
        final Optimizer.Stepper stepper;
        final SplitMix64 random;

        Walk(Optimizer optimizer, long seed) {
            stepper = optimizer.start(LAYERS);
            random = new SplitMix64(seed);
            for (int i = 0; i < theta.length; i++) theta[i] = 1 + random.nextDouble();
            for (int i = 0; i < drawn.length; i++) drawn[i] = random.nextGaussian();
            Arrays.fill(diagonal, 1);
        }

        void step() {
            for (int i = 0; i < gradient.length; i++) gradient[i] = random.nextGaussian();
            give();
        }

        void stepOnly() {
            System.arraycopy(drawn, 0, gradient, 0, drawn.length);
            give();
        }

        void give() {
            if (stepper instanceof CurvatureStepper curved && curved.wantsCurvature()) curved.curvature(diagonal);
            stepper.step(theta, gradient);
        }
    }
}
