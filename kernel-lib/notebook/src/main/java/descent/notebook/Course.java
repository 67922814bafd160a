package descent.notebook;

import descent.display.Display;
import descent.notebook.check.CheckReport;
import descent.notebook.check.SelfCheck;
import descent.notebook.claim.ClaimNotMet;
import descent.notebook.claim.Measurement;
import descent.notebook.claim.Ruling;
import descent.notebook.claim.Verdict;
import descent.notebook.glossary.Glossary;
import descent.notebook.learner.Attempts;
import descent.notebook.learner.Reveal;
import descent.notebook.learner.Standing;
import descent.notebook.progress.Progress;
import descent.notebook.quiz.Quiz;
import descent.notebook.scale.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The course's own functions in a notebook: {@code import static descent.notebook.Course.*;}. */
public final class Course {
    /** A notebook runs in its own folder. */
    private static final Path HERE = Path.of("");

    private Course() {}

    /** Made at the first check, so that notebooks without one do not wait for it. */
    private static final class Checks {
        static final SelfCheck CHECK = new SelfCheck(Course.class.getClassLoader());
    }

    /**
     * Checks an answer with the public checks of its exercise: {@code check("00-stop-rule", (StopRule) (g, a, b, t) -> mine(g, a, b, t))}.
     *
     * @return a report to look at; under nbgrader (which sets {@code NBGRADER_EXECUTION}) the points as a number instead
     * @throws IllegalArgumentException if there is no such exercise (the message names the nearest), or the answer is null or of
     *     another exercise's contract
     * @throws descent.notebook.check.NotSolved under nbgrader, if the answer earned nothing
     */
    public static Object check(String id, @Nullable Object answer) {
        if (System.getenv("NBGRADER_EXECUTION") != null) {
            return Checks.CHECK.points(id, answer);
        }
        CheckReport report = Checks.CHECK.check(id, answer);
        Attempts.note(HERE, report.verdict());
        return report;
    }

    /** What the learner has solved and tried, and how many cards are due: in a copy of the course made by {@code ./course lab}. */
    public static Standing progress() {
        return Standing.at(HERE, Checks.CHECK.exercises(), LocalDate.now());
    }

    /**
     * Right answers to an exercise, once it is solved or was tried three times in earnest, where the course has its solutions;
     * a sentence otherwise.
     *
     * @throws IllegalArgumentException if there is no such exercise (the message names the nearest)
     */
    public static Reveal solution(String id) {
        return Reveal.at(HERE, Checks.CHECK.exercises().find(id).id());
    }

    /** The words of all notebooks. */
    public static Glossary glossary() {
        return Glossary.packed();
    }

    /** What the words mean that contain this text, such as {@code glossary("saddle")}. */
    public static Glossary glossary(String text) {
        return Glossary.packed().with(text);
    }

    /**
     * The quiz of a notebook, such as {@code quiz("05")}: questions whose answers are each explained.
     *
     * @param notebook the notebook's number, two digits
     * @throws IllegalArgumentException if there is no such quiz
     */
    public static Quiz quiz(String notebook) {
        return Quiz.of(notebook);
    }

    /** A bar that updates in place with rate and remaining time; call {@link Progress#step} for each of the steps. */
    public static Progress progress(String label, long total) {
        return new Progress(label, total);
    }

    /**
     * Shows a number that a claim rests on, and holds the text to it.
     *
     * @param claim the claim's id, such as {@code C010}
     * @param tolerance the largest absolute difference that still agrees, 0 for none
     * @throws ClaimNotMet if the measured number differs by more, or is NaN
     */
    public static void measured(String claim, String what, double expected, double measured, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance must be at least 0 but was " + tolerance);
        }
        boolean holds = measured == expected || Math.abs(measured - expected) <= tolerance;
        String wanted =
                "expected " + Numbers.text(expected, 6) + (tolerance == 0 ? "" : " ± " + Numbers.text(tolerance, 2));
        show(new Measurement(claim, what, wanted, Numbers.text(measured, 6), holds));
    }

    /**
     * Shows a number that a claim rests on, which must agree with a printed one to all digits printed.
     *
     * @param printed a decimal number such as {@code "7.517e-5"}
     * @throws ClaimNotMet if the measured number, rounded to as many digits, is another
     */
    public static void measured(String claim, String what, String printed, double measured) {
        BigDecimal expected = new BigDecimal(printed);
        boolean finite = Double.isFinite(measured);
        // Half of the last digit, and a hair for decimal numbers that no double can hold.
        BigDecimal half = BigDecimal.ONE.movePointLeft(expected.scale()).multiply(new BigDecimal("0.5000001"));
        boolean holds =
                finite && new BigDecimal(measured).subtract(expected).abs().compareTo(half) <= 0;
        int digits = Math.max(1, expected.precision());
        String shown = finite
                ? new BigDecimal(measured)
                        .round(new MathContext(digits + 1, RoundingMode.HALF_EVEN))
                        .toString()
                : Numbers.text(measured);
        show(new Measurement(claim, what, "expected " + printed, shown, holds));
    }

    /**
     * Shows a count that a claim rests on, which must be exactly this.
     *
     * @throws ClaimNotMet if it is another
     */
    public static void measured(String claim, String what, long expected, long measured) {
        show(new Measurement(claim, what, "expected " + expected, Long.toString(measured), expected == measured));
    }

    /**
     * Shows a number that a claim rests on, which must lie between two others.
     *
     * @throws ClaimNotMet if it is outside, or NaN
     */
    public static void between(String claim, String what, double low, double high, double measured) {
        boolean holds = measured >= low && measured <= high;
        String wanted = "between " + Numbers.text(low, 6) + " and " + Numbers.text(high, 6);
        show(new Measurement(claim, what, wanted, Numbers.text(measured, 6), holds));
    }

    /**
     * Shows a statement that a claim rests on, such as an order of two numbers.
     *
     * @param evidence the numbers that decide it, in words
     * @throws ClaimNotMet if it is not true
     */
    public static void holds(String claim, String statement, boolean truth, String evidence) {
        show(new Measurement(claim, statement, evidence, truth ? "yes" : "no", truth));
    }

    /** Shows the verdict on a claim in a box: what is usually said, and what is true. */
    public static void verdict(String claim, Verdict verdict, String said, String truth) {
        Display.show(new Ruling(claim, verdict, said, truth));
    }

    private static void show(Measurement measurement) {
        Display.show(measurement);
        if (!measurement.holds()) {
            throw new ClaimNotMet(measurement);
        }
    }
}
