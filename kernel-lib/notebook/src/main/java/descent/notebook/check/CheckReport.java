package descent.notebook.check;

import descent.check.engine.Outcome;
import descent.check.engine.Variant;
import descent.check.engine.Verdict;
import descent.display.Bundle;
import descent.display.Displayable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an answer's checks came to, for the learner.
 *
 * @param verdict what the engine found
 * @param shortCuts where the answer uses what the exercise forbids, a sentence each; then it counts nothing
 * @param unsearched what the exercise forbids, where the answer's code could not be searched for it; else empty
 */
public record CheckReport(Verdict verdict, List<String> shortCuts, String unsearched) implements Displayable {
    public CheckReport {
        shortCuts = List.copyOf(shortCuts);
    }

    @Override
    public Bundle bundle() {
        return Bundle.text(toString()).with(Bundle.HTML, new CheckPage(this).html());
    }

    /** The first line: how far the answer is. */
    String headline() {
        if (verdict.untouched()) {
            return "Not answered yet";
        }
        if (!shortCuts.isEmpty()) {
            return "Uses what is forbidden here";
        }
        if (verdict.broken()) {
            return "A check broke";
        }
        long passed = verdict.outcomes().stream().filter(Outcome::passed).count();
        int all = verdict.outcomes().size();
        return verdict.passed() ? "All " + all + " checks passed" : passed + " of " + all + " checks passed";
    }

    /** What the learner does about an untouched stub. */
    static String invitation() {
        return "Replace the line below YOUR CODE HERE with your answer, run that cell, then run this one again.";
    }

    /** Whether the learner is told one thing only: to answer, or to answer without a short cut. */
    boolean checksAreShown() {
        return !verdict.untouched() && shortCuts.isEmpty();
    }

    /** What is told instead of checks. */
    List<String> instead() {
        return verdict.untouched()
                ? List.of(invitation())
                : shortCuts.stream().map(CheckReport::sentence).toList();
    }

    private static String sentence(String told) {
        return Character.toUpperCase(told.charAt(0)) + told.substring(1) + ".";
    }

    /** What the learner has to mind alone, because this kernel does not show the answer's code; empty if nothing. */
    String reminder() {
        return unsearched.isEmpty() ? "" : "When your work is graded it must not use: " + unsearched + ".";
    }

    /** The points so far, and what only grading gives. */
    String points() {
        String here = number(verdict.points()) + " of " + number(verdict.outOf()) + " points here";
        BigDecimal hidden = verdict.hiddenPoints();
        return hidden.signum() == 0
                ? here + "."
                : here + "; hidden checks give " + number(hidden) + " more when your work is graded.";
    }

    /** How a finding is introduced. */
    static String introduction(Variant finding) {
        return finding.kind() == Variant.Kind.WRONG ? "This looks like" : "A remark";
    }

    /** A check's state as a word, which needs no colour. */
    static String word(Outcome outcome) {
        return switch (outcome.status()) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case ERROR -> "broke";
            case NOT_CHECKED -> "not checked";
        };
    }

    static String sign(Outcome outcome) {
        return switch (outcome.status()) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case ERROR -> "!";
            case NOT_CHECKED -> "–";
        };
    }

    static String number(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(verdict.exercise().title())
                .append(" (")
                .append(verdict.exercise().id())
                .append("): ")
                .append(headline());
        if (!checksAreShown()) {
            instead().forEach(line -> text.append("\n  ").append(line));
            return text.toString();
        }
        for (Outcome outcome : verdict.outcomes()) {
            text.append("\n  ").append(sign(outcome)).append(' ').append(outcome.name());
            if (!outcome.passed()) {
                details(outcome, text);
            }
        }
        verdict.finding()
                .ifPresent(finding -> text.append("\n  ")
                        .append(introduction(finding))
                        .append(": ")
                        .append(finding.name())
                        .append("\n    ")
                        .append(finding.told()));
        text.append("\n  ").append(points());
        return unsearched.isEmpty()
                ? text.toString()
                : text.append("\n  ").append(reminder()).toString();
    }

    private static void details(Outcome outcome, StringBuilder text) {
        text.append(" (").append(word(outcome)).append("): ").append(outcome.message());
        line("input", outcome.input(), text);
        line("expected", outcome.expected(), text);
        line("got", outcome.got(), text);
        line("hint", outcome.hint(), text);
    }

    private static void line(String label, @org.jspecify.annotations.Nullable String value, StringBuilder text) {
        if (value != null) {
            text.append("\n      ").append(label).append(": ").append(value);
        }
    }
}
