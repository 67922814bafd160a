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
        assertThat(NotebookLint.tags(notebook)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void teachesAllThatTheCurriculumGivesIt(Notebook notebook) {
        assertThat(NotebookLint.untaught(notebook)).isEmpty();
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
                  {"cell_type": "code", "id": "b", "metadata": {}, "source": "%maven x\\ndouble r = Math.random();\\nSystem.out.printf(r);"},
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
                .anyMatch(finding -> finding.contains("has 21 lines"));
    }

    @Test
    void findsUnknownTagsAndTagsOfOtherNotebooks() {
        Notebook bad = Notebook.parse("01-bad", """
                {"cells": [{"cell_type": "code", "id": "a", "source": "1",
                            "metadata": {"tags": ["S9-01", "C272", "C271", "S1-05", "S1-03"]}}]}
                """);
        assertThat(NotebookLint.tags(bad))
                .containsExactly(
                        "cell a has the unknown tag S9-01",
                        "cell a has the unknown tag C272",
                        "cell a is tagged S1-05, which belongs to notebook [02]");
    }
}
