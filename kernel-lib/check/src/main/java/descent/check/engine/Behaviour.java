package descent.check.engine;

import descent.check.AnswerException;
import descent.check.Values;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an answer did in all checks: each call's result and what it left in its arguments, and how the check ended.
 *
 * @param events by check, in the order of the calls
 * @param statuses by check
 */
record Behaviour(Map<String, List<Run.Event>> events, Map<String, Outcome.Status> statuses) {
    private static final double TOLERANCE = 1e-9;

    /** Where code goes wrong by accident it does so in many ways; which one says nothing about what was misunderstood. */
    private static final Set<String> ACCIDENTS = Set.of(
            "java.lang.ArithmeticException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.ClassCastException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.NegativeArraySizeException",
            "java.lang.NullPointerException",
            "java.util.NoSuchElementException");

    boolean allPassed() {
        return statuses.values().stream().allMatch(status -> status == Outcome.Status.PASSED);
    }

    /** This behaviour in some of the checks only. */
    Behaviour within(Predicate<String> checks) {
        return new Behaviour(only(events, checks), only(statuses, checks));
    }

    private static <T> Map<String, T> only(Map<String, T> all, Predicate<String> keys) {
        return all.entrySet().stream()
                .filter(entry -> keys.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether two answers cannot be told apart: values to a relative 1e-9, NaN like NaN, exceptions by kind. */
    boolean matches(Behaviour other) {
        return statuses.equals(other.statuses)
                && events.keySet().equals(other.events.keySet())
                && events.entrySet().stream()
                        .allMatch(check ->
                                alike(check.getValue(), Objects.requireNonNull(other.events.get(check.getKey()))));
    }

    private static boolean alike(List<Run.Event> these, List<Run.Event> those) {
        if (these.size() != those.size()) {
            return false;
        }
        for (int i = 0; i < these.size(); i++) {
            if (!alike(these.get(i), those.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(Run.Event one, Run.Event other) {
        return one.method().equals(other.method())
                && alike(one.result(), other.result())
                && (doesNotEnd(one) || Values.near(one.arguments(), other.arguments(), TOLERANCE));
    }

    private static boolean doesNotEnd(Run.Event event) {
        return event.result() instanceof AnswerException e && e.kind() == AnswerException.Kind.NOT_ENDING;
    }

    private static boolean alike(@Nullable Object result, @Nullable Object other) {
        if (result instanceof AnswerException a && other instanceof AnswerException b) {
            return a.kind() == b.kind() && kind(a).equals(kind(b));
        }
        return Values.near(result, other, TOLERANCE);
    }

    private static String kind(AnswerException e) {
        return ACCIDENTS.contains(e.type()) ? "accident" : e.type();
    }
}
