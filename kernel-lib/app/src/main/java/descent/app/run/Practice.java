package descent.app.run;

import descent.grader.format.GithubClassroom;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a self-check gave, as GitHub Classroom shows it: points of the public checks, for practice. */
public final class Practice {
    private static final Pattern POINTS = Pattern.compile("(?m)^  ([0-9.]+) of ([0-9.]+) points here");

    private Practice() {}

    /** The line for {@code $GITHUB_OUTPUT}; an exercise without points so far counts one. */
    public static String githubOutput(Path notebook, Reports reports) {
        List<QuestionResult> questions = new ArrayList<>();
        for (Reports.Report report : reports.all()) {
            Matcher points = POINTS.matcher(report.text());
            boolean found = points.find();
            BigDecimal given = found ? new BigDecimal(points.group(1)) : BigDecimal.ZERO;
            BigDecimal most = found ? new BigDecimal(points.group(2)) : BigDecimal.ONE;
            State state = report.right() ? State.RIGHT : report.untouched() ? State.UNANSWERED : State.WRONG;
            questions.add(new QuestionResult(
                    report.exercise(),
                    report.exercise(),
                    state,
                    given,
                    most,
                    report.text(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    "",
                    ""));
        }
        String name = String.valueOf(notebook.getFileName());
        Submission submission = new Submission("", name, notebook, null);
        return GithubClassroom.output(List.of(SubmissionResult.graded(submission, name, "none", List.of(), questions)));
    }
}
