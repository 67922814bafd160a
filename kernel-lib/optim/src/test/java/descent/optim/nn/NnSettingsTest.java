package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings are checked where they are made, and the message has name, rule and value. */
class NnSettingsTest {
    static Stream<Arguments> refused() {
        double nan = Double.NaN;
        return Stream.of(
                bad("units must be at least 1 but was 0", () -> new Dense(0)),
                bad("units must be at least 1 but was 0", () -> new Vanilla(0)),
                bad("units must be at least 1 but was 0", () -> new Lstm(0)),
                bad("forgetBias must be finite but was NaN", () -> new Lstm(1, nan)),
                bad("units must be at least 1 but was -1", () -> new Gru(-1)),
                bad("steps must be at least 1 but was 0", () -> Recurrent.all(new Gru(1), 0)),
                bad(
                        "window must be at least 1 but was 0",
                        () -> Recurrent.all(new Gru(1), 3).withWindow(0)),
                bad("layers must be at least 1 but were 0", Sequential::new),
                bad("segment must be at least 1 but was 0", () -> Checkpoint.every(0, List.of())),
                bad("negativeSlope must be non-negative and finite but was -0.1", () -> new LeakyRelu(-0.1)),
                bad("alpha must be non-negative and finite but was NaN", () -> new Elu(nan)),
                bad("p must be in [0, 1) but was 1.0", () -> new Dropout(1)),
                bad("p must be in [0, 1) but was NaN", () -> new Dropout(nan)),
                bad("momentum must be in [0, 1] but was 1.1", () -> new BatchNorm(1.1, 1e-5)),
                bad("epsilon must be positive and finite but was 0.0", () -> new BatchNorm(0.1, 0)),
                bad("epsilon must be positive and finite but was NaN", () -> new LayerNorm(nan)),
                bad(
                        "gain must be positive and finite but was 0.0",
                        () -> Xavier.normal().withGain(0)),
                bad(
                        "gain must be positive and finite but was Infinity",
                        () -> He.normal().withGain(Double.POSITIVE_INFINITY)),
                bad("gain must be positive and finite but was -1.0", () -> new Orthogonal(-1)),
                bad("value must be finite but was NaN", () -> Initializer.constant(nan)),
                bad("positives must be in (0, 1) but was 0.0", () -> Initializer.logit(0)),
                bad("positives must be in (0, 1) but was 1.0", () -> Initializer.logit(1)),
                bad("each share must be positive and finite but was 0.0", () -> Initializer.logPriors(1, 0)),
                bad("beta must be positive and finite but was 0.0", () -> new SmoothL1(0)),
                bad("labelSmoothing must be in [0, 1) but was 1.0", () -> new SoftmaxCrossEntropy(1)),
                bad(
                        "each class weight must be non-negative and finite but was -1.0",
                        () -> new SoftmaxCrossEntropy().withClassWeights(1, -1)),
                bad(
                        "the sum of classWeights must be positive and finite but was 0.0",
                        () -> new SoftmaxCrossEntropy().withClassWeights(0, 0)),
                bad("positiveWeight must be positive and finite but was 0.0", () -> new SigmoidCrossEntropy(0)),
                bad("gamma must be non-negative and finite but was -1.0", () -> new FocalLoss(-1)),
                bad("alpha must be in (0, 1) but was 1.0", () -> FocalLoss.balanced(2, 1)),
                bad("initial must be positive and finite but was 0.0", () -> new LossScaling(0, 2, 0.5, 1)),
                bad("growth must be at least 1 and finite but was 0.5", () -> new LossScaling(1, 0.5, 0.5, 1)),
                bad("backoff must be in (0, 1] but was 0.0", () -> new LossScaling(1, 2, 0, 1)),
                bad("interval must be at least 1 but was 0", () -> new LossScaling(1, 2, 0.5, 0)),
                bad("widths must be at least 2 numbers but were 1", () -> Network.mlp(new Tanh(), 3)),
                bad("inputs must be at least 1 but was 0", () -> Network.of(0, new Dense(1))),
                bad(
                        "rows must be at least 1 but was 0",
                        () -> Network.of(1, new Dense(1)).start(0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aWrongSettingIsRefusedByName(String message, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void layersAndLossesAreValues() {
        List<Object> once = values();
        List<Object> again = values();
        assertThat(once).isEqualTo(again).doesNotHaveDuplicates();
        for (Object value : once) assertThat(value.getClass().isRecord()).isTrue();
    }

    private static List<Object> values() {
        return Stream.concat(LayerContractTest.layers(), LossContractTest.losses())
                .<Object>map(Named::getPayload)
                .toList();
    }

    private static Arguments bad(String message, ThrowingCallable making) {
        return Arguments.of(message, making);
    }
}
