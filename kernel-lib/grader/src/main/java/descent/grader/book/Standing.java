package descent.grader.book;

import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands with one notebook: of all submissions the one that counts, and what it gives.
 *
 * @param student whose
 * @param notebook which
 * @param counted the submission that counts, null if there is none
 * @param attempts how many there are
 * @param due until when it could be handed in, null if there is no date
 * @param handedIn when it was, null if unknown
 * @param raw what it gives by itself
 * @param penalty what it loses for being late
 * @param outOf what the notebook can give
 */
public record Standing(
        String student,
        String notebook,
        @Nullable SubmissionResult counted,
        int attempts,
        @Nullable Instant due,
        @Nullable Instant handedIn,
        BigDecimal raw,
        BigDecimal penalty,
        BigDecimal outOf) {

    /** What is left: never below 0. */
    public BigDecimal points() {
        return raw.subtract(penalty).max(BigDecimal.ZERO);
    }

    /** Whether there are points to hand on: not where the grader failed, and not where something waits to be marked. */
    public boolean settled() {
        return counted == null || hasPoints(counted) && counted.waiting() == 0;
    }

    /** In a few words. */
    public String told() {
        if (counted == null) {
            return "nothing handed in";
        }
        long waiting = counted.waiting();
        return waiting > 0
                ? waiting + " to be marked by hand"
                : counted.status().told();
    }

    /** All standings, by student and notebook; those of the roster who handed nothing in included. */
    public static List<Standing> of(
            List<SubmissionResult> results,
            Map<Gradebook.Place, Gradebook.Arrival> arrivals,
            Roster roster,
            Rules rules) {
        Map<String, BigDecimal> notebooks = new TreeMap<>();
        TreeSet<String> students = new TreeSet<>(roster.people().keySet());
        TreeSet<String> groups = new TreeSet<>();
        roster.people().values().forEach(person -> groups.add(person.group()));
        for (SubmissionResult result : results) {
            if (!result.notebook().isEmpty()) {
                notebooks.merge(result.notebook(), result.outOf(), BigDecimal::max);
            }
            if (!groups.contains(result.student())) {
                students.add(result.student());
            }
        }
        Map<String, List<SubmissionResult>> byStudent = new HashMap<>();
        results.forEach(result -> byStudent
                .computeIfAbsent(result.student(), student -> new ArrayList<>())
                .add(result));
        List<Standing> all = new ArrayList<>();
        for (String student : students) {
            List<SubmissionResult> own = new TreeSet<>(roster.handsInFor(student))
                    .stream()
                            .flatMap(one -> byStudent.getOrDefault(one, List.of()).stream())
                            .toList();
            notebooks.forEach((notebook, outOf) -> {
                List<Standing> attempts = own.stream()
                        .filter(result -> result.notebook().equals(notebook))
                        .map(result -> attempt(student, result, arrivals, rules))
                        .toList();
                all.add(counting(attempts, rules.attempts(), none(student, notebook, outOf, rules)));
            });
        }
        return all;
    }

    private static Standing none(String student, String notebook, BigDecimal outOf, Rules rules) {
        Instant due = rules.due(student, notebook);
        return new Standing(student, notebook, null, 0, due, null, BigDecimal.ZERO, BigDecimal.ZERO, outOf);
    }

    private static Standing attempt(
            String student, SubmissionResult result, Map<Gradebook.Place, Gradebook.Arrival> arrivals, Rules rules) {
        Gradebook.Arrival arrival = arrivals.get(new Gradebook.Place(result.student(), result.file()));
        Instant at = arrival == null ? null : arrival.handedIn();
        Instant due = rules.due(student, result.notebook());
        BigDecimal penalty = rules.penalty(result.points(), due, at);
        return new Standing(student, result.notebook(), result, 1, due, at, result.points(), penalty, result.outOf());
    }

    /** One without a result counts only if there is no other; where no date is known, the order of the files decides. */
    private static Standing counting(List<Standing> attempts, Rules.Attempts rule, Standing none) {
        Comparator<Standing> byDate = Comparator.comparing(
                        Standing::handedIn, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                .thenComparing(standing -> file(standing));
        Comparator<Standing> order = switch (rule) {
            case LAST -> byDate;
            case FIRST -> byDate.reversed();
            case BEST -> Comparator.comparing(Standing::points).thenComparing(byDate);
        };
        Standing best = attempts.stream()
                .max(Comparator.<Standing, Boolean>comparing(standing -> hasPoints(standing.counted))
                        .thenComparing(order))
                .orElse(none);
        return new Standing(
                best.student,
                best.notebook,
                best.counted,
                attempts.size(),
                best.due,
                best.handedIn,
                best.raw,
                best.penalty,
                best.outOf);
    }

    private static String file(Standing standing) {
        return standing.counted == null ? "" : standing.counted.file();
    }

    private static boolean hasPoints(@Nullable SubmissionResult result) {
        return result != null && (result.status() == Status.GRADED || result.status() == Status.UNREADABLE);
    }
}
