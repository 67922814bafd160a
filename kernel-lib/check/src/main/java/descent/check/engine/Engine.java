package descent.check.engine;

import descent.check.EdgeCase;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Runs an exercise's checks on an answer.
 *
 * <p>The answer is any object of the contract's type: a lambda of a notebook, or a proxy that forwards calls to another JVM.
 * Nothing is kept between runs but the behaviour of the catalogued variants. Threads may share an engine.
 */
public final class Engine {
    private static final int REMEMBERED = 1000;

    private final Map<Key, Behaviour> variants = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Behaviour> eldest) {
            return size() > REMEMBERED;
        }
    });

    private record Key(Variant variant, boolean hidden, long seed) {}

    /**
     * Checks an answer.
     *
     * @throws IllegalArgumentException if the answer is not of the contract's type
     */
    public Verdict check(Exercise exercise, Object answer, Settings settings) {
        return check(exercise, answer, settings, () -> {});
    }

    /**
     * The same, and tells somebody when the last public check has run and the first hidden one has not.
     *
     * @throws IllegalArgumentException if the answer is not of the contract's type
     */
    public Verdict check(Exercise exercise, Object answer, Settings settings, Runnable beforeHidden) {
        if (!exercise.contract().isInstance(answer)) {
            throw new IllegalArgumentException("the answer to " + exercise.id() + " must be a "
                    + exercise.contract().getSimpleName() + " but was a "
                    + answer.getClass().getSimpleName());
        }
        Run run = new Run(exercise, answer, settings);
        List<Class<?>> classes = classes(exercise, settings);
        Suite.run(run, classes.subList(0, 1));
        beforeHidden.run();
        Suite.run(run, classes.subList(1, classes.size()));
        List<Outcome> outcomes = outcomes(exercise, classes, run);
        Behaviour behaviour = new Behaviour(run.events(), statuses(outcomes));
        Optional<Variant> finding = run.untouched() ? Optional.empty() : finding(exercise, behaviour, settings);
        return new Verdict(exercise, settings, outcomes, finding, run.untouched());
    }

    /** The one catalogued variant that behaves like this; a wrong one if the answer failed, else an accepted one. */
    private Optional<Variant> finding(Exercise exercise, Behaviour behaviour, Settings settings) {
        Variant.Kind kind = behaviour.allPassed() ? Variant.Kind.ACCEPTED : Variant.Kind.WRONG;
        List<Variant> alike = alike(exercise, kind, behaviour, settings, check -> true);
        if (alike.isEmpty() && kind == Variant.Kind.WRONG) {
            Set<String> edges = classes(exercise, settings).stream()
                    .flatMap(type -> Suite.checks(type).stream())
                    .filter(method -> method.isAnnotationPresent(EdgeCase.class))
                    .map(Suite::name)
                    .collect(Collectors.toSet());
            alike = alike(exercise, kind, behaviour, settings, check -> !edges.contains(check));
        }
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private List<Variant> alike(
            Exercise exercise, Variant.Kind kind, Behaviour behaviour, Settings settings, Predicate<String> checks) {
        Behaviour seen = behaviour.within(checks);
        return exercise.variants().stream()
                .filter(variant -> variant.kind() == kind)
                .filter(variant -> {
                    Behaviour known = behaviour(exercise, variant, settings).within(checks);
                    return (kind == Variant.Kind.ACCEPTED || !known.allPassed()) && known.matches(seen);
                })
                .toList();
    }

    private Behaviour behaviour(Exercise exercise, Variant variant, Settings settings) {
        Key key = new Key(variant, settings.hidden(), settings.seed());
        Behaviour known = variants.get(key);
        if (known == null) {
            Settings onTheClock = new Settings(settings.hidden(), settings.seed(), null, true);
            Run run = new Run(exercise, variant.make(), onTheClock);
            List<Class<?>> classes = classes(exercise, settings);
            Suite.run(run, classes);
            known = new Behaviour(run.events(), statuses(outcomes(exercise, classes, run)));
            variants.put(key, known);
        }
        return known;
    }

    /** The public checks, then the hidden ones if they are asked for. */
    private static List<Class<?>> classes(Exercise exercise, Settings settings) {
        List<Class<?>> classes = new ArrayList<>();
        classes.add(exercise.publicChecks());
        if (settings.hidden()) {
            classes.addAll(exercise.hiddenChecks());
        }
        return classes;
    }

    private static Map<String, Outcome.Status> statuses(List<Outcome> outcomes) {
        Map<String, Outcome.Status> statuses = new LinkedHashMap<>();
        outcomes.forEach(outcome -> statuses.put(outcome.method(), outcome.status()));
        return statuses;
    }

    private static List<Outcome> outcomes(Exercise exercise, List<Class<?>> classes, Run run) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Class<?> type : classes) {
            boolean hidden = type.isAnnotationPresent(HiddenChecks.class);
            for (Method method : Suite.checks(type)) {
                outcomes.add(outcome(method, hidden, run.endOf(Suite.name(method))));
            }
        }
        if (exercise.allOrNothing() && !outcomes.stream().allMatch(Outcome::passed)) {
            outcomes.replaceAll(outcome -> outcome.worth(BigDecimal.ZERO));
        }
        return outcomes;
    }

    private static Outcome outcome(Method method, boolean hidden, End end) {
        Points points = method.getAnnotation(Points.class);
        BigDecimal outOf = points == null ? BigDecimal.ZERO : BigDecimal.valueOf(points.value());
        Hint hint = method.getAnnotation(Hint.class);
        return new Outcome(
                Suite.name(method),
                Suite.title(method),
                end.status(),
                end.status() == Outcome.Status.PASSED ? outOf : BigDecimal.ZERO,
                outOf,
                points != null && points.extra(),
                hidden,
                end.message(),
                end.input(),
                end.expected(),
                end.got(),
                hint == null ? null : hint.value());
    }
}
