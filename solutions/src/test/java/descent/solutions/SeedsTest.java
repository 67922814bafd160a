package descent.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercise;
import descent.check.engine.Outcome;
import descent.check.engine.Settings;
import descent.check.engine.Variant;
import descent.check.engine.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An instructor's seed may be any number: right answers are right for all of them, not only for those of the gate. */
@Tag("slow")
class SeedsTest {
    private static final int SEEDS = Integer.getInteger("seeds", 40);

    @ParameterizedTest(name = "{0}")
    @MethodSource("descent.solutions.Catalogue#exercises")
    void rightAnswersAreRightWhateverTheSeed(Exercise exercise) {
        for (Variant right : Catalogue.rightAnswers(exercise)) {
            for (long seed = 100; seed < 100 + SEEDS; seed++) {
                Verdict verdict = Catalogue.ENGINE.check(exercise, right.make(), new Settings(true, seed, null, false));
                assertThat(verdict.outcomes())
                        .as(right.name() + ", seed " + seed)
                        .allMatch(Outcome::passed);
            }
        }
    }
}
