package descent.app.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotebookLintTest {
    static Stream<Notebook> lectures() {
        return Notebook.in("notebooks").stream();
    }

    static Stream<Notebook> all() {
        return Stream.of("notebooks", "solutions/notebooks", "exercises/notebooks")
                .flatMap(folder -> Notebook.in(folder).stream());
    }

    @Test
    void thereAreLectures() {
        assertThat(lectures()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isStoredCleanlyAndNeedsNothingFromElsewhere(Notebook notebook) {
        assertThat(NotebookLint.everywhere(notebook)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void hasAllPartsOfALecture(Notebook notebook) {
        assertThat(NotebookLint.lecture(notebook)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void isTaggedWithKnownIdsOnly(Notebook notebook) {
        assertThat(TagLint.unknown(notebook)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void tagsTheCellsThatMeasureAClaim(Notebook notebook) {
        assertThat(TagLint.untaggedClaims(notebook)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void saysInWordsWhatEveryFigureShows(Notebook notebook) {
        assertThat(FigureLint.figures(notebook)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void comparesOptimizersFairly(Notebook notebook) {
        assertThat(FairnessLint.comparisons(notebook)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void teachesAllThatTheCurriculumGivesIt(Notebook notebook) {
        assertThat(TagLint.untaught(notebook)).isEmpty();
    }

    @Test
    void findsWhatIsWrongEverywhere() {
        Notebook bad = Notebook.parse("00-bad", """
                {"nbformat": 4, "nbformat_minor": 4, "metadata": {"kernelspec": {"name": "python3", "language": "python"}},
                 "cells": [
                  {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["![picture](https://elsewhere)"]},
                  {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": 3, "outputs": [{}], "source": "1"},
                  {"cell_type": "code", "metadata": {}, "execution_count": null, "outputs": [], "source": ""}]}
                """);
        assertThat(NotebookLint.everywhere(bad))
                .anyMatch(finding -> finding.contains("nbformat 4.5"))
                .anyMatch(finding -> finding.contains("kernelspec"))
                .anyMatch(finding -> finding.contains("is there twice"))
                .anyMatch(finding -> finding.contains("stored with its output"))
                .anyMatch(finding -> finding.contains("no proper id"))
                .anyMatch(finding -> finding.contains("is empty"))
                .anyMatch(finding -> finding.contains("outside the notebook"));
    }

    @Test
    void findsWhatALectureLacks() {
        Notebook bad = Notebook.parse("00-bad", """
                {"cells": [
                  {"cell_type": "markdown", "id": "a", "metadata": {},
                   "source": "# 00\\n**Minutes.** 9\\n\\n## 1. One (4 min)\\n\\n## 2. Two\\n\\n$x\\n\\n|$\\\\sum$|\\n\\n<details><summary>"},
                  {"cell_type": "code", "id": "b", "metadata": {}, "source": "%maven x\\nHttpClient c;\\ndouble r = Math.random();\\nSystem.out.printf(r);"},
                  {"cell_type": "code", "id": "c", "metadata": {}, "source": "LINES"}]}
                """.replace("LINES", "int i;\\n".repeat(21)));
        assertThat(NotebookLint.lecture(bad))
                .anyMatch(finding -> finding.contains("lacks **Goals.**"))
                .anyMatch(finding -> finding.contains("no section ## Take-aways"))
                .anyMatch(finding -> finding.contains("at least 5 folded answers"))
                .anyMatch(finding -> finding.contains("not closed"))
                .anyMatch(finding -> finding.contains("no minutes at the section ## 2. Two"))
                .anyMatch(finding -> finding.contains("sections take 4 minutes"))
                .anyMatch(finding -> finding.contains("opens a formula"))
                .anyMatch(finding -> finding.contains("too wide"))
                .anyMatch(finding -> finding.contains("uses a magic"))
                .anyMatch(finding -> finding.contains("depends on chance"))
                .anyMatch(finding -> finding.contains("ends with printf"))
                .anyMatch(finding -> finding.contains("uses the network"))
                .anyMatch(finding -> finding.contains("has 21 lines"));
    }

    @Test
    void findsUnknownTagsAndTagsOfOtherNotebooks() {
        Notebook bad = Notebook.parse("01-bad", """
                {"cells": [{"cell_type": "code", "id": "a", "source": "1",
                            "metadata": {"tags": ["S9-01", "C272", "C271", "S1-05", "S1-03"]}}]}
                """);
        assertThat(TagLint.unknown(bad))
                .containsExactly(
                        "cell a has the unknown tag S9-01",
                        "cell a has the unknown tag C272",
                        "cell a is tagged S1-05, which belongs to notebook [02]");
    }

    @Test
    void findsAMeasuredClaimWithoutItsTag() {
        Notebook bad = code("measured(\"C001\", \"a\", 1, 1);\nholds(\n\"C002\", \"b\", true, \"\");", "C002");
        assertThat(TagLint.untaggedClaims(bad)).containsExactly("cell a measures C001 but is not tagged with it");
    }

    @Test
    void findsAFigureWithoutWordsAndOneWithTooFew() {
        assertThat(FigureLint.figures(code("lines(\"Loss\").line(\"f\", f)", "")))
                .containsExactly("cell a shows a figure without alternative text");
        assertThat(FigureLint.figures(code("lines(\"Loss\").alt(\"The \"\n + \"loss.\")", "")))
                .containsExactly("cell a has an alternative text that says too little: The loss.");
        assertThat(FigureLint.figures(code("lines(\"Loss\").alt(\"Falls by \" + factor)", "")))
                .isEmpty();
    }

    @Test
    void findsAComparisonThatDoesNotSayHowItWasTunedAndWithWhichSeeds() {
        String race = "run(Adam.of(0.1)); run(new RmsProp(0.1)); lines(\"\").y(\"loss\");";
        assertThat(FairnessLint.comparisons(code(race, "")))
                .hasSize(2)
                .anyMatch(finding -> finding.contains("[adam, rmsprop] and does not say how they were tuned"))
                .anyMatch(finding -> finding.contains("with which seeds"));
        assertThat(FairnessLint.comparisons(code(race + " // both tuned on a grid of 9 rates, 10 seeds", "")))
                .isEmpty();
        assertThat(FairnessLint.comparisons(code("plot.y(\"J\").line(\"SGD\", a).line(\"Adam, tuned\", b)", "")))
                .hasSize(1);
        assertThat(FairnessLint.comparisons(code("plot.y(\"effective rate\").line(\"SGD\", a).line(\"Adam\", b)", "")))
                .isEmpty();
        assertThat(FairnessLint.comparisons(code("plot.y(\"J\"); new Lookahead(Adam.of(0.1), 5, 0.5)", "")))
                .isEmpty();
    }

    private static Notebook code(String source, String tag) {
        return Notebook.parse(
                "01-bad", """
                {"cells": [{"cell_type": "code", "id": "a", "source": "SOURCE", "metadata": {"tags": ["TAG"]}}]}
                """.replace("SOURCE", source.replace("\"", "\\\"").replace("\n", "\\n"))
                        .replace("TAG", tag));
    }
}
