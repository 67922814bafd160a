package descent.grader.book;

import descent.grader.result.CheckResult;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a student reads: what passed, what to look at next, the own code and output. */
public final class StudentPage {
    private StudentPage() {}

    /** The page of a submission. */
    public static String of(SubmissionResult result) {
        Html page = new Html();
        page.in("h1", result.notebook().isEmpty() ? result.file() : result.notebook());
        page.in("p class=dim", result.student() + " · " + result.file());
        switch (result.status()) {
            case GRADED ->
                page.in(
                        "p class=score",
                        plain(result.points()) + " of " + plain(result.outOf()) + " points" + waiting(result));
            case UNREADABLE -> page.in("p class='score bad'", "0 points: the file cannot be read as a notebook");
            case UNKNOWN, GRADER_FAILED ->
                page.in("p class='score part'", "No result: " + result.status().told());
        }
        if (!result.message().isEmpty()) {
            page.in("p", result.message());
        }
        next(result, page);
        list("What was put right in the notebook", result.repairs(), page);
        result.questions().forEach(question -> question(question, page));
        page.in("p class=dim", "Isolation: " + result.tier() + ".");
        return page.page(result.notebook() + " · " + result.student());
    }

    private static String waiting(SubmissionResult result) {
        long waiting = result.waiting();
        return waiting == 0
                ? ""
                : " so far; " + waiting + (waiting == 1 ? " answer waits" : " answers wait") + " to be marked by hand";
    }

    /** What a question gave; nothing yet if it waits. */
    private static String points(QuestionResult question) {
        return question.state() == State.TO_MARK ? "–" : plain(question.points());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void next(SubmissionResult result, Html page) {
        List<QuestionResult> open = result.questions().stream()
                .filter(question -> question.state() != State.RIGHT && question.state() != State.MARKED)
                .toList();
        if (result.questions().isEmpty()) {
            return;
        }
        page.raw("<table><tr><th>Exercise<th>Result<th class=n>Points<th>Look at next</tr>");
        for (QuestionResult question : result.questions()) {
            page.raw("<tr><td>")
                    .text(question.title())
                    .raw("<td class=" + colour(question) + ">")
                    .text(mark(question) + " " + question.state().told())
                    .raw("<td class=n>")
                    .text(points(question) + " / " + plain(question.outOf()))
                    .raw("<td>")
                    .text(open.contains(question) ? advice(question) : "")
                    .raw("</tr>");
        }
        page.raw("</table>");
    }

    private static String advice(QuestionResult question) {
        String finding = question.finding();
        return finding != null ? finding : question.cause().lines().findFirst().orElse("");
    }

    private static void question(QuestionResult question, Html page) {
        page.in("h2", question.title());
        page.raw("<p><span class=" + colour(question) + ">")
                .text(mark(question) + " " + question.state().told())
                .raw("</span> <span class=dim>· ")
                .text(points(question) + " of " + plain(question.outOf()) + " points · " + question.id())
                .raw("</span></p>");
        String finding = question.finding();
        if (finding != null) {
            page.raw("<div class=hint><strong>").text(finding).raw("</strong><br>");
            page.text(question.advice() == null ? "" : question.advice()).raw("</div>");
        }
        boolean byHand = question.state() == State.TO_MARK || question.state() == State.MARKED;
        if (question.checks().isEmpty() && !question.cause().isEmpty() && !byHand) {
            page.in("pre", question.cause());
        }
        checks(question.checks(), page);
        list("Remarks", question.remarks(), page);
        if (!question.written().isBlank()) {
            page.raw(byHand ? "<details open><summary>Your answer</summary>" : "<details><summary>Your code</summary>")
                    .in("pre", question.written())
                    .raw("</details>");
        }
        if (!question.printed().isBlank()) {
            page.raw("<details><summary>What it printed</summary>")
                    .in("pre", question.printed())
                    .raw("</details>");
        }
    }

    private static void checks(List<CheckResult> checks, Html page) {
        if (checks.isEmpty()) {
            return;
        }
        page.raw("<table><tr><th>Check<th class=n>Points</tr>");
        for (CheckResult check : checks) {
            boolean open = check.status().equals("not_checked");
            page.raw("<tr><td><span class=" + (check.passed() ? "good" : open ? "part" : "bad") + ">")
                    .text((check.passed() ? "✓ " : open ? "○ " : "✗ ") + check.name())
                    .raw("</span>")
                    .raw(check.hidden() ? " <span class=dim>(hidden)</span>" : "");
            if (!check.passed()) {
                detail(check, page);
            }
            page.raw("<td class=n>")
                    .text(plain(check.points()) + " / " + plain(check.outOf()) + (check.extra() ? " extra" : ""))
                    .raw("</tr>");
        }
        page.raw("</table>");
    }

    private static void detail(CheckResult check, Html page) {
        if (!check.message().isEmpty()) {
            page.raw("<br>").text(check.message());
        }
        page.raw("<dl>");
        row("called", check.input(), page);
        row("expected", check.expected(), page);
        row("got", check.got(), page);
        page.raw("</dl>");
        String hint = check.hint();
        if (hint != null) {
            page.in("p class=dim", "Hint: " + hint);
        }
    }

    private static void row(String name, @Nullable String value, Html page) {
        if (value != null) {
            page.in("dt", name).in("dd", value);
        }
    }

    private static void list(String title, List<String> lines, Html page) {
        if (!lines.isEmpty()) {
            page.in("h3", title).raw("<ul>");
            lines.forEach(line -> page.in("li", line));
            page.raw("</ul>");
        }
    }

    /** What a human marked is shown as right, partly right or not, by its points. */
    private static State shown(QuestionResult question) {
        boolean marked = question.state() == State.MARKED;
        boolean all = question.points().compareTo(question.outOf()) >= 0;
        return !marked || all ? question.state() : question.points().signum() > 0 ? State.PARTLY : State.WRONG;
    }

    static String colour(QuestionResult question) {
        return switch (shown(question)) {
            case RIGHT, MARKED -> "good";
            case PARTLY, TO_MARK, UNANSWERED, GRADER_FAILED -> "part";
            case WRONG, NOT_COMPILING, FORBIDDEN -> "bad";
        };
    }

    static String mark(QuestionResult question) {
        return switch (shown(question)) {
            case RIGHT, MARKED -> "✓";
            case PARTLY -> "◐";
            case TO_MARK, UNANSWERED, GRADER_FAILED -> "○";
            case WRONG, NOT_COMPILING, FORBIDDEN -> "✗";
        };
    }
}
