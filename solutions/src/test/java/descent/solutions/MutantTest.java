package descent.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercise;
import descent.check.engine.Settings;
import descent.check.engine.Variant;
import descent.check.engine.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks notice a slip wherever it is made in a right answer, and name no mistake that it is not. */
@Tag("slow")
class MutantTest {
    static Stream<Exercise> exercises() {
        return Catalogue.exercises();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void atLeast95PercentOfAllMutantsAreKilled(Exercise exercise) {
        List<Mutants.Mutant> mutants = Mutants.of(exercise);
        List<String> survivors = new ArrayList<>();
        for (Mutants.Mutant mutant : mutants) {
            boolean killed = mutant.answers().stream()
                    .anyMatch(answer -> !verdict(exercise, answer, 1).passed());
            if (!killed) {
                survivors.add(mutant.place());
            }
        }
        assertThat(mutants).hasSizeGreaterThan(5);
        assertThat(survivors).as("survivors of %d mutants", mutants.size()).hasSizeLessThanOrEqualTo((int)
                (0.05 * mutants.size()));
    }

    /** A mutant that is named on one seed's inputs must be that mistake on other inputs too. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void namesGivenToMutantsHoldOnOtherInputs(Exercise exercise) {
        List<String> wrong = new ArrayList<>();
        int named = 0;
        for (Mutants.Mutant mutant : Mutants.of(exercise)) {
            for (Variant answer : mutant.answers()) {
                Optional<String> name = verdict(exercise, answer, 1).finding().map(Variant::name);
                if (name.isPresent()) {
                    named++;
                    boolean stays = LongStream.of(2, 3, 4)
                            .allMatch(seed -> verdict(exercise, answer, seed)
                                    .finding()
                                    .map(Variant::name)
                                    .equals(name));
                    if (!stays) {
                        wrong.add(mutant.place() + ": " + name.get());
                    }
                }
            }
        }
        assertThat(wrong).as("of %d named", named).hasSizeLessThanOrEqualTo((int) (0.05 * named));
    }

    /** Two mistakes at once are neither of the two, unless one of them hides the other. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void pairsOfMistakesGetNoNameThatIsNotTheirs(Exercise exercise) {
        List<Variant> wrong = exercise.variants().stream()
                .filter(variant -> variant.kind() == Variant.Kind.WRONG)
                .toList();
        List<String> misnamed = new ArrayList<>();
        int pairs = 0;
        for (int i = 0; i < wrong.size(); i++) {
            for (int j = 0; j < i; j++) {
                Variant pair = Pairs.of(exercise, wrong.get(i), wrong.get(j));
                pairs++;
                Optional<String> name = verdict(exercise, pair, 1).finding().map(Variant::name);
                name.filter(told -> LongStream.of(2, 3, 4)
                                .anyMatch(seed -> !verdict(exercise, pair, seed)
                                        .finding()
                                        .map(Variant::name)
                                        .equals(Optional.of(told))))
                        .ifPresent(told -> misnamed.add(pair.name() + ": " + told));
            }
        }
        assertThat(pairs).isPositive();
        assertThat(misnamed).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void rightAnswersGetNoNameWhateverTheSeed(Exercise exercise) {
        for (Variant right : Catalogue.rightAnswers(exercise)) {
            for (long seed = 100; seed < 120; seed++) {
                Verdict verdict = verdict(exercise, right, seed);
                assertThat(verdict.passed())
                        .as("%s with seed %d: %s", right.name(), seed, verdict.outcomes())
                        .isTrue();
                assertThat(verdict.finding()).isEmpty();
            }
        }
    }

    private static Verdict verdict(Exercise exercise, Variant answer, long seed) {
        Object made = answer.make();
        Fuel.refill();
        return Catalogue.ENGINE.check(exercise, made, new Settings(true, seed, null, false));
    }
}
