package descent.optim.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.parallel.PipelineRun.Slot;
import descent.optim.random.SplitMix64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PipelineTest {
    @ParameterizedTest
    @EnumSource
    void equalStagesAreIdleForOneLessThanStagesOverAllSlots(PipelineSchedule schedule) {
        for (int p : new int[] {1, 2, 4, 8})
            for (int m : new int[] {1, 2, 3, 8, 32})
                for (double backward : new double[] {1, 2}) {
                    PipelineRun run = schedule.run(p, m, 1, backward);
                    assertThat(run.idleShare()).isCloseTo(PipelineSchedule.idleShare(p, m), within(1e-12));
                    assertThat(run.duration()).isCloseTo((m + p - 1) * (1 + backward), within(1e-12));
                }
        assertThat(PipelineSchedule.idleShare(4, 8)).isCloseTo(3.0 / 11, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource
    void everyPieceOfWorkIsDoneOnceAndAfterWhatItNeeds(PipelineSchedule schedule) {
        SplitMix64 random = new SplitMix64(22);
        for (int trial = 0; trial < 50; trial++) {
            int p = random.nextInt(1, 6);
            int m = random.nextInt(1, 8);
            double[] forward = new double[p];
            double[] backward = new double[p];
            for (int s = 0; s < p; s++) {
                forward[s] = random.nextDouble(0.5, 2);
                backward[s] = random.nextDouble(0.5, 4);
            }
            PipelineRun run = schedule.run(forward, backward, m);
            Map<String, Slot> done = new HashMap<>();
            for (Slot slot : run.slots()) done.put(slot.stage() + "," + slot.microBatch() + "," + slot.forward(), slot);
            assertThat(run.slots()).hasSize(2 * p * m);
            assertThat(done).hasSize(2 * p * m);
            double free = 0;
            int stage = 0;
            for (Slot slot : run.slots()) {
                if (slot.stage() != stage) free = 0;
                stage = slot.stage();
                assertThat(slot.start()).isGreaterThanOrEqualTo(free);
                free = slot.end();
                int needed = slot.stage() + (slot.forward() ? -1 : 1);
                if (needed >= 0 && needed < p)
                    assertThat(slot.start())
                            .isGreaterThanOrEqualTo(done.get(needed + "," + slot.microBatch() + "," + slot.forward())
                                    .end());
                if (!slot.forward())
                    assertThat(slot.start())
                            .isGreaterThanOrEqualTo(done.get(slot.stage() + "," + slot.microBatch() + ",true")
                                    .end());
                assertThat(slot.end()).isLessThanOrEqualTo(run.duration());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void stagesHoldAsManyActivationsAsTheirOrderSays(PipelineSchedule schedule) {
        PipelineRun run = schedule.run(4, 8, 1, 2);
        for (int s = 0; s < 4; s++)
            assertThat(run.activationsHeld(s)).isEqualTo(schedule == PipelineSchedule.GPIPE ? 8 : 4 - s);
        PipelineRun few = schedule.run(4, 2, 1, 2);
        assertThat(few.activationsHeld(0)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theSlowestStageSetsThePace(PipelineSchedule schedule) {
        PipelineRun run = schedule.run(new double[] {1, 3, 1}, new double[] {1, 3, 1}, 50);
        assertThat(run.duration()).isBetween(300.0, 310.0);
        assertThat(run.idleShare()).isBetween(0.44, 0.47);
        assertThat(run.toString()).startsWith("PipelineRun of 3 stages: duration ");
    }

    @ParameterizedTest
    @EnumSource
    void timesAreChecked(PipelineSchedule schedule) {
        assertThatThrownBy(() -> schedule.run(0, 1, 1, 1)).hasMessage("stages must be at least 1 but was 0");
        assertThatThrownBy(() -> schedule.run(1, 0, 1, 1)).hasMessage("microBatches must be at least 1 but was 0");
        assertThatThrownBy(() -> schedule.run(1, 1, 0, 1))
                .hasMessage("forward must be positive and finite but was 0.0");
        assertThatThrownBy(() -> schedule.run(1, 1, 1, Double.NaN))
                .hasMessage("backward must be positive and finite but was NaN");
        assertThatThrownBy(() -> PipelineSchedule.idleShare(1, 0)).hasMessageContaining("microBatches");
    }
}
