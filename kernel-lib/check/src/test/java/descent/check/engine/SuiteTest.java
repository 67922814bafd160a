package descent.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.Checks;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.Points;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteTest {
    private static final List<Mean> ANSWERS = List.of(
            numbers -> DoubleStream.of(numbers).average().orElse(0),
            numbers -> DoubleStream.of(numbers).sum(),
            numbers -> numbers[2],
            numbers -> {
                throw new UnsupportedOperationException("YOUR CODE HERE");
            });

    @Test
    void plainChecksEndAlikeWithJUnitAndWithoutIt() {
        Exercise mean = Exercise.of(MeanChecks.class, List.of(MeanHidden.class));
        for (Mean answer : ANSWERS) {
            Run plain = new Run(mean, answer, Settings.selfCheck());
            Run junit = new Run(mean, answer, Settings.selfCheck());
            for (Class<?> type : List.of(MeanChecks.class, MeanHidden.class)) {
                assertThat(PlainSuite.runs(type)).isTrue();
                Run.makeCurrent(plain);
                PlainSuite.run(plain, type);
                Run.makeCurrent(junit);
                JUnit.run(junit, type);
                Run.makeCurrent(null);
                for (var check : Suite.checks(type)) {
                    assertThat(plain.endOf(Suite.name(check))).isEqualTo(junit.endOf(Suite.name(check)));
                }
            }
            Behaviour one = new Behaviour(plain.events(), java.util.Map.of());
            assertThat(one.matches(new Behaviour(junit.events(), java.util.Map.of())))
                    .isTrue();
        }
    }

    @Test
    void onlyNestedTestsNeedJUnit() {
        assertThat(PlainSuite.runs(WithRecord.class)).isTrue();
        assertThat(PlainSuite.runs(WithNested.class)).isFalse();
        Exercise nested = Exercise.of(WithNested.class, List.of());
        Run run = new Run(nested, ANSWERS.get(0), Settings.selfCheck());
        Suite.run(run, List.of(WithNested.class));
        assertThat(run.hasPassed("WithNested.outside")).isTrue();
        assertThat(run.hasPassed("Inside.inside")).isTrue();
    }

    @Test
    void whatJUnitOffersBesidesIsRunByJUnit() {
        Exercise rich = Exercise.of(Rich.class, List.of());
        assertThat(PlainSuite.runs(Rich.class)).isFalse();
        Verdict right = new Engine().check(rich, ANSWERS.get(0), Settings.selfCheck());
        assertThat(right.outcomes()).hasSize(2).allMatch(Outcome::passed);
        Verdict wrong = new Engine().check(rich, ANSWERS.get(1), Settings.selfCheck());
        assertThat(wrong.outcomes()).extracting(Outcome::status).containsOnly(Outcome.Status.FAILED);
        assertThat(wrong.outcomes().get(0).input()).isEqualTo("mean(numbers = [1.0, 1.0])");
        assertThat(wrong.points()).isEqualByComparingTo("0");
    }

    @Test
    void checkThatBreaksIsNotTheAnswersFault() {
        Verdict verdict =
                new Engine().check(Exercise.of(Broken.class, List.of()), ANSWERS.get(0), Settings.selfCheck());
        assertThat(verdict.broken()).isTrue();
        assertThat(verdict.outcomes().get(0).status()).isEqualTo(Outcome.Status.ERROR);
    }

    @Checks(id = "99-record", title = "Record", contract = Mean.class, points = 1)
    static final class WithRecord {
        @Test
        @Points(1)
        void pair(Mean answer) {
            Pair pair = new Pair(1, 3);
            Expect.that(answer.mean(new double[] {pair.low(), pair.high()})).isNear(2, 1e-12);
        }

        private record Pair(double low, double high) {}
    }

    @Checks(id = "99-nested", title = "Nested", contract = Mean.class, points = 1)
    static final class WithNested {
        @Test
        @Points(0.5)
        void outside(Mean answer) {
            Expect.that(answer.mean(new double[] {1, 3})).isNear(2, 1e-12);
        }

        @Nested
        final class Inside {
            @Test
            @Points(0.5)
            void inside(Mean answer) {
                Expect.that(answer.mean(new double[] {1, 5})).isNear(3, 1e-12);
            }
        }
    }

    @Checks(id = "99-rich", title = "Rich", contract = Mean.class, points = 2)
    static final class Rich {
        private int length;

        @BeforeEach
        void lengths() {
            length = 2;
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, 1, 2})
        @Points(1)
        void constants(double value, Mean answer) {
            double[] numbers = new double[length];
            java.util.Arrays.fill(numbers, value);
            Expect.that(answer.mean(numbers)).isNear(value, 1e-12);
        }

        @RepeatedTest(3)
        @Points(1)
        void pairs(Mean answer, Draws draws) {
            double[] pair = draws.vector(2, 1, 2);
            Expect.that(answer.mean(pair)).isNear((pair[0] + pair[1]) / 2, 1e-12);
        }
    }

    @Checks(id = "99-broken", title = "Broken", contract = Mean.class, points = 1)
    static final class Broken {
        @Test
        @Points(1)
        void divides(Mean answer) {
            answer.mean(new double[] {1});
            throw new ArithmeticException("a slip of the check's author");
        }
    }
}
