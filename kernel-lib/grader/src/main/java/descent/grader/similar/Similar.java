package descent.grader.similar;

import descent.grader.result.QuestionResult;
import descent.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two submissions that share code which few others have.
 *
 * @param one the first, by student
 * @param other the second
 * @param shared how many fingerprints they share
 * @param share of those of the shorter one, in [0, 1]
 */
public record Similar(SubmissionResult one, SubmissionResult other, int shared, double share) {
    /** Fewer shared fingerprints are chance: these are some fifty tokens. */
    private static final int FEWEST = 12;

    private static final double LEAST = 0.5;
    private static final int MOST_PAIRS = 25;
    private static final int OFTEN = 4;

    /**
     * The most similar pairs of different students.
     *
     * <p>What stands in the handed-out notebook does not count, nor what more than {@code max(4, n / 10)} of the n submissions
     * have: there are few ways to write a short right answer.
     *
     * @param results those of one notebook
     * @param template the code of the notebook as it was handed out
     */
    public static List<Similar> pairs(List<SubmissionResult> results, String template) {
        Set<Long> given = Winnowing.fingerprints(template);
        List<Set<Long>> prints = new ArrayList<>();
        Map<Long, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            Set<Long> own = fingerprints(results.get(i));
            own.removeAll(given);
            prints.add(own);
            for (Long print : own) {
                places.computeIfAbsent(print, p -> new ArrayList<>()).add(i);
            }
        }
        int often = Math.max(OFTEN, results.size() / 10);
        Map<Integer, Map<Integer, Integer>> shared = new TreeMap<>();
        places.forEach((print, where) -> {
            if (where.size() > often) {
                where.forEach(i -> prints.get(i).remove(print));
                return;
            }
            for (int a = 0; a < where.size(); a++) {
                for (int b = a + 1; b < where.size(); b++) {
                    shared.computeIfAbsent(where.get(a), i -> new HashMap<>()).merge(where.get(b), 1, Integer::sum);
                }
            }
        });
        List<Similar> pairs = new ArrayList<>();
        shared.forEach((a, others) -> others.forEach((b, count) -> {
            int shorter = Math.min(prints.get(a).size(), prints.get(b).size());
            double share = (double) count / shorter;
            boolean sameStudent = results.get(a).student().equals(results.get(b).student());
            if (!sameStudent && count >= FEWEST && share >= LEAST) {
                pairs.add(new Similar(results.get(a), results.get(b), count, share));
            }
        }));
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Similar::share)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Similar::shared).reversed())
                        .thenComparing(pair -> pair.one().student())
                        .thenComparing(pair -> pair.other().student()))
                .limit(MOST_PAIRS)
                .toList();
    }

    private static Set<Long> fingerprints(SubmissionResult result) {
        Set<Long> all = new LinkedHashSet<>();
        for (QuestionResult question : result.questions()) {
            if (question.state() != QuestionResult.State.UNANSWERED) {
                all.addAll(Winnowing.fingerprints(question.written()));
            }
        }
        return all;
    }
}
