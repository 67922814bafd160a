package descent.optim.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Armijo;
import descent.optim.minimizer.FixedStep;
import descent.optim.minimizer.LineSearchMethod;
import descent.optim.minimizer.SteepestDescent;
import descent.optim.nn.Activation;
import descent.optim.nn.Dense;
import descent.optim.nn.Dropout;
import descent.optim.nn.Elu;
import descent.optim.nn.Gelu;
import descent.optim.nn.Identity;
import descent.optim.nn.LeakyRelu;
import descent.optim.nn.Loss;
import descent.optim.nn.Network;
import descent.optim.nn.Relu;
import descent.optim.nn.Samples;
import descent.optim.nn.Sigmoid;
import descent.optim.nn.Silu;
import descent.optim.nn.SoftmaxCrossEntropy;
import descent.optim.nn.Softplus;
import descent.optim.nn.SquaredError;
import descent.optim.nn.Tanh;
import descent.optim.objective.Differentiable;
import descent.optim.objective.FiniteDifferences;
import descent.optim.objective.GradientCheck;
import descent.optim.objective.LogisticRegression;
import descent.optim.optimizer.GradientDescent;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import descent.optim.run.Trace;
import descent.optim.run.Training;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurvatureTest {
    static List<Activation> activations() {
        return List.of(
                new Tanh(),
                new Sigmoid(),
                new Softplus(),
                new Relu(),
                new LeakyRelu(0.1),
                new Identity(),
                new Elu(1),
                new Gelu(),
                new Silu());
    }

    private static Samples classes(int count, int inputs, int classes, long seed) {
        SplitMix64 random = new SplitMix64(seed);
        double[][] x = new double[count][inputs];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < inputs; j++) x[i][j] = random.nextGaussian();
            labels[i] = (int) Math.floorMod(Math.round(2 * x[i][0] + random.nextGaussian()), classes);
        }
        return Samples.ofClasses(x, labels, classes);
    }

    private static NetworkCurvature classifier(Activation activation) {
        return new NetworkCurvature(
                Network.of(2, new Dense(4), activation, new Dense(3), activation, new Dense(3)),
                new SoftmaxCrossEntropy(),
                classes(12, 2, 3, 5));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void theHessianProductIsTheDerivativeOfTheGradient(Activation activation) {
        NetworkCurvature f = classifier(activation);
        SplitMix64 random = new SplitMix64(8);
        double[] theta = f.network().initialize(random);
        for (int k = 0; k < 3; k++) {
            double[] v = Directions.unit(theta.length, random);
            double[] exact = new double[theta.length];
            double[] numeric = new double[theta.length];
            f.hessianVector(theta, v, exact);
            FiniteDifferences.hessianVector(f, theta, v, numeric);
            assertThat(Vectors.distance(exact, numeric)).isLessThan(1e-7 * Math.max(1, Vectors.norm(exact)));
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void theSecondDerivativeOfAnActivationIsTheSlopeOfItsSlope(Activation activation) {
        for (double z : new double[] {-2.3, -0.7, 0.4, 1.9})
            assertThat(activation.curvature(z))
                    .isCloseTo(FiniteDifferences.central(activation::slope, z, 1e-5), within(1e-8));
    }

    @Test
    void theGaussNewtonMatrixIsTheHessianForOneLayerAndSemidefiniteForMore() {
        NetworkCurvature softmax =
                new NetworkCurvature(Network.of(2, new Dense(3)), new SoftmaxCrossEntropy(), classes(10, 2, 3, 4));
        double[] theta = Directions.gaussian(softmax.dimension(), new SplitMix64(2));
        DMatrixRMaj g = new DMatrixRMaj(1, 1);
        softmax.gaussNewton(theta, g);
        assertThat(MatrixFeatures_DDRM.isIdentical(g, softmax.hessian(theta), 1e-11))
                .isTrue();
        NetworkCurvature deep = classifier(new Tanh());
        double[] start = deep.network().initialize(new SplitMix64(3));
        SymmetricOperator product = (v, out) -> deep.gaussNewtonVector(start, v, out);
        int n = start.length;
        assertThat(Lanczos.of(product, n, n, new SplitMix64(4)).smallest()).isGreaterThan(-1e-12);
        assertThat(Lanczos.of(SymmetricOperator.hessian(deep, start), n, n, new SplitMix64(4))
                        .smallest())
                .isLessThan(-1e-3);
    }

    @Test
    void fisherAndHessianAgreeForLogisticRegressionAndTheEmpiricalOneDoesNot() {
        SplitMix64 random = new SplitMix64(6);
        double[][] x = new double[40][2];
        double[] y = new double[40];
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 2; j++) x[i][j] = random.nextGaussian();
            y[i] = random.nextBoolean() ? 1 : 0;
        }
        LogisticRegression f = new LogisticRegression(x, y);
        double[] w = {1.5, -0.5};
        // E over labels of the model: p(1 − p) x xᵀ.
        DMatrixRMaj exact = new DMatrixRMaj(2, 2);
        for (int i = 0; i < 40; i++) {
            double p = f.probability(i, w);
            for (int j = 0; j < 2; j++)
                for (int k = 0; k < 2; k++) exact.add(j, k, p * (1 - p) * x[i][j] * x[i][k] / 40);
        }
        DMatrixRMaj fisher = new DMatrixRMaj(2, 2);
        FisherMatrix.ofHessian(f).fisher(w, fisher);
        assertThat(MatrixFeatures_DDRM.isIdentical(fisher, exact, 1e-14)).isTrue();
        assertThat(MatrixFeatures_DDRM.isIdentical(FisherMatrix.empirical(f, w), exact, 0.05))
                .isFalse();
    }

    @Test
    void forANormalOfTheWrongWidthHessianFisherAndEmpiricalFisherDiffer() {
        // Variance 4 and σ = 1: Hessian 3·4 − 1 = 11, Fisher 2.
        NormalLikelihood f = NormalLikelihood.ofSigma(-2, 2, -2, 2);
        double[] theta = {0, 1};
        DMatrixRMaj fisher = new DMatrixRMaj(2, 2);
        f.fisher(theta, fisher);
        assertThat(f.hessian(theta).get(1, 1)).isCloseTo(11, within(1e-14));
        assertThat(fisher.get(1, 1)).isEqualTo(2);
        assertThat(FisherMatrix.empirical(f, theta).get(1, 1)).isCloseTo(9, within(1e-14)); // (1 − 4)² every time
        for (NormalLikelihood one : new NormalLikelihood[] {
            NormalLikelihood.ofSigma(0.3, 1.4, -2), NormalLikelihood.ofLogSigma(0.3, 1.4, -2)
        }) {
            double[] at = {0.4, 0.8};
            assertThat(GradientCheck.of(one, at).passed()).isTrue();
            double[] exact = new double[2];
            double[] numeric = new double[2];
            one.hessianVector(at, new double[] {0.6, -0.3}, exact);
            FiniteDifferences.hessianVector(one, at, new double[] {0.6, -0.3}, numeric);
            assertThat(exact).containsExactly(numeric, within(1e-8));
        }
    }

    @Test
    void theFisherMatrixMeasuresSmallStepsInDivergence() {
        assertThat(NormalLikelihood.divergence(0, 1, 0.1, 1)).isCloseTo(0.005, within(1e-15));
        assertThat(NormalLikelihood.divergence(0, 0.01, 0.1, 0.01)).isCloseTo(50, within(1e-12));
        assertThat(NormalLikelihood.divergence(0, 1, 0.1, 1.1)).isCloseTo(0.01267, within(5e-6));
        double small = NormalLikelihood.divergence(0, 1, 0.01, 1.01);
        assertThat(0.5 * (0.0001 + 2 * 0.0001) / small).isCloseTo(1.018, within(1e-3));
    }

    @Test
    void theNaturalGradientFollowsOnePathInBothParametrizationsAndTheGradientDoesNot() {
        double[] data = {0.5, 2.5, 1, -1, 3};
        double distance = 0;
        double plain = 0;
        for (boolean natural : new boolean[] {true, false}) {
            Trace inSigma = Trace.withPoints();
            Trace inLog = Trace.withPoints();
            run(natural, NormalLikelihood.ofSigma(data), new double[] {-1, 2}, inSigma);
            run(natural, NormalLikelihood.ofLogSigma(data), new double[] {-1, Math.log(2)}, inLog);
            double[][] a = inSigma.points();
            double[][] b = inLog.points();
            double largest = 0;
            for (int k = 0; k < a.length; k++)
                largest = Math.max(largest, Math.hypot(a[k][0] - b[k][0], a[k][1] - Math.exp(b[k][1])));
            if (natural) distance = largest;
            else plain = largest;
        }
        assertThat(distance).isLessThan(0.01);
        assertThat(plain).isGreaterThan(0.1);
    }

    private static void run(boolean natural, NormalLikelihood f, double[] start, Trace trace) {
        if (natural)
            new LineSearchMethod<>(new NaturalGradient(f, 0), new FixedStep(0.01))
                    .withIterations(300)
                    .withListener(trace)
                    .minimize(f, start);
        else {
            Training training = new Training(new GradientDescent(0.01), 300);
            training.withListener(trace).minimize(f, start);
        }
    }

    @Test
    void theExactFisherBlockIsItsKroneckerProductForALinearNetworkWithGaussianErrors() {
        // One layer and half the squared error: g does not depend on the input at all.
        Samples samples = regression(9, 2, 3);
        NetworkCurvature f = new NetworkCurvature(
                Network.of(2, new Dense(3)), new SquaredError(SquaredError.Average.HALF_ROWS), samples);
        double[] theta = Directions.gaussian(f.dimension(), new SplitMix64(1));
        DMatrixRMaj product = KroneckerFactors.of(f, theta)[0].product();
        assertThat(MatrixFeatures_DDRM.isIdentical(KroneckerFactors.exact(f, theta, 0), product, 1e-12))
                .isTrue();
    }

    @Test
    void behindAReluTheKroneckerProductIsOnlyNear() {
        NetworkCurvature f = classifier(new Relu());
        double[] theta = f.network().initialize(new SplitMix64(17));
        DMatrixRMaj exact = KroneckerFactors.exact(f, theta, 1);
        DMatrixRMaj product = KroneckerFactors.of(f, theta)[1].product();
        DMatrixRMaj difference = new DMatrixRMaj(1, 1);
        CommonOps_DDRM.subtract(exact, product, difference);
        double relative = NormOps_DDRM.normF(difference) / NormOps_DDRM.normF(exact);
        assertThat(relative).isBetween(0.01, 0.9);
    }

    private static Samples regression(int count, int inputs, int outputs) {
        SplitMix64 random = new SplitMix64(12);
        double[][] x = new double[count][inputs];
        double[][] y = new double[count][outputs];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < inputs; j++) x[i][j] = random.nextGaussian();
            for (int j = 0; j < outputs; j++) y[i][j] = Math.sin(x[i][0]) + 0.1 * random.nextGaussian();
        }
        return Samples.of(x, y);
    }

    @Test
    void kroneckerFactorsAreTheMeanOverWhatTheModelWouldDraw() {
        NetworkCurvature f = classifier(new Relu());
        double[] theta = f.network().initialize(new SplitMix64(17));
        DMatrixRMaj exact = new DMatrixRMaj(1, 1);
        f.gaussNewton(theta, exact);
        KroneckerFactors[] factors = KroneckerFactors.of(f, theta);
        assertThat(factors).hasSize(3);
        // Diagonal blocks of the biases are G itself, whatever the input: ā is 1 there.
        DMatrixRMaj g = factors[2].outputFactor();
        int bias = f.network().layout().block("dense3.b").offset();
        for (int u = 0; u < 3; u++)
            for (int w = 0; w < 3; w++) assertThat(g.get(u, w)).isCloseTo(exact.get(bias + u, bias + w), within(1e-12));
        assertThat(factors[0].inputFactor().get(2, 2)).isCloseTo(1, within(1e-14));
    }

    @Test
    void solvingWithTheFactorsIsSolvingWithTheirProduct() {
        NetworkCurvature f = classifier(new Tanh());
        double[] theta = f.network().initialize(new SplitMix64(19));
        KroneckerFactors factors = KroneckerFactors.of(f, theta)[0];
        DMatrixRMaj v = new DMatrixRMaj(4, 3);
        for (int k = 0; k < 12; k++) v.data[k] = k - 5;
        double lambda = 1e-3;
        DMatrixRMaj solved = factors.solve(v, lambda);
        DMatrixRMaj a = factors.inputFactor();
        DMatrixRMaj g = factors.outputFactor();
        double pi = Math.sqrt(CommonOps_DDRM.trace(a) / 3 / (CommonOps_DDRM.trace(g) / 4));
        for (int i = 0; i < 3; i++) a.add(i, i, pi * Math.sqrt(lambda));
        for (int i = 0; i < 4; i++) g.add(i, i, Math.sqrt(lambda) / pi);
        DMatrixRMaj product = new DMatrixRMaj(12, 12);
        CommonOps_DDRM.kron(g, a, product);
        DMatrixRMaj back = new DMatrixRMaj(12, 1);
        CommonOps_DDRM.mult(product, DMatrixRMaj.wrap(12, 1, solved.data), back);
        assertThat(back.data).containsExactly(v.data, within(1e-10));
    }

    @Test
    void curvatureMethodsNeedFewerIterationsThanSteepestDescent() {
        NetworkCurvature f = new NetworkCurvature(
                Network.of(2, new Dense(6), new Tanh(), new Dense(3)),
                new SoftmaxCrossEntropy(),
                classes(60, 2, 3, 21));
        double[] start = f.network().initialize(new SplitMix64(22));
        double steepest = after(30, new LineSearchMethod<>(new SteepestDescent()), f, start);
        assertThat(after(30, new LineSearchMethod<>(new Kfac(1e-2)), f, start)).isLessThan(steepest - 0.02);
        assertThat(after(30, new LineSearchMethod<>(new GaussNewtonCg(1e-2)), f, start))
                .isLessThan(steepest - 0.02);
        assertThat(after(
                        30,
                        new LineSearchMethod<>(new NaturalGradient(FisherMatrix.of(f), 1e-2), new Armijo()),
                        f,
                        start))
                .isLessThan(steepest - 0.02);
    }

    private static <F extends Differentiable> double after(
            int iterations, LineSearchMethod<F> method, F f, double[] start) {
        Result result =
                method.withIterations(iterations).withStop(StoppingRule.never()).minimize(f, start);
        return result.value();
    }

    @Test
    void lanczosIsExactAfterNStepsAndHasTheOuterValuesEarly() {
        int n = 60;
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) a.set(i, i, i == 0 ? 100 : i == 1 ? -20 : i / (double) n);
        SymmetricOperator operator = SymmetricOperator.of(a);
        Lanczos some = Lanczos.of(operator, n, 12, new SplitMix64(1));
        assertThat(some.largest()).isCloseTo(100, within(1e-8));
        assertThat(some.smallest()).isCloseTo(-20, within(1e-6));
        assertThat(Math.abs(some.eigenvector(0)[0])).isCloseTo(1, within(1e-6));
        assertThat(some.residuals()[0]).isLessThan(1e-6);
        double sum = 0;
        for (double w : some.weights()) sum += w;
        assertThat(sum).isCloseTo(1, within(1e-12));
        // The identity has one eigenvalue: one step, and no division by 0.
        Lanczos one = Lanczos.of((v, out) -> System.arraycopy(v, 0, out, 0, 5), 5, 5, new SplitMix64(2));
        assertThat(one.eigenvalues()).hasSize(1);
        assertThat(one.conditionNumber()).isCloseTo(1, within(1e-12));
    }

    @Test
    void powerIterationKeepsTheSign() {
        DMatrixRMaj a = new DMatrixRMaj(new double[][] {{1, 0}, {0, -3}});
        PowerIteration power = PowerIteration.of(SymmetricOperator.of(a), 2, 1e-10, 200, new SplitMix64(3));
        assertThat(power.eigenvalue()).isCloseTo(-3, within(1e-9));
        assertThat(Math.abs(power.eigenvector()[1])).isCloseTo(1, within(1e-9));
    }

    @Test
    void theTraceOfADiagonalIsExactInOneProbe() {
        DMatrixRMaj a = CommonOps_DDRM.diag(1, 2, 3.5);
        TraceEstimate estimate = TraceEstimate.of(SymmetricOperator.of(a), 3, 1, new SplitMix64(4));
        assertThat(estimate.trace()).isEqualTo(6.5);
        assertThat(estimate.standardError()).isNaN();
    }

    @Test
    void otherLayersAreRefused() {
        Loss loss = new SquaredError();
        Samples samples = regression(3, 2, 1);
        assertThatThrownBy(() -> new NetworkCurvature(Network.of(2, new Dropout(0.5), new Dense(1)), loss, samples))
                .hasMessageStartingWith("layers must be Dense or an Activation but one was Dropout");
        assertThatThrownBy(() -> new NetworkCurvature(Network.of(2, new Dense(1)), loss, samples.withWeights(1, 2, 3)))
                .hasMessage("samples must not be weighted");
        assertThatThrownBy(() -> new Kfac(0)).hasMessage("damping must be positive and finite but was 0.0");
    }
}
