package descent.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import descent.app.bench.KernelSoak.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelSoakTest {
    private static KernelSoak soak(double memory, int classes, int wrong) {
        return new KernelSoak(
                List.of(
                        new Sample(500, 150, 9000, 12.4),
                        new Sample(1000, 200, 10_000, 8),
                        new Sample(1500, memory, classes, 8)),
                wrong);
    }

    @Test
    void growthIsComparedWithTheWarmKernel() {
        assertThat(soak(225, 10_900, 0).steady()).isTrue();
        assertThat(soak(235, 10_900, 0).steady()).isFalse();
        assertThat(soak(225, 12_000, 0).steady()).isFalse();
        assertThat(soak(Double.NaN, 10_000, 0).steady()).isTrue();
        assertThat(soak(225, 10_900, 1).steady()).isFalse();
    }

    @Test
    void theTableSaysWhatWasMeasured() {
        assertThat(soak(300, 10_000, 2).toString())
                .contains("| 500 | 150 MB | 9000 | 12.4 ms |")
                .contains("2 cells did not end as they should")
                .contains("It grows.");
    }
}
