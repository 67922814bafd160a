package descent.check.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final Settings SELF_CHECK = Settings.selfCheck();
    private static final Settings GRADING = new Settings(true, 7, null, true);

    private final Exercises exercises = Exercises.in(EngineTest.class.getClassLoader());
    private final Engine engine = new Engine();

    private Verdict mean(Mean answer, Settings settings) {
        return engine.check(exercises.find("99-mean"), answer, settings);
    }

    private static double right(double[] numbers) {
        double mean = 0;
        for (double x : numbers) {
            mean += x / numbers.length;
        }
        return mean;
    }

    @Test
    void rightAnswerGetsAllPointsInExactDecimals() {
        Verdict verdict = mean(EngineTest::right, GRADING);
        assertThat(verdict.outcomes()).allMatch(Outcome::passed);
        assertThat(verdict.points()).isEqualByComparingTo("4.5");
        assertThat(verdict.outOf()).isEqualByComparingTo("4");
        assertThat(verdict.finding()).isEmpty();
    }

    @Test
    void selfCheckRunsPublicChecksOnlyAndSaysWhatIsLeft() {
        Verdict verdict = mean(EngineTest::right, SELF_CHECK);
        assertThat(verdict.outcomes()).noneMatch(Outcome::hidden).hasSize(4);
        assertThat(verdict.outOf()).isEqualByComparingTo("2");
        assertThat(verdict.hiddenPoints()).isEqualByComparingTo("2");
    }

    @Test
    void checksAreReportedInTheOrderOfTheSource() {
        assertThat(mean(EngineTest::right, GRADING).outcomes())
                .extracting(Outcome::name)
                .containsExactly(
                        "three numbers by hand",
                        "nothing has a mean of zero",
                        "any numbers",
                        "does not overflow",
                        "leaves its input alone");
    }

    @Test
    void wrongAnswerIsToldInputExpectedGotAndItsMisconception() {
        Verdict verdict = mean(
                numbers -> {
                    double total = 0;
                    for (double x : numbers) {
                        total += x;
                    }
                    return total;
                },
                SELF_CHECK);
        Outcome first = verdict.outcomes().get(0);
        assertThat(first.status()).isEqualTo(Outcome.Status.FAILED);
        assertThat(first.input()).isEqualTo("mean(numbers = [1.0, 2.0, 6.0])");
        assertThat(first.expected()).isEqualTo("3.0");
        assertThat(first.got()).isEqualTo("9.0");
        assertThat(verdict.finding()).map(Variant::name).contains("sum instead of mean");
        assertThat(verdict.outcomes().get(1).status()).isEqualTo(Outcome.Status.NOT_CHECKED);
        assertThat(verdict.outcomes().get(1).message()).contains("three numbers by hand");
        assertThat(verdict.points()).isEqualByComparingTo("0");
    }

    @Test
    void anUncataloguedMistakeGetsNoName() {
        assertThat(mean(numbers -> right(numbers) + 1, SELF_CHECK).finding()).isEmpty();
        assertThat(mean(numbers -> Double.NaN, SELF_CHECK).finding()).isEmpty();
    }

    @Test
    void notANumberFailsWhereANumberIsExpected() {
        assertThat(mean(numbers -> Double.NaN, GRADING).points()).isEqualByComparingTo("2");
    }

    @Test
    void acceptedConventionPassesWithARemark() {
        Verdict verdict = mean(numbers -> numbers.length == 0 ? Double.NaN : right(numbers), SELF_CHECK);
        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.finding()).map(Variant::kind).contains(Variant.Kind.ACCEPTED);
    }

    @Test
    void answerThatThrowsFailsWithTheException() {
        Outcome first = mean(numbers -> numbers[7], SELF_CHECK).outcomes().get(0);
        assertThat(first.status()).isEqualTo(Outcome.Status.FAILED);
        assertThat(first.got()).startsWith("ArrayIndexOutOfBoundsException");
        assertThat(first.input()).isEqualTo("mean(numbers = [1.0, 2.0, 6.0])");
    }

    @Test
    void answerThatDoesNotEndIsGivenUpAndNamed() {
        Verdict verdict = mean(
                numbers -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return 0;
                },
                SELF_CHECK);
        assertThat(verdict.outcomes().get(0).got()).contains("no end within 1.0 s");
        assertThat(verdict.outcomes()).noneMatch(Outcome::passed);
        assertThat(verdict.finding()).map(Variant::name).contains("does not end");
    }

    @Test
    void interruptedCheckEndsAtOnceWithoutAVerdict() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> mean(EngineTest::right, SELF_CHECK))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void untouchedStubIsRecognised() {
        Verdict verdict = mean(
                numbers -> {
                    throw new UnsupportedOperationException("YOUR CODE HERE");
                },
                GRADING);
        assertThat(verdict.untouched()).isTrue();
        assertThat(verdict.points()).isEqualByComparingTo("0");
        assertThat(verdict.finding()).isEmpty();
    }

    @Test
    void stackOverflowIsAFailureLikeAnyOther() {
        assertThat(mean(EngineTest::deep, SELF_CHECK).outcomes().get(0).got()).startsWith("StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static double deep(double[] numbers) {
        return 1 + deep(numbers);
    }

    @Test
    void answerThatSpoilsItsInputIsSeen() {
        Verdict verdict = mean(
                numbers -> {
                    Arrays.sort(numbers);
                    return right(numbers);
                },
                GRADING);
        assertThat(verdict.outcomes().get(4).expected()).isEqualTo("[3.0, 1.0, 2.0]");
        assertThat(verdict.outcomes().get(4).got()).isEqualTo("[1.0, 2.0, 3.0]");
    }

    @Test
    void sameSeedDrawsTheSameInputs() {
        double[][] seen = new double[3][];
        long[] seeds = {7, 7, 8};
        for (int i = 0; i < 3; i++) {
            int run = i;
            mean(
                    numbers -> {
                        seen[run] = numbers.length == 5 ? numbers.clone() : seen[run];
                        return 0;
                    },
                    new Settings(true, seeds[i], null, true));
        }
        assertThat(seen[1]).isEqualTo(seen[0]);
        assertThat(seen[2]).isNotEqualTo(seen[0]);
    }

    @Test
    void statefulContractIsFollowedIntoTheObjectsItMakes() {
        Exercise counter = exercises.find("99-counter");
        assertThat(engine.check(counter, (Counter) Tallies::new, SELF_CHECK).points())
                .isEqualByComparingTo(BigDecimal.ONE);
        int[] count = new int[1];
        Verdict verdict = engine.check(counter, (Counter) () -> () -> count[0]++ + 1, SELF_CHECK);
        assertThat(verdict.finding()).map(Variant::name).contains("shared state");
        assertThat(verdict.points()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void statefulAnswerThatCannotStartIsAFailureLikeAnyOther() {
        Verdict verdict = engine.check(
                exercises.find("99-counter"),
                (Counter) () -> {
                    throw new UnsupportedOperationException("YOUR CODE HERE");
                },
                SELF_CHECK);
        assertThat(verdict.untouched()).isTrue();
        assertThat(verdict.points()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    private static final class Tallies implements Counter.Tally {
        private int count;

        @Override
        public int next() {
            return ++count;
        }
    }

    @Test
    void answerOfAnotherTypeIsRefusedByName() {
        assertThatThrownBy(() -> engine.check(exercises.find("99-mean"), List.of(), SELF_CHECK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a Mean");
    }

    @Test
    void unknownIdNamesTheNearest() {
        assertThatThrownBy(() -> exercises.find("99-maen"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no exercise \"99-maen\"; the nearest is \"99-mean\"");
    }
}
