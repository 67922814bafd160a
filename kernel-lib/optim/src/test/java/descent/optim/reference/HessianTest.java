package descent.optim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import descent.optim.geometry.Lanczos;
import descent.optim.geometry.NetworkCurvature;
import descent.optim.geometry.PowerIteration;
import descent.optim.geometry.Sam;
import descent.optim.geometry.SymmetricOperator;
import descent.optim.geometry.TraceEstimate;
import descent.optim.nn.Dense;
import descent.optim.nn.Network;
import descent.optim.nn.Samples;
import descent.optim.nn.SquaredError;
import descent.optim.nn.Tanh;
import descent.optim.random.SplitMix64;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Hessian and SAM cases of {@code nn_layers*.json}. */
class HessianTest {
    static List<Reference.Case> cases() {
        return Reference.cases("nn_layers").stream()
                .filter(one -> one.json().path("kind").asText().equals("hessian"))
                .toList();
    }

    private static NetworkCurvature network(JsonNode c) {
        double[][] x = Reference.matrix(c.get("X"));
        int hidden = (c.get("theta").size() - 1) / (x[0].length + 2);
        return new NetworkCurvature(
                Network.of(x[0].length, new Dense(hidden), new Tanh(), new Dense(1)),
                new SquaredError(),
                Samples.of(x, Reference.vector(c.get("y"))));
    }

    private static void close(JsonNode c, double[] got, String name) {
        double[] want = Reference.vector(c.get(name));
        assertThat(got).hasSameSizeAs(want);
        for (int i = 0; i < want.length; i++)
            assertThat(got[i])
                    .as("%s[%d]", name, i)
                    .isCloseTo(want[i], within(c.get("tol").asDouble() * Math.max(1, Math.abs(want[i]))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theHessianItsProductsAndItsTraceAreExact(Reference.Case one) {
        JsonNode c = one.json();
        NetworkCurvature f = network(c);
        double[] theta = Reference.vector(c.get("theta"));
        DMatrixRMaj hessian = f.hessian(theta);
        double[][] want = Reference.matrix(c.get("hessian"));
        double trace = 0;
        for (int i = 0; i < theta.length; i++) {
            trace += hessian.get(i, i);
            for (int j = 0; j < theta.length; j++)
                assertThat(hessian.get(i, j))
                        .as("H[%d][%d]", i, j)
                        .isCloseTo(want[i][j], within(c.get("tol").asDouble() * Math.max(1, Math.abs(want[i][j]))));
        }
        assertThat(trace).isCloseTo(c.get("trace").asDouble(), within(1e-11 * Math.max(1, Math.abs(trace))));
        double[] product = new double[theta.length];
        f.hessianVector(theta, Reference.vector(c.get("vector")), product);
        close(c, product, "hvp");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void lanczosFindsAllEigenvaluesAndPowerIterationTheLargest(Reference.Case one) {
        JsonNode c = one.json();
        double[] theta = Reference.vector(c.get("theta"));
        SymmetricOperator hessian = SymmetricOperator.hessian(network(c), theta);
        double[] ascending = Reference.vector(c.get("eigenvalues"));
        double[] found = Lanczos.of(hessian, theta.length, theta.length, new SplitMix64(1))
                .eigenvalues();
        for (int k = 0; k < found.length; k++)
            assertThat(found[k]).isCloseTo(ascending[ascending.length - 1 - k], within(1e-10));
        double top = ascending[ascending.length - 1];
        double bottom = ascending[0];
        double largest = Math.abs(top) >= Math.abs(bottom) ? top : bottom;
        PowerIteration power = PowerIteration.of(hessian, theta.length, 1e-8, 5000, new SplitMix64(2));
        assertThat(power.eigenvalue()).isCloseTo(largest, within(1e-8));
        TraceEstimate trace = TraceEstimate.of(hessian, theta.length, 400, new SplitMix64(3));
        assertThat(Math.abs(trace.trace() - c.get("trace").asDouble())).isLessThan(4 * trace.standardError());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void samTakesTheGradientAtTheRaisedPoint(Reference.Case one) {
        JsonNode c = one.json();
        double[] theta = Reference.vector(c.get("theta"));
        double[] gradient = new double[theta.length];
        double value = Sam.of(network(c), c.get("sam_rho").asDouble()).valueAndGradient(theta, gradient);
        close(c, gradient, "sam_gradient");
        assertThat(value).isCloseTo(c.get("loss_value").asDouble(), within(1e-11));
        close(c, network(c).gradient(theta), "gradient");
        assertThat(theta).containsExactly(Reference.vector(c.get("theta")));
    }
}
