package descent.notebook.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogarithmicTest {
    @ParameterizedTest
    @CsvSource({"0.05, 20", "0.003, 8", "0.11, 99", "0.5, 5000", "2e-7, 3e-4", "1e-9, 1e9", "1, 1000"})
    void atLeastTwoTicksCarryANumberHoweverLowTheBox(double low, double high) {
        for (int about = 2; about <= 8; about++)
            assertThat(new Logarithmic(low, high).ticks(about))
                    .filteredOn(tick -> !tick.label().isEmpty())
                    .as("[%s, %s], about %s", low, high, about)
                    .hasSizeGreaterThanOrEqualTo(2);
    }
}
