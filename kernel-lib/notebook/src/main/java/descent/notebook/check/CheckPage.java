package descent.notebook.check;

import descent.check.engine.Outcome;
import descent.check.engine.Variant;
import descent.check.engine.Verdict;
import descent.notebook.draw.Svg;
import org.jspecify.annotations.Nullable;

/** A report as HTML that is read alike on light and dark pages: text keeps the page's colours, edges carry the meaning. */
final class CheckPage {
    private static final String GOOD = "#1F8A5B";
    private static final String BAD = "#E04A00";
    private static final String NEUTRAL = "#0A95DB";

    private final CheckReport report;
    private final Verdict verdict;

    CheckPage(CheckReport report) {
        this.report = report;
        this.verdict = report.verdict();
    }

    String html() {
        String edge = verdict.untouched() ? NEUTRAL : verdict.passed() && report.checksAreShown() ? GOOD : BAD;
        StringBuilder html = new StringBuilder("<section class=\"descent-check\" role=\"region\" aria-label=\"")
                .append(Svg.escape("Check of " + verdict.exercise().id()))
                .append("\" style=\"border-left:4px solid ")
                .append(edge)
                .append(";padding:.3em .9em;margin:.3em 0;line-height:1.5;max-width:60em\">")
                .append("<p style=\"margin:0\"><b>")
                .append(Svg.escape(report.headline()))
                .append("</b> · ")
                .append(Svg.escape(verdict.exercise().title()))
                .append(" <span style=\"opacity:.8\">(")
                .append(Svg.escape(verdict.exercise().id()))
                .append(")</span></p>");
        if (!report.checksAreShown()) {
            report.instead().forEach(line -> paragraph(line, html));
            return html.append("</section>").toString();
        }
        html.append("<ul style=\"list-style:none;padding:0;margin:.4em 0\">");
        verdict.outcomes().forEach(outcome -> item(outcome, html));
        html.append("</ul>");
        verdict.finding().ifPresent(finding -> finding(finding, html));
        paragraph(report.points(), html);
        if (!report.reminder().isEmpty()) {
            paragraph(report.reminder(), html);
        }
        return html.append("</section>").toString();
    }

    private static void item(Outcome outcome, StringBuilder html) {
        String colour = switch (outcome.status()) {
            case PASSED -> GOOD;
            case FAILED, ERROR -> BAD;
            case NOT_CHECKED -> NEUTRAL;
        };
        html.append(
                        "<li style=\"margin:.15em 0\"><span aria-hidden=\"true\" style=\"display:inline-block;width:1.3em;font-weight:bold;color:")
                .append(colour)
                .append("\">")
                .append(CheckReport.sign(outcome))
                .append("</span>")
                .append(Svg.escape(outcome.name()))
                .append(" <span style=\"opacity:.8\">(")
                .append(CheckReport.word(outcome))
                .append(")</span>");
        if (!outcome.passed()) {
            details(outcome, html);
        }
        html.append("</li>");
    }

    private static void details(Outcome outcome, StringBuilder html) {
        html.append("<div style=\"margin:.1em 0 .4em 1.3em\">").append(Svg.escape(outcome.message()));
        if (outcome.input() != null || outcome.expected() != null || outcome.got() != null) {
            html.append("<dl style=\"display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;margin:.2em 0\">");
            value("input", outcome.input(), html);
            value("expected", outcome.expected(), html);
            value("got", outcome.got(), html);
            html.append("</dl>");
        }
        String hint = outcome.hint();
        if (hint != null) {
            html.append("<i>").append(Svg.escape(hint)).append("</i>");
        }
        html.append("</div>");
    }

    private static void value(String label, @Nullable String value, StringBuilder html) {
        if (value != null) {
            html.append("<dt style=\"margin:0;opacity:.8;font-weight:normal\">")
                    .append(label)
                    .append(
                            "</dt><dd style=\"margin:0\"><code style=\"background:none;color:inherit;white-space:pre-wrap;overflow-wrap:anywhere\">")
                    .append(Svg.escape(value))
                    .append("</code></dd>");
        }
    }

    private static void finding(Variant finding, StringBuilder html) {
        html.append("<p style=\"margin:.4em 0;padding:.3em .8em;border:1px solid ")
                .append(finding.kind() == Variant.Kind.WRONG ? BAD : NEUTRAL)
                .append(";border-radius:4px\"><b>")
                .append(CheckReport.introduction(finding))
                .append(": ")
                .append(Svg.escape(finding.name()))
                .append(".</b> ")
                .append(Svg.escape(finding.told()))
                .append("</p>");
    }

    private static void paragraph(String text, StringBuilder html) {
        html.append("<p style=\"margin:.2em 0\">").append(Svg.escape(text)).append("</p>");
    }
}
