package descent.contracts;

import java.util.function.DoubleUnaryOperator;

/** Exercise {@code 21-rescaled-twin}: other weights, and whether they are the same function. */
@FunctionalInterface
public interface RescaledNet {
    /**
     * For the net {@code x ↦ W₂φ(W₁x + b)}: the twin {@code aW₁, ab, W₂/a}, and the gap, which is the largest {@code |difference|}
     * between an output of the twin and the same output of the net, over all inputs and outputs.
     *
     * <p>Example: for the weights {@code {{1}}}, the bias {@code {0}}, the weights {@code {{3}}}, a = 2 and the input {@code {{1}}}
     * it is {@code {{2}}}, {@code {0}}, {@code {{1.5}}} with the gap 0 if φ is ReLU, and 0.838 if φ is tanh.
     *
     * @param first W₁, a row for each hidden unit; not modified
     * @param bias b, one for each hidden unit; not modified
     * @param second W₂, a row for each output; not modified
     * @param activation φ
     * @param a of either sign, not 0
     * @param inputs a row x for each input, at least one; not modified
     */
    RescaledTwin twin(
            double[][] first,
            double[] bias,
            double[][] second,
            DoubleUnaryOperator activation,
            double a,
            double[][] inputs);
}
