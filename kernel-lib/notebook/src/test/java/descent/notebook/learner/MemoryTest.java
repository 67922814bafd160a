package descent.notebook.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 28);

    @Test
    void intervalsAreOneSixAndThenGrowByTheEasiness() {
        // EF: 2.5, 2.6, 2.7, 2.8; 6·2.7 = 16.2 → 17; 17·2.8 = 47.6 → 48
        Memory one = Memory.fresh(DAY).after(5, DAY);
        Memory two = one.after(5, DAY);
        Memory three = two.after(5, DAY);
        Memory four = three.after(5, DAY);
        assertThat(one.interval()).isEqualTo(1);
        assertThat(two.interval()).isEqualTo(6);
        assertThat(three.interval()).isEqualTo(17);
        assertThat(four.interval()).isEqualTo(48);
        assertThat(one.due()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(two.due()).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({"5, 2.6", "4, 2.5", "3, 2.36", "2, 2.5", "1, 2.5", "0, 2.5"})
    void easinessChangesAsTheFormulaSaysAndStaysAfterAWrongAnswer(int quality, double easiness) {
        assertThat(Memory.fresh(DAY).after(quality, DAY).easiness()).isCloseTo(easiness, within(1e-12));
    }

    @Test
    void easinessNeverFallsBelowItsLeast() {
        Memory memory = Memory.fresh(DAY);
        for (int k = 0; k < 20; k++) {
            memory = memory.after(3, DAY);
        }
        assertThat(memory.easiness()).isEqualTo(1.3);
    }

    @Test
    void aWrongAnswerStartsFromTheFirstInterval() {
        Memory known = Memory.fresh(DAY).after(5, DAY).after(5, DAY).after(5, DAY);
        Memory forgotten = known.after(2, DAY);
        assertThat(forgotten.repetitions()).isZero();
        assertThat(forgotten.due()).isEqualTo(DAY.plusDays(1));
        assertThat(forgotten.easiness()).isEqualTo(known.easiness());
        assertThat(forgotten.after(4, DAY).interval()).isEqualTo(1);
    }

    @Test
    void isDueOnItsDayAndAfter() {
        Memory memory = Memory.fresh(DAY).after(4, DAY);
        assertThat(memory.isDue(DAY)).isFalse();
        assertThat(memory.isDue(DAY.plusDays(1))).isTrue();
        assertThat(memory.isDue(DAY.plusDays(30))).isTrue();
        assertThat(Memory.fresh(DAY).isDue(DAY)).isTrue();
    }

    @Test
    void refusesWhatIsNoQuality() {
        assertThatThrownBy(() -> Memory.fresh(DAY).after(6, DAY)).hasMessage("quality must be in [0, 5] but was 6");
        assertThatThrownBy(() -> new Memory(0, Double.NaN, 0, DAY))
                .hasMessage("easiness must be at least 1.3 but was NaN");
    }
}
