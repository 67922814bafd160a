package descent.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class CallsTest {
    @Test
    void callsAreCountedAndTheFunctionHasItsName() {
        Calls<DoubleUnaryOperator> square = Calls.of(DoubleUnaryOperator.class, "x²", 5, x -> x * x);
        assertThat(square.function().applyAsDouble(3)).isEqualTo(9);
        assertThat(square.function().applyAsDouble(4)).isEqualTo(16);
        assertThat(square.count()).isEqualTo(2);
        assertThat(square.count("applyAsDouble")).isEqualTo(2);
        assertThat(square.count("andThen")).isZero();
        assertThat(square.function()).hasToString("x²").isEqualTo(square.function());
    }

    @Test
    void callBeyondTheBudgetIsRefused() {
        Calls<DoubleUnaryOperator> once = Calls.of(DoubleUnaryOperator.class, "f", 1, x -> x);
        once.function().applyAsDouble(1);
        assertThatThrownBy(() -> once.function().applyAsDouble(1))
                .isInstanceOf(AnswerException.class)
                .hasMessage("a function was called more than 1 times");
    }

    @Test
    void exceptionOfTheFunctionIsItsOwn() {
        ToDoubleFunction<double[]> first = x -> x[0];
        @SuppressWarnings({"unchecked", "rawtypes"})
        Calls<ToDoubleFunction> calls = Calls.of(ToDoubleFunction.class, "x₀", 9, (ToDoubleFunction) first);
        assertThatThrownBy(() -> calls.function().applyAsDouble(new double[0]))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }
}
