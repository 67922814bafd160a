package descent.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.Forbids;
import descent.check.engine.Exercise;
import descent.check.engine.Outcome;
import descent.check.engine.Settings;
import descent.check.engine.Variant;
import descent.check.engine.Verdict;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every exercise must keep to, whoever adds it. */
@Tag("slow")
class ExerciseGateTest {
    static Stream<Exercise> exercises() {
        return Catalogue.exercises();
    }

    static Stream<Arguments> rightAnswers() {
        return exercises()
                .flatMap(exercise ->
                        Catalogue.rightAnswers(exercise).stream().map(variant -> Arguments.of(exercise, variant)));
    }

    static Stream<Arguments> catalogued() {
        return exercises()
                .flatMap(exercise -> exercise.variants().stream().map(variant -> Arguments.of(exercise, variant)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rightAnswers")
    void rightAnswersGetFullPointsAndNoHint(Exercise exercise, Variant right) {
        Catalogue.settings().forEach(settings -> {
            Verdict verdict = Catalogue.ENGINE.check(exercise, right.make(), settings);
            assertThat(verdict.outcomes()).as("%s", verdict.outcomes()).allMatch(Outcome::passed);
            assertThat(verdict.points()).isEqualByComparingTo(verdict.outOf());
            assertThat(verdict.finding()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("catalogued")
    void cataloguedVariantsAreToldWhatIsTheirs(Exercise exercise, Variant variant) {
        Catalogue.settings().forEach(settings -> {
            Verdict verdict = Catalogue.ENGINE.check(exercise, variant.make(), settings);
            assertThat(verdict.passed())
                    .as("%s passed with %s: %s", variant.name(), settings, verdict.outcomes())
                    .isEqualTo(variant.kind() == Variant.Kind.ACCEPTED);
            assertThat(verdict.finding())
                    .as("what %s is taken for with %s", variant.name(), settings)
                    .map(Variant::name)
                    .contains(variant.name());
            assertThat(verdict.broken()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void exerciseIsComplete(Exercise exercise) {
        assertThat(exercise.hiddenChecks())
                .as("hidden checks of " + exercise.id())
                .isNotEmpty();
        assertThat(Catalogue.rightAnswers(exercise))
                .as("right answers to " + exercise.id())
                .hasSizeGreaterThanOrEqualTo(3);
        List<Variant> wrong = exercise.variants().stream()
                .filter(variant -> variant.kind() == Variant.Kind.WRONG)
                .toList();
        assertThat(wrong).as("misconceptions of " + exercise.id()).hasSizeGreaterThanOrEqualTo(3);
        Set<String> names = new HashSet<>();
        for (Variant variant : exercise.variants()) {
            assertThat(names.add(variant.name())).as(variant.name()).isTrue();
            assertThat(variant.told().split("\\s+").length)
                    .as("words in: %s", variant.told())
                    .isBetween(6, 80);
        }
        assertThat(exercise.publicChecks().isAnnotationPresent(Forbids.class))
                .as(exercise.publicChecks().getSimpleName() + " has @Forbids, for the library holds most answers")
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void pointsOfAllChecksAddUpToThoseOfTheExercise(Exercise exercise) {
        Settings all = new Settings(true, 1, null, true);
        Settings open = Settings.selfCheck();
        Object right = Catalogue.rightAnswers(exercise).get(0).make();
        Verdict verdict = Catalogue.ENGINE.check(exercise, right, all);
        assertThat(verdict.outOf()).isEqualByComparingTo(exercise.points());
        BigDecimal publicPoints = Catalogue.ENGINE.check(exercise, right, open).outOf();
        assertThat(publicPoints).isPositive().isLessThan(exercise.points());
        assertThat(verdict.outcomes().stream().filter(Outcome::hidden).map(Outcome::hint))
                .as("a hidden check shows nothing but its hint")
                .doesNotContainNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void untouchedStubScoresNothing(Exercise exercise) {
        Object stub = answer(exercise, type -> {
            throw new UnsupportedOperationException("YOUR CODE HERE: replace this line");
        });
        Catalogue.settings().forEach(settings -> {
            Verdict verdict = Catalogue.ENGINE.check(exercise, stub, settings);
            assertThat(verdict.untouched()).isTrue();
            assertThat(verdict.points()).isEqualByComparingTo("0");
            assertThat(verdict.broken()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void nonsenseBreaksNoCheckAndGetsNeitherFullPointsNorAName(Exercise exercise) {
        Settings settings = new Settings(true, 1, Duration.ofMillis(100), true);
        nonsense().forEach((name, rule) -> {
            Verdict verdict = Catalogue.ENGINE.check(exercise, answer(exercise, rule), settings);
            assertThat(verdict.broken()).as("%s: %s", name, verdict.outcomes()).isFalse();
            assertThat(verdict.passed()).as(name).isFalse();
            assertThat(verdict.points()).as(name).isLessThan(exercise.points().divide(BigDecimal.valueOf(2)));
            assertThat(verdict.finding()).as(name).isEmpty();
        });
    }

    private interface Rule {
        @Nullable Object value(Class<?> type) throws Exception;
    }

    private static Map<String, Rule> nonsense() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("null", type -> type.isPrimitive() ? filled(type, 0, Double.NaN) : null);
        rules.put("NaN in three places", type -> filled(type, 3, Double.NaN));
        rules.put("nothing", type -> filled(type, 0, -7.25));
        rules.put("infinity in one place", type -> filled(type, 1, Double.POSITIVE_INFINITY));
        rules.put("far too much", type -> filled(type, 5000, 1e300));
        rules.put("an exception", type -> {
            throw new IllegalStateException("oh");
        });
        rules.put("no end", type -> {
            Thread.sleep(60_000);
            return null;
        });
        return rules;
    }

    private static Object filled(Class<?> type, int length, double value) throws ReflectiveOperationException {
        if (type == double.class) {
            return value;
        }
        if (type == boolean.class) {
            return Double.isNaN(value);
        }
        if (type == int.class) {
            return (int) value;
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[length % constants.length];
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(array, i, filled(type.getComponentType(), Math.min(length, 3), value));
            }
            return array;
        }
        if (type.isRecord()) {
            Object[] parts = new Object[type.getRecordComponents().length];
            Class<?>[] types = new Class<?>[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = type.getRecordComponents()[i].getType();
                parts[i] = filled(types[i], length, value);
            }
            return type.getDeclaredConstructor(types).newInstance(parts);
        }
        throw new IllegalArgumentException("no nonsense known for " + type);
    }

    private static Object answer(Exercise exercise, Rule rule) {
        return Proxy.newProxyInstance(
                exercise.contract().getClassLoader(),
                new Class<?>[] {exercise.contract()},
                (proxy, method, arguments) -> rule.value(method.getReturnType()));
    }
}
