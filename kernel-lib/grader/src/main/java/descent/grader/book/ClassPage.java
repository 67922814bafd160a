package descent.grader.book;

import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import descent.grader.similar.Similar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What an instructor reads: scores, how hard each exercise was and how well it tells strong from weak, what was misunderstood. */
public final class ClassPage {
    private static final int STEPS = 10;

    private ClassPage() {}

    /**
     * The page of all results.
     *
     * @param place where the page of a submission is, relative to this one
     * @param templates the code of each notebook as it was handed out
     */
    public static String of(
            List<SubmissionResult> results, Function<SubmissionResult, String> place, Map<String, String> templates) {
        Html page = new Html();
        page.in("h1", "Results");
        long graded = count(results, SubmissionResult.Status.GRADED);
        long unreadable = count(results, SubmissionResult.Status.UNREADABLE);
        long failed = results.size() - graded - unreadable;
        page.in(
                "p class=dim",
                results.size() + " submissions: " + graded + " graded, " + unreadable + " unreadable, " + failed
                        + " without a result");
        page.raw("<p class=dim><a href=\"timing.html\">How long it took</a></p>");
        Map<String, List<SubmissionResult>> byNotebook = new TreeMap<>();
        results.forEach(r ->
                byNotebook.computeIfAbsent(r.notebook(), n -> new ArrayList<>()).add(r));
        byNotebook.forEach((notebook, of) -> {
            page.in("h2", notebook.isEmpty() ? "No notebook of this course" : notebook);
            scores(of, page);
            exercises(of, page);
            misconceptions(of, page);
            similar(Similar.pairs(of, templates.getOrDefault(notebook, "")), place, page);
            submissions(of, place, page);
        });
        return page.page("Results");
    }

    private static long count(List<SubmissionResult> results, SubmissionResult.Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    /** How many submissions have how much of all points: ten steps. */
    private static void scores(List<SubmissionResult> results, Html page) {
        int[] counts = new int[STEPS];
        List<Double> shares = new ArrayList<>();
        for (SubmissionResult result : results) {
            if (result.status() == SubmissionResult.Status.GRADED
                    && result.outOf().signum() > 0) {
                double share = result.points().doubleValue() / result.outOf().doubleValue();
                shares.add(share);
                counts[(int) Math.max(0, Math.min(STEPS - 1, share * STEPS))]++;
            }
        }
        if (shares.isEmpty()) {
            return;
        }
        double[] sorted =
                shares.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int most = Arrays.stream(counts).max().orElse(1);
        page.in("h3", "Scores");
        page.in(
                "p",
                "Mean " + percent(Arrays.stream(sorted).average().orElse(0)) + ", median "
                        + percent((sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2) + ", lowest "
                        + percent(sorted[0]) + ", highest " + percent(sorted[sorted.length - 1]) + " of the points.");
        page.raw("<table class=bars><tr><th>Points<th class=n>Submissions<th></tr>");
        for (int step = 0; step < STEPS; step++) {
            page.raw("<tr><td>").text(step * 100 / STEPS + "–" + (step + 1) * 100 / STEPS + " %");
            number(page, Integer.toString(counts[step]));
            page.raw("<td><meter aria-hidden=true min=0 max=" + most + " value=" + counts[step] + "></meter></tr>");
        }
        page.raw("</table>");
    }

    private static void similar(List<Similar> pairs, Function<SubmissionResult, String> place, Html page) {
        if (pairs.isEmpty()) {
            return;
        }
        page.in("h3", "Similar submissions");
        page.in(
                "p class=dim",
                "They share runs of tokens that the handed-out notebook does not have and few others do, whatever the names"
                        + " are. Read both before you think anything; it changes no points.");
        page.raw("<table class=wide><tr><th>Student<th>Student<th class=n>Shared<th class=n>Of the shorter</tr>");
        for (Similar pair : pairs) {
            page.raw("<tr>");
            for (SubmissionResult one : List.of(pair.one(), pair.other())) {
                page.raw("<td><a href=\"").text(place.apply(one)).raw("\">").text(one.student());
                page.raw("</a>");
            }
            number(page, Integer.toString(pair.shared()));
            number(page, percent(pair.share()));
            page.raw("</tr>");
        }
        page.raw("</table>");
    }

    private static void exercises(List<SubmissionResult> results, Html page) {
        Map<String, List<QuestionResult>> byId = new LinkedHashMap<>();
        List<Double> totals = new ArrayList<>();
        for (SubmissionResult result : results) {
            if (result.status() == SubmissionResult.Status.GRADED) {
                totals.add(result.points().doubleValue());
                result.questions()
                        .forEach(q -> byId.computeIfAbsent(q.id(), id -> new ArrayList<>())
                                .add(q));
            }
        }
        if (byId.isEmpty()) {
            return;
        }
        page.raw("<table class=wide><tr><th>Exercise<th class=n>Mean<th class=n>Right<th class=n>Not answered"
                + "<th class=n>Does not compile<th class=n>Discrimination<th>Check that most failed</tr>");
        byId.forEach((id, all) -> {
            page.raw("<tr><td>").text(id);
            List<QuestionResult> questions =
                    all.stream().filter(one -> one.state() != State.TO_MARK).toList();
            if (questions.size() < all.size()) {
                page.raw("<td colspan=6>")
                        .text(all.size() - questions.size() + " to be marked by hand")
                        .raw("</tr>");
                return;
            }
            number(page, percent(mean(questions)));
            number(page, percent(right(questions)));
            number(page, percent(share(questions, State.UNANSWERED)));
            number(page, percent(share(questions, State.NOT_COMPILING)));
            number(page, discrimination(questions, totals));
            page.raw("<td>").text(mostFailed(questions)).raw("</tr>");
        });
        page.raw("</table>");
        page.in(
                "p class=dim",
                "Mean: of the points of the exercise. Discrimination: the correlation of the exercise's points with those of all others.");
    }

    private static void number(Html page, String value) {
        page.raw("<td class=n>").text(value);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static double part(QuestionResult question) {
        return question.outOf().signum() == 0
                ? 0
                : question.points().doubleValue() / question.outOf().doubleValue();
    }

    private static double mean(List<QuestionResult> questions) {
        return questions.stream().mapToDouble(ClassPage::part).average().orElse(0);
    }

    private static double right(List<QuestionResult> questions) {
        return questions.stream()
                        .filter(one -> one.points().compareTo(one.outOf()) >= 0)
                        .count()
                / (double) questions.size();
    }

    private static double share(List<QuestionResult> questions, State state) {
        return questions.stream().filter(question -> question.state() == state).count() / (double) questions.size();
    }

    private static String mostFailed(List<QuestionResult> questions) {
        Map<String, Integer> failed = new LinkedHashMap<>();
        for (QuestionResult question : questions) {
            question.checks().stream()
                    .filter(check -> check.status().equals("failed"))
                    .forEach(check -> failed.merge(check.name(), 1, Integer::sum));
        }
        return failed.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(worst -> worst.getKey() + " (" + worst.getValue() + ")")
                .orElse("");
    }

    private static String discrimination(List<QuestionResult> questions, List<Double> totals) {
        int n = questions.size();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = questions.get(i).points().doubleValue();
            y[i] = totals.get(i) - x[i];
        }
        double mx = Arrays.stream(x).average().orElse(0);
        double my = Arrays.stream(y).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xx * yy > 0 ? String.format(Locale.ROOT, "%.2f", xy / Math.sqrt(xx * yy)) : "–";
    }

    private static void misconceptions(List<SubmissionResult> results, Html page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (SubmissionResult result : results) {
            for (QuestionResult question : result.questions()) {
                if (question.finding() != null && question.state() != State.RIGHT) {
                    counts.merge(question.id() + ": " + question.finding(), 1, Integer::sum);
                }
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        page.in("h3", "Most frequent misconceptions").raw("<table>");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(12)
                .forEach(entry -> {
                    page.raw("<tr><td>").text(entry.getKey());
                    number(page, entry.getValue().toString());
                    page.raw("</tr>");
                });
        page.raw("</table>");
    }

    private static void submissions(
            List<SubmissionResult> results, Function<SubmissionResult, String> place, Html page) {
        page.in("h3", "Submissions")
                .raw("<table class=wide><tr><th>Student<th>Status<th>Questions<th>Isolation<th class=n>Points</tr>");
        for (SubmissionResult result : results) {
            page.raw("<tr><td><a href=\"").text(place.apply(result)).raw("\">").text(result.student());
            page.raw("</a><td class=word>").text(result.status().told());
            page.raw("<td>");
            result.questions()
                    .forEach(q -> page.raw("<span class=" + StudentPage.colour(q) + " title=\"")
                            .text(q.id() + ": " + q.state().told())
                            .raw("\">")
                            .text(StudentPage.mark(q))
                            .raw("</span> "));
            page.text(result.questions().isEmpty() ? result.message() : "");
            page.raw("<td>").text(result.tier());
            number(page, points(result));
            page.raw("</tr>");
        }
        page.raw("</table>");
    }

    private static String points(SubmissionResult result) {
        return switch (result.status()) {
            case GRADED, UNREADABLE ->
                plain(result.points()) + " / " + plain(result.outOf()) + (result.waiting() > 0 ? " so far" : "");
            case UNKNOWN, GRADER_FAILED -> "–";
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
