package descent.grader.format;

import descent.grader.result.CheckResult;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import java.util.List;

/** JUnit's XML as Surefire writes it: a suite for each submission, a case for each exercise. */
public final class JUnitXml {
    private JUnitXml() {}

    /** All results as one document. */
    public static String of(List<SubmissionResult> results) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        results.forEach(result -> suite(result, xml));
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(SubmissionResult result, StringBuilder xml) {
        boolean broken = !Gradescope.hasScore(result);
        List<QuestionResult> questions = result.questions();
        long failures = questions.stream().filter(JUnitXml::failed).count();
        long errors = questions.stream()
                .filter(question -> question.state() == State.GRADER_FAILED)
                .count();
        boolean alone = questions.isEmpty();
        xml.append("<testsuite name=\"")
                .append(Plain.attribute(result.student() + "/" + result.notebook()))
                .append("\" tests=\"")
                .append(alone ? 1 : questions.size())
                .append("\" failures=\"")
                .append(alone && !broken ? 1 : failures)
                .append("\" errors=\"")
                .append(alone && broken ? 1 : errors)
                .append("\" skipped=\"")
                .append(questions.stream()
                        .filter(question -> question.state() == State.TO_MARK)
                        .count())
                .append("\" time=\"0\">\n<properties>\n");
        property("points", result.points().toPlainString(), xml);
        property("out_of", result.outOf().toPlainString(), xml);
        property("isolation", result.tier(), xml);
        property("file", result.file(), xml);
        xml.append("</properties>\n");
        if (alone) {
            String element = broken ? "error" : "failure";
            open(result.notebook(), result.file(), xml);
            problem(element, result.status().told(), result.message(), xml);
            xml.append("</testcase>\n");
        }
        questions.forEach(question -> testCase(result, question, xml));
        xml.append("</testsuite>\n");
    }

    private static void property(String name, String value, StringBuilder xml) {
        xml.append("<property name=\"")
                .append(name)
                .append("\" value=\"")
                .append(Plain.attribute(value))
                .append("\"/>\n");
    }

    private static void open(String group, String name, StringBuilder xml) {
        xml.append("<testcase name=\"")
                .append(Plain.attribute(name))
                .append("\" classname=\"")
                .append(Plain.attribute(group.isEmpty() ? "unknown" : group))
                .append("\" time=\"0\">\n");
    }

    private static void testCase(SubmissionResult result, QuestionResult question, StringBuilder xml) {
        open(result.notebook(), question.id(), xml);
        if (question.state() == State.TO_MARK) {
            xml.append("<skipped message=\"")
                    .append(Plain.attribute(question.cause()))
                    .append("\"/>\n");
        } else if (question.state() == State.GRADER_FAILED) {
            problem("error", question.state().told(), question.cause(), xml);
        } else if (failed(question)) {
            String message = question.checks().stream()
                    .filter(check -> !check.passed())
                    .map(CheckResult::name)
                    .findFirst()
                    .orElse(question.state().told());
            problem("failure", message, Gradescope.details(question), xml);
        }
        if (!question.printed().isEmpty()) {
            xml.append("<system-out>").append(Plain.xml(question.printed())).append("</system-out>\n");
        }
        xml.append("</testcase>\n");
    }

    private static void problem(String element, String message, String text, StringBuilder xml) {
        xml.append('<')
                .append(element)
                .append(" message=\"")
                .append(Plain.attribute(message))
                .append("\" type=\"descent\">")
                .append(Plain.xml(text))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private static boolean failed(QuestionResult question) {
        return switch (question.state()) {
            case RIGHT, MARKED, TO_MARK, GRADER_FAILED -> false;
            case PARTLY, WRONG, UNANSWERED, NOT_COMPILING, FORBIDDEN -> true;
        };
    }
}
