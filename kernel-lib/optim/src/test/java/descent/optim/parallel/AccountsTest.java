package descent.optim.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
    private static final double BILLION = 1e9;

    @ParameterizedTest(name = "{0}: {1} GB")
    @CsvSource({"NONE, 120", "STATES, 31.40625", "GRADIENTS, 16.640625", "PARAMETERS, 1.875"})
    void theModelOfTheZeroPaperTakesItsGigabytes(ZeroStage stage, double gigabytes) {
        MemoryAccount account = MemoryAccount.mixed(2).sharded(stage, 64);
        assertThat(account.bytes(7.5 * BILLION) / BILLION).isCloseTo(gigabytes, within(1e-9));
    }

    @Test
    void oneWorkerHasNothingToDivide() {
        for (ZeroStage stage : ZeroStage.values())
            assertThat(MemoryAccount.mixed(2).sharded(stage, 1)).isEqualTo(MemoryAccount.mixed(2));
        assertThat(MemoryAccount.mixed(2).bytesPerParameter()).isEqualTo(16);
        assertThat(MemoryAccount.single(2).bytesPerParameter()).isEqualTo(16);
        assertThat(MemoryAccount.mixed(1).bytesPerParameter()).isEqualTo(12);
        assertThat(MemoryAccount.single(0).bytesPerParameter()).isEqualTo(8);
    }

    @Test
    void eightBitStatesSaveAlmostSixBytes() {
        MemoryAccount account = MemoryAccount.mixed(2).withEightBitStates(2048);
        assertThat(account.states()).isEqualTo(2 + 8.0 / 2048);
        assertThat(account.bytesPerParameter()).isCloseTo(10.004, within(1e-4));
    }

    @Test
    void onlyTheLastStageCostsMoreTraffic() {
        assertThat(ZeroStage.NONE.traffic()).isEqualTo(1);
        assertThat(ZeroStage.STATES.traffic()).isEqualTo(1);
        assertThat(ZeroStage.GRADIENTS.traffic()).isEqualTo(1);
        assertThat(ZeroStage.PARAMETERS.traffic()).isEqualTo(1.5);
    }

    @Test
    void aHundredLayersKeepTwentyActivations() {
        assertThat(CheckpointPlan.best(100)).isEqualTo(new CheckpointPlan(100, 10));
        assertThat(CheckpointPlan.best(100).activations()).isEqualTo(20);
        assertThat(CheckpointPlan.best(1)).isEqualTo(new CheckpointPlan(1, 1));
        assertThat(new CheckpointPlan(10, 4).activations()).isEqualTo(3 + 4);
        assertThat(new CheckpointPlan(10, 4).work(2)).isCloseTo(4.0 / 3, within(1e-15));
        for (int layers = 1; layers <= 2000; layers += 37)
            assertThat((double) CheckpointPlan.best(layers).activations())
                    .isBetween(2 * Math.sqrt(layers) - 1e-9, 2 * Math.sqrt(layers) + 1);
    }

    @Test
    void aRingCostsLessThanTwoTransfersHoweverManyWorkers() {
        Interconnect fast = new Interconnect(0, 1e10);
        assertThat(fast.ring(1, 1e9)).isZero();
        assertThat(fast.ring(4, 1e9)).isCloseTo(0.15, within(1e-12));
        assertThat(fast.ring(1000, 1e9)).isLessThan(0.2);
        assertThat(fast.server(1000, 1e9)).isCloseTo(200, within(1e-9));
        assertThat(new Interconnect(1e-3, 1e10).ring(4, 1e9)).isCloseTo(0.156, within(1e-12));
        assertThat(new Interconnect(1e-3, 1e10).server(1, 1e9)).isCloseTo(0.202, within(1e-12));
        assertThat(fast.speedUp(4, 0.15, 1e9)).isCloseTo(2, within(1e-12));
        assertThat(fast.speedUp(1, 0.15, 1e9)).isEqualTo(1);
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> new Interconnect(-1, 1)).hasMessageStartingWith("latency must be non-negative");
        assertThatThrownBy(() -> new Interconnect(0, 0)).hasMessageStartingWith("bandwidth must be positive");
        assertThatThrownBy(() -> new MemoryAccount(2, Double.NaN, 4, 8)).hasMessageStartingWith("gradients must be");
        assertThatThrownBy(() -> MemoryAccount.mixed(-1)).hasMessage("vectors must be at least 0 but was -1");
        assertThatThrownBy(() -> MemoryAccount.mixed(2).sharded(ZeroStage.NONE, 0))
                .hasMessage("workers must be at least 1 but was 0");
        assertThatThrownBy(() -> new CheckpointPlan(4, 5))
                .hasMessage("segment must be at most the number of layers, 4, but was 5");
    }
}
