package descent.optim.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.data.Batches;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Lbfgs;
import descent.optim.nn.Dense;
import descent.optim.nn.Network;
import descent.optim.nn.NetworkObjective;
import descent.optim.nn.Relu;
import descent.optim.nn.Samples;
import descent.optim.nn.SquaredError;
import descent.optim.objective.Differentiable;
import descent.optim.objective.FiniteDifferences;
import descent.optim.objective.GradientCheck;
import descent.optim.objective.Quadratic;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Layout;
import descent.optim.random.SplitMix64;
import descent.optim.run.Trace;
import descent.optim.run.Training;
import org.junit.jupiter.api.Test;

class LandscapeTest {
    /** ½(w₁w₂ − 1)²: its minima are the hyperbola w₁w₂ = 1, all the same function. */
    private static final Differentiable HYPERBOLA = Differentiable.of(2, (w, g) -> {
        double r = w[0] * w[1] - 1;
        g[0] = r * w[1];
        g[1] = r * w[0];
        return r * r / 2;
    });

    private static NetworkObjective relu(SplitMix64 random) {
        double[][] x = new double[20][2];
        double[] y = new double[20];
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 2; j++) x[i][j] = random.nextGaussian();
            y[i] = Math.abs(x[i][0]) - x[i][1];
        }
        return new NetworkObjective(
                Network.of(2, new Dense(5), new Relu(), new Dense(1)), new SquaredError(), Samples.of(x, y));
    }

    @Test
    void slicesAreValuesOfTheFunction() {
        Quadratic f = Quadratic.diagonal(2, 4, 6);
        double[] x = {1, 0, 0};
        double[] d = {0, 1, 0};
        double[] e = {0, 0, 1};
        double[] axis = Landscape.axis(-1, 1, 5);
        assertThat(axis).containsExactly(-1, -0.5, 0, 0.5, 1);
        assertThat(Landscape.line(f, x, d, axis)).containsExactly(3, 1.5, 1, 1.5, 3);
        double[][] plane = Landscape.plane(f, x, d, e, axis, new double[] {0, 1});
        assertThat(plane[0]).containsExactly(3, 1.5, 1, 1.5, 3);
        assertThat(plane[1]).containsExactly(6, 4.5, 4, 4.5, 6);
        assertThat(Landscape.between(f, x, new double[] {3, 0, 0}, new double[] {0, 0.5, 1}))
                .containsExactly(1, 4, 9);
        assertThat(x).containsExactly(1, 0, 0);
    }

    @Test
    void everyFilterOfTheDirectionGetsTheLengthOfThetas() {
        Layout layout =
                Layout.empty().weights("dense1.W", 2, 2).biases("dense1.b", 2).weights("dense2.W", 1, 2);
        double[] theta = {3, 4, 0, 2, 7, 7, 5, 12};
        double[] d = {1, 0, 1, 1, 9, 9, -2, 0};
        Directions.normalizeFilters(d, theta, layout);
        double half = Math.sqrt(2);
        assertThat(d).containsExactly(new double[] {5, 0, half, half, 0, 0, -13, 0}, within(1e-15));
    }

    @Test
    void filterNormalisedSlicesAreTheSameForRescaledNetworks() {
        SplitMix64 random = new SplitMix64(2);
        NetworkObjective f = relu(random);
        Layout layout = f.network().layout();
        double[] theta = f.network().initialize(random);
        // Biases are no filters, so leave them at 0.
        double[] other = Sharpness.rescaled(theta, layout, "dense1", "dense2", 10);
        assertThat(f.value(other)).isCloseTo(f.value(theta), within(1e-12));
        double[] d = Directions.gaussian(theta.length, random);
        double[] axis = Landscape.axis(-1, 1, 11);
        double[] e = d.clone();
        Directions.normalizeFilters(d, theta, layout);
        Directions.normalizeFilters(e, other, layout);
        assertThat(Landscape.line(f, other, e, axis)).containsExactly(Landscape.line(f, theta, d, axis), within(1e-10));
        double[] raw = Directions.unit(theta.length, new SplitMix64(3));
        assertThat(Vectors.distance(Landscape.line(f, other, raw, axis), Landscape.line(f, theta, raw, axis)))
                .isGreaterThan(0.1);
    }

    @Test
    void sharpnessCanBeAnythingForTheSameFunction() {
        for (double w : new double[] {1, 10}) {
            double[] x = {w, 1 / w};
            Lanczos spectrum = Lanczos.of(
                    SymmetricOperator.hessian(FiniteDifferences.twice(HYPERBOLA), x), 2, 2, new SplitMix64(1));
            assertThat(spectrum.largest()).isCloseTo(w * w + 1 / (w * w), within(1e-5));
        }
        double flat = Sharpness.average(HYPERBOLA, new double[] {1, 1}, 0.01, 200, new SplitMix64(4));
        double sharp = Sharpness.average(HYPERBOLA, new double[] {10, 0.1}, 0.01, 200, new SplitMix64(4));
        assertThat(flat).isCloseTo(0.01 * 0.01 / 2 * 2, within(0.3e-4));
        assertThat(sharp / flat).isGreaterThan(30);
    }

    @Test
    void theWorstRiseOfABowlIsAlongItsSteepestAxis() {
        Quadratic bowl = Quadratic.diagonal(1, 9);
        assertThat(Sharpness.worst(bowl, new double[] {1e-6, 1e-6}, 0.1, 50)).isCloseTo(9 * 0.01 / 2, within(1e-5));
        assertThat(Sharpness.worst(bowl, new double[2], 0.1, 5)).isZero(); // no gradient to follow
    }

    @Test
    void samWandersAlongTheMinimaToTheFlatOnes() {
        // On the hyperbola the top eigenvalue is w₁² + w₂², least at (1, 1).
        Training training = new Training(new GradientDescent(0.01), 20_000);
        double[] start = {4, 0.3};
        double[] plain = training.minimize(HYPERBOLA, start).x();
        double[] sam = training.minimize(Sam.of(HYPERBOLA, 0.1), start).x();
        assertThat(plain[0] * plain[1]).isCloseTo(1, within(1e-6));
        assertThat(Vectors.dot(plain, plain)).isGreaterThan(14);
        assertThat(Vectors.dot(sam, sam)).isLessThan(4);
    }

    @Test
    void theStepSizeAloneChoosesTheBasin() {
        // Curvature 100 at −1 and 1 at 2, the lower parabola rules: −1 holds only while the rate is below 2/100.
        Differentiable basins = Differentiable.of(1, (x, g) -> {
            double sharp = 50 * (x[0] + 1) * (x[0] + 1);
            double flat = (x[0] - 2) * (x[0] - 2) / 2;
            g[0] = sharp < flat ? 100 * (x[0] + 1) : x[0] - 2;
            return Math.min(sharp, flat);
        });
        double[] start = {-0.9};
        assertThat(new Training(new GradientDescent(0.019), 500)
                        .minimize(basins, start)
                        .x()[0])
                .isCloseTo(-1, within(1e-3));
        assertThat(new Training(new GradientDescent(0.021), 5000)
                        .minimize(basins, start)
                        .x()[0])
                .isCloseTo(2, within(1e-3));
    }

    @Test
    void samWithoutRadiusIsTheGradientAndUsesTheSameBatchTwice() {
        SplitMix64 random = new SplitMix64(5);
        NetworkObjective f = relu(random);
        double[] theta = f.network().initialize(random);
        double[] plain = new double[theta.length];
        double[] sam = new double[theta.length];
        double[] raised = theta.clone();
        var batch = Batches.shuffled(20, 4, random).next();
        f.valueAndGradient(theta, batch, plain);
        Sam.terms(f, 0).valueAndGradient(theta, batch, sam);
        assertThat(sam).containsExactly(plain);
        Vectors.axpy(0.05 / Vectors.norm(plain), plain, raised);
        f.valueAndGradient(raised, batch, plain);
        Sam.terms(f, 0.05).valueAndGradient(theta, batch, sam);
        assertThat(sam).containsExactly(plain, within(1e-14));
        assertThatThrownBy(() -> Sam.of(f, -1)).hasMessage("rho must be non-negative and finite but was -1.0");
    }

    @Test
    void theTrajectoryPlaneShowsAPathThatLiesInAPlane() {
        SplitMix64 random = new SplitMix64(6);
        double[] d = Directions.unit(50, random);
        double[] e = Directions.unit(50, random);
        double[][] points = new double[30][50];
        for (int k = 0; k < 30; k++)
            for (int i = 0; i < 50; i++) points[k][i] = 2 + 5 * Math.exp(-0.1 * k) * d[i] + Math.exp(-0.3 * k) * e[i];
        TrajectoryPlane plane = TrajectoryPlane.of(points);
        assertThat(plane.explained()[0] + plane.explained()[1]).isCloseTo(1, within(1e-12));
        assertThat(plane.coordinates()[29]).containsExactly(0, 0);
        assertThat(Vectors.dot(plane.direction(0), plane.direction(1))).isCloseTo(0, within(1e-12));
        double[] back = plane.origin();
        Vectors.axpy(plane.coordinates()[3][0], plane.direction(0), back);
        Vectors.axpy(plane.coordinates()[3][1], plane.direction(1), back);
        assertThat(back).containsExactly(points[3], within(1e-12));
    }

    @Test
    void theTrajectoryPlaneTakesWhatATraceKeeps() {
        Trace trace = Trace.withPoints();
        new Training(new GradientDescent(0.1), 40)
                .withListener(trace)
                .minimize(Quadratic.diagonal(1, 5, 0.2), new double[] {1, 1, 1});
        TrajectoryPlane plane = TrajectoryPlane.of(trace.points());
        assertThat(plane.explained()[0]).isGreaterThan(plane.explained()[1]).isLessThan(1);
        assertThatThrownBy(() -> TrajectoryPlane.of(new double[1][3]))
                .hasMessage("points must be at least 2 but were 1");
    }

    @Test
    void aBentPathGoesAroundTheBarrier() {
        // Minima all around the circle of radius 1; between (−1, 0) and (1, 0) the straight way crosses the hill at 0.
        Differentiable ring = Differentiable.of(2, (x, g) -> {
            double r = x[0] * x[0] + x[1] * x[1] - 1;
            g[0] = 4 * r * x[0];
            g[1] = 4 * r * x[1];
            return r * r;
        });
        BezierPath straight = BezierPath.straight(new double[] {-1, 0}, new double[] {1, 0});
        assertThat(straight.barrier(ring, 99)).isCloseTo(1, within(1e-12));
        BezierPath start = BezierPath.of(straight.at(0), new double[] {0, 0.1}, straight.at(1));
        BezierPath bent = start.trained(ring, 25, new Lbfgs());
        assertThat(bent.barrier(ring, 99)).isLessThan(0.1);
        assertThat(bent.at(0)).containsExactly(-1, 0);
        assertThat(bent.at(1)).containsExactly(1, 0);
        assertThat(GradientCheck.of(start.meanLoss(ring, 7), new double[] {0.3, 0.4})
                        .passed())
                .isTrue();
        assertThat(straight.values(ring, new double[] {0, 0.5})).containsExactly(0, 1);
    }
}
