package descent.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.Given;
import descent.check.engine.Exercise;
import descent.check.engine.Outcome;
import descent.check.engine.Settings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An answer may write into the arrays that it is given. A check that works out what it expects from them afterwards expects what
 * the answer made it expect: right for arrays of ones, say, which it wrote there itself.
 */
@Tag("slow")
class ChangedArgumentsTest {
    private static final int ALL = -1;

    static Stream<Exercise> exercises() {
        return Catalogue.exercises();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void noCheckTakesWhatItExpectsFromArgumentsThatTheAnswerChanged(Exercise exercise) {
        Object right = Catalogue.rightAnswers(exercise).get(0).make();
        for (int only = ALL; only < mostArguments(exercise.contract()); only++) {
            for (double value : new double[] {0.5, 1.5}) {
                Set<String> changed =
                        passed(exercise, around(exercise.contract(), right, only, given -> filled(given, value)));
                changed.removeAll(passed(
                        exercise, around(exercise.contract(), right, only, given -> filled(Given.copy(given), value))));
                assertThat(changed)
                        .as(
                                "checks of %s that are met by an answer that makes %s %s",
                                exercise.id(), only == ALL ? "all arguments" : "argument " + only, value)
                        .isEmpty();
            }
        }
    }

    private static int mostArguments(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .mapToInt(Method::getParameterCount)
                .max()
                .orElse(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void anAnswerThatChangesItsArgumentsHurtsNobodyElse(Exercise exercise) {
        Object right = Catalogue.rightAnswers(exercise).get(0).make();
        passed(exercise, around(exercise.contract(), right, ALL, given -> filled(given, 0.5)));
        assertThat(Catalogue.ENGINE
                        .check(exercise, right, new Settings(true, 1, null, true))
                        .outcomes())
                .as("checks of a right answer to %s after one that made all its arguments 0.5", exercise.id())
                .allMatch(Outcome::passed);
    }

    private static Set<String> passed(Exercise exercise, Object answer) {
        return Catalogue.ENGINE.check(exercise, answer, new Settings(true, 1, null, true)).outcomes().stream()
                .filter(Outcome::passed)
                .map(Outcome::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The right answer, for another argument than it was given; so are the objects that it hands out. */
    private static Object around(Class<?> contract, Object right, int only, Function<Object, Object> other) {
        return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given.clone();
            for (int i = 0; i < arguments.length; i++) {
                // What returns nothing is asked to change its first argument.
                boolean asked = i == 0 && method.getReturnType() == void.class;
                arguments[i] = !asked && (only == ALL || only == i) ? other.apply(arguments[i]) : arguments[i];
            }
            try {
                method.setAccessible(true);
                Object result = method.invoke(right, arguments);
                Class<?> type = method.getReturnType();
                boolean part = type.isInterface() && !List.class.isAssignableFrom(type);
                return part && result != null ? around(type, result, only, other) : result;
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        });
    }

    /** The same value with this number in all places of its arrays. */
    private static Object filled(Object given, double value) {
        if (given instanceof double[] numbers) {
            Arrays.fill(numbers, value);
        } else if (given instanceof int[] numbers) {
            Arrays.fill(numbers, (int) value);
        } else if (given instanceof Object[] rows) {
            for (Object row : rows) {
                filled(row, value);
            }
        } else if (given instanceof List<?> elements) {
            elements.forEach(element -> filled(element, value));
        } else if (given instanceof Record) {
            for (RecordComponent component : given.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                try {
                    filled(component.getAccessor().invoke(given), value);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return given;
    }
}
