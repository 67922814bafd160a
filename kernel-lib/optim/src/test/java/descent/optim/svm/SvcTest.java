package descent.optim.svm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;
import libsvm.svm_problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SMO against LIBSVM on random data, and against the conditions of its optimum. */
class SvcTest {
    @BeforeAll
    static void silence() {
        svm.svm_set_print_string_function(line -> {});
    }

    record Setting(Kernel kernel, int type, double gamma, double coef0, int degree) {}

    static List<Setting> settings() {
        return List.of(
                new Setting(new LinearKernel(), svm_parameter.LINEAR, 0, 0, 0),
                new Setting(new RbfKernel(0.3), svm_parameter.RBF, 0.3, 0, 0),
                new Setting(new PolynomialKernel(0.5, 1, 2), svm_parameter.POLY, 0.5, 1, 2),
                new Setting(new SigmoidKernel(0.01, -0.1), svm_parameter.SIGMOID, 0.01, -0.1, 0));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theDecisionsAreLibsvms(Setting setting) {
        for (long seed = 1; seed <= 4; seed++) {
            double[][] x = points(120, 3, seed);
            double[] y = rings(x);
            double c = Math.pow(10, seed - 2);
            SvmModel ours = new Svc(setting.kernel, c).withTolerance(1e-7).fit(x, y);
            svm_model theirs = libsvm(x, y, setting, c);
            double turned = theirs.label[0] == 1 ? 1 : -1;
            double[] decision = new double[1];
            for (int i = 0; i < 20; i++) {
                svm.svm_predict_values(theirs, nodes(x[i]), decision);
                // LIBSVM's rows are in single precision.
                assertThat(ours.decision(x[i]))
                        .as("seed %d", seed)
                        .isCloseTo(turned * decision[0], within(2e-4 * Math.max(1, Math.abs(decision[0]))));
            }
        }
    }

    @Test
    void theThreeCasesOfTheKktConditionsHold() {
        double[][] x = points(150, 2, 5);
        double[] y = noisy(x, 6);
        SvmModel model = new Svc(new RbfKernel(0.5), 2).withTolerance(1e-8).fit(x, y);
        double[] alpha = model.alphas();
        double[] margin = model.functionalMargins();
        int free = 0;
        double balance = 0;
        for (int i = 0; i < 150; i++) {
            balance += alpha[i] * y[i];
            assertThat(margin[i]).isCloseTo(y[i] * model.decision(x[i]), within(1e-9));
            if (alpha[i] == 0) assertThat(margin[i]).isGreaterThanOrEqualTo(1 - 1e-7);
            else if (alpha[i] == 2) assertThat(margin[i]).isLessThanOrEqualTo(1 + 1e-7);
            else {
                free++;
                assertThat(margin[i]).isCloseTo(1, within(1e-7));
            }
        }
        assertThat(free).isPositive();
        assertThat(balance).isCloseTo(0, within(1e-10));
        assertThat(model.gap()).isBetween(-1e-9, 1e-6);
    }

    @Test
    void shrinkingAndATinyCacheChangeNothing() {
        double[][] x = points(700, 4, 8);
        double[] y = noisy(x, 9);
        SvmModel plain = new Svc(new RbfKernel(0.2), 10, 1e-6, 1_000_000, false, 100).fit(x, y);
        SvmModel shrunk = new Svc(new RbfKernel(0.2), 10, 1e-6, 1_000_000, true, 100).fit(x, y);
        SvmModel small = new Svc(new RbfKernel(0.2), 10, 1e-6, 1_000_000, true, 1).fit(x, y);
        SvmModel user = new Svc((a, b) -> new RbfKernel(0.2).value(a, b), 10, 1e-6, 1_000_000, true, 100).fit(x, y);
        for (SvmModel other : List.of(shrunk, small, user)) {
            assertThat(other.dual()).isCloseTo(plain.dual(), within(1e-8 * plain.dual()));
            assertThat(other.intercept()).isCloseTo(plain.intercept(), within(1e-5));
            for (int i = 0; i < 700; i++)
                assertThat(other.functionalMargins()[i]).isCloseTo(plain.functionalMargins()[i], within(1e-4));
        }
    }

    @Test
    void theDualNeverFallsAndTheGapGoesToZero() {
        double[][] x = points(80, 2, 3);
        double[] y = noisy(x, 4);
        SmoTrace trace = new SmoTrace();
        SvmModel model = new Svc(new LinearKernel(), 1).withTolerance(1e-8).fit(x, y, trace);
        List<SmoTrace.Entry> entries = trace.entries();
        assertThat(entries).hasSize(model.steps() + 1);
        int rises = 0;
        for (int k = 1; k < entries.size(); k++) {
            assertThat(entries.get(k).dual())
                    .isGreaterThanOrEqualTo(entries.get(k - 1).dual() - 1e-10);
            assertThat(entries.get(k).primal()).isGreaterThanOrEqualTo(model.dual() - 1e-9);
            if (entries.get(k).primal() > entries.get(k - 1).primal()) rises++;
        }
        assertThat(rises).as("the primal rises on the way").isPositive();
        assertThat(entries.get(entries.size() - 1).primal()).isCloseTo(model.dual(), within(1e-6));
    }

    @Test
    void onlySupportVectorsMatter() {
        double[][] x = points(100, 2, 12);
        double[] y = noisy(x, 13);
        Svc svc = new Svc(new LinearKernel(), 1).withTolerance(1e-10);
        SvmModel all = svc.fit(x, y);
        int[] support = all.support();
        assertThat(support.length).isLessThan(100);
        SvmModel few = svc.fit(
                Arrays.stream(support).mapToObj(i -> x[i]).toArray(double[][]::new),
                Arrays.stream(support).mapToDouble(i -> y[i]).toArray());
        assertThat(few.weights()).containsExactly(all.weights(), within(1e-8));
        assertThat(few.intercept()).isCloseTo(all.intercept(), within(1e-8));
    }

    @Test
    void theHardMarginByHandAndWhereThereIsNone() {
        // Nearest points (1, 0) and (3, 0): w = (1, 0), b = −2, margin 1, both α = 1/2.
        double[][] x = {{1, 0}, {3, 0}, {0, 1}, {5, -1}};
        double[] y = {-1, 1, -1, 1};
        SvmModel model = Svc.hardMargin(new LinearKernel()).fit(x, y);
        assertThat(model.weights()).containsExactly(new double[] {1, 0}, within(1e-8));
        assertThat(model.intercept()).isCloseTo(-2, within(1e-8));
        assertThat(model.margin()).isCloseTo(1, within(1e-8));
        assertThat(model.alphas()).containsExactly(new double[] {0.5, 0.5, 0, 0}, within(1e-8));
        double[][] mixed = {{0}, {1}, {2}, {3}};
        SvmModel none = new Svc(new LinearKernel(), Double.POSITIVE_INFINITY, 1e-6, 1000, false, 1)
                .fit(mixed, new double[] {1, -1, 1, -1});
        assertThat(none.status()).isEqualTo(Status.ITERATION_LIMIT);
    }

    @Test
    void aHeavierClassIsMissedLess() {
        double[][] x = points(200, 2, 21);
        double[] y = new double[200];
        for (int i = 0; i < 200; i++) y[i] = x[i][0] > 1.3 ? 1 : -1;
        double[] noisy = noisy(x, 22);
        double[] weights = new double[200];
        for (int i = 0; i < 200; i++) {
            if (i % 7 == 0) y[i] = noisy[i];
            weights[i] = y[i] > 0 ? 10 : 1;
        }
        SvmModel plain = new Svc(new LinearKernel(), 1).fit(x, y);
        SvmModel weighted = new Svc(new LinearKernel(), 1).fit(x, y, weights, null);
        assertThat(positives(weighted, x)).isGreaterThan(positives(plain, x));
    }

    private static long positives(SvmModel model, double[][] x) {
        return Arrays.stream(x).filter(row -> model.predict(row) > 0).count();
    }

    @Test
    void manyClassesVote() {
        SplitMix64 random = new SplitMix64(2);
        double[][] centres = {{0, 0}, {4, 0}, {0, 4}};
        double[][] x = new double[90][2];
        int[] y = new int[90];
        for (int i = 0; i < 90; i++) {
            y[i] = i % 3;
            for (int j = 0; j < 2; j++) x[i][j] = centres[y[i]][j] + 0.7 * random.nextGaussian();
        }
        OneVsOne machine = OneVsOne.fit(new Svc(new RbfKernel(0.5), 1), x, y);
        assertThat(machine.machines()).hasSize(3);
        assertThat(IntStream.range(0, 90)
                        .filter(i -> machine.predict(x[i]) == y[i])
                        .count())
                .isGreaterThan(85);
        assertThat(Arrays.stream(machine.votes(x[0])).sum()).isEqualTo(3);
    }

    @Test
    void pegasosGoesTowardsTheMachineOfSmo() {
        double[][] x = points(200, 2, 31);
        double[] y = noisy(x, 32);
        double c = 0.1;
        double lambda = 1 / (200 * c);
        double best =
                new Svc(new LinearKernel(), c).withTolerance(1e-8).fit(x, y).primal() / (200 * c);
        Trace trace = new Trace();
        Result result = new Pegasos(lambda, 1, 200, true, false, List.of(trace)).fit(x, y, new SplitMix64(1));
        assertThat(result.value()).isBetween(best - 1e-12, best * 1.02);
        assertThat(trace.values()[200] - best).isLessThan(0.2 * (trace.values()[1] - best));
        Result projected = new Pegasos(lambda, 10, 100, false, true, List.of()).fit(x, y, new SplitMix64(1));
        assertThat(Vectors.norm(projected.x())).isLessThanOrEqualTo(1 / Math.sqrt(lambda) + 1e-12);
    }

    @Test
    void kernelsByHand() {
        double[] x = {1, 2};
        double[] z = {3, -1};
        assertThat(new LinearKernel().value(x, z)).isEqualTo(1);
        assertThat(new PolynomialKernel(2, 1, 3).value(x, z)).isEqualTo(27);
        assertThat(new RbfKernel(0.1).value(x, z)).isCloseTo(Math.exp(-1.3), within(1e-15));
        assertThat(RbfKernel.ofWidth(2).value(x, z)).isCloseTo(Math.exp(-13.0 / 8), within(1e-15));
        assertThat(new SigmoidKernel(0.5, -1).value(x, z)).isCloseTo(Math.tanh(-0.5), within(1e-15));
        assertThat(new RbfKernel(0.1).value(x, x)).isEqualTo(1);
    }

    @Test
    void badSettingsAreNamed() {
        assertThatThrownBy(() -> new Svc(new LinearKernel(), 0)).hasMessage("c must be positive but was 0.0");
        assertThatThrownBy(() -> new RbfKernel(-1)).hasMessage("gamma must be positive and finite but was -1.0");
        assertThatThrownBy(() -> new Svc(new LinearKernel(), 1).fit(new double[][] {{1}, {2}}, new double[] {1, 1}))
                .hasMessage("y must hold both classes but holds one");
    }

    private static double[][] points(int n, int d, long seed) {
        SplitMix64 random = new SplitMix64(seed);
        double[][] x = new double[n][d];
        for (double[] row : x) for (int j = 0; j < d; j++) row[j] = random.nextGaussian();
        return x;
    }

    private static double[] rings(double[][] x) {
        return Arrays.stream(x)
                .mapToDouble(row -> Vectors.dot(row, row) + 0.5 * row[0] > 2 ? 1 : -1)
                .toArray();
    }

    private static double[] noisy(double[][] x, long seed) {
        SplitMix64 random = new SplitMix64(seed);
        return Arrays.stream(x)
                .mapToDouble(row -> row[0] + 0.5 * row[1] + 0.6 * random.nextGaussian() > 0 ? 1 : -1)
                .toArray();
    }

    private static svm_model libsvm(double[][] x, double[] y, Setting setting, double c) {
        svm_problem problem = new svm_problem();
        problem.l = x.length;
        problem.y = y;
        problem.x = Arrays.stream(x).map(SvcTest::nodes).toArray(svm_node[][]::new);
        svm_parameter parameter = new svm_parameter();
        parameter.svm_type = svm_parameter.C_SVC;
        parameter.kernel_type = setting.type;
        parameter.gamma = setting.gamma;
        parameter.coef0 = setting.coef0;
        parameter.degree = setting.degree;
        parameter.C = c;
        parameter.eps = 1e-7;
        parameter.cache_size = 50;
        parameter.shrinking = 1;
        return svm.svm_train(problem, parameter);
    }

    private static svm_node[] nodes(double[] row) {
        svm_node[] nodes = new svm_node[row.length];
        for (int j = 0; j < row.length; j++) {
            nodes[j] = new svm_node();
            nodes[j].index = j + 1;
            nodes[j].value = row[j];
        }
        return nodes;
    }
}
