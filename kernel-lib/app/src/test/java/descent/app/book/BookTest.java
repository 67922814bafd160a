package descent.app.book;

import static org.assertj.core.api.Assertions.assertThat;

import descent.app.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
    private static final String FIRST = """
            {"cells": [
              {"cell_type": "markdown", "id": "t", "metadata": {}, "source": "# 00 · Start & `go`\\n\\n- walk\\n\\n**Minutes.** 30"},
              {"cell_type": "markdown", "id": "s", "metadata": {}, "source": "## 1. Why $x$? (4 min)\\n\\nSee [one](01-next.ipynb#2.-How) and [two](02-later.ipynb)."},
              {"cell_type": "code", "id": "c", "metadata": {}, "source": "int a = 1;", "outputs": [
                 {"output_type": "display_data", "data": {"text/html": "<a href=\\"01-next.ipynb#x\\">p</a><a href=\\"09-x.ipynb\\">q</a>"}}]},
              {"cell_type": "markdown", "id": "w", "metadata": {}, "source": "## Words\\n\\n| | b |\\n|---|---|\\n| Lipschitz | slope |"}]}
            """;
    private static final String SECOND = """
            {"cells": [
              {"cell_type": "markdown", "id": "t", "metadata": {}, "source": "# 01 · Next\\n\\n**Prerequisites.** Notebook 00; sums.\\n\\n**Minutes.** 31"},
              {"cell_type": "markdown", "id": "s", "metadata": {}, "source": "## 2. How\\n\\n## 2. How"}]}
            """;
    private static final String EXERCISES = """
            {"cells": [
              {"cell_type": "markdown", "id": "t", "metadata": {}, "source": "# 00 · Exercises: first steps\\n\\nTo [the lecture](../../notebooks/00-start.ipynb)."}]}
            """;

    @TempDir
    Path root;

    private Path out;

    @BeforeEach
    void bind() throws IOException {
        out = root.resolve("out");
        Path exercises = Files.createDirectories(root.resolve("exercises/notebooks"));
        Files.writeString(exercises.resolve("00-start.ipynb"), EXERCISES);
        Path notebooks = Files.createDirectories(root.resolve("notebooks"));
        Book book = new Book(
                root,
                List.of(
                        Chapter.of(notebooks.resolve("00-start.ipynb"), Notebook.parse(FIRST)),
                        Chapter.of(notebooks.resolve("01-next.ipynb"), Notebook.parse(SECOND))),
                Map.of("01-next.html", "cell 3 (x): <bad>"));
        book.addAppendix("coverage.html", "Coverage", "# Coverage\n\n[one](../notebooks/01-next.ipynb)");
        book.write(out);
    }

    private String page(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    @Test
    void leadsFromPageToPage() throws IOException {
        assertThat(page("00-start.html"))
                .contains("<a rel=\"prev\" href=\"index.html\">")
                .contains("<a rel=\"next\" href=\"01-next.html\"><span>Next</span> 01 Next</a>");
        assertThat(page("coverage.html")).doesNotContain("rel=\"next\"");
    }

    @Test
    void theContentsNameEveryPageAndTheSectionsOfThisOne() throws IOException {
        assertThat(page("00-start.html"))
                .contains(
                        "<a href=\"00-start.html\" aria-current=\"page\"><span class=\"number\">00</span> Start &amp; go</a>")
                .contains("<a href=\"exercises-00-start.html\"><span class=\"number\">00</span> First steps</a>")
                .contains("<li><a href=\"#Words\">Words</a></li>")
                .doesNotContain("href=\"#2.-How\"");
    }

    @Test
    void linksBetweenNotebooksLeadToPagesAndLinksToNowhereAreText() throws IOException {
        assertThat(page("00-start.html")).contains("See <a href=\"01-next.html#2.-How\">one</a> and two.");
        assertThat(page("exercises-00-start.html")).contains("<a href=\"00-start.html\">the lecture</a>");
        assertThat(page("00-start.html")).contains("<a href=\"01-next.html#x\">p</a><a>q</a>");
        assertThat(page("coverage.html")).contains("<a href=\"01-next.html\">one</a>");
    }

    @Test
    void headingsOfTheSameWordsHaveDifferentPlaces() throws IOException {
        assertThat(page("01-next.html")).contains("<h2 id=\"2.-How\">").contains("<h2 id=\"2.-How-2\">");
    }

    @Test
    void onlyPagesWithFormulasLoadKatex() throws IOException {
        assertThat(page("00-start.html")).contains("files/katex.js");
        assertThat(page("01-next.html")).doesNotContain("katex");
        assertThat(out.resolve("files/katex.js")).exists();
        assertThat(out.resolve("files/fonts/KaTeX_Main-Regular.woff2")).exists();
    }

    @Test
    void tablesScrollInTheirBoxesAndAnEmptyCornerIsNoHeading() throws IOException {
        assertThat(page("00-start.html"))
                .contains("<div class=\"table\"><table>")
                .contains("<td></td>")
                .doesNotContain("<th></th>");
    }

    @Test
    void aFailureIsSaidOnItsPage() throws IOException {
        assertThat(page("01-next.html")).contains("did not run to its end: cell 3 (x): &lt;bad&gt;");
        assertThat(page("00-start.html")).doesNotContain("class=\"failed\"");
    }

    @Test
    void theStartPageDrawsWhatBuildsOnWhat() throws IOException {
        assertThat(page("index.html"))
                .contains("2 lectures, about 1 hours")
                .contains("<a href=\"01-next.html\"><rect")
                .contains("<p>31 minutes, needs 00</p>")
                .contains("<li>walk</li>");
    }

    @Test
    void theSearchKnowsEverySectionByItsWords() throws IOException {
        assertThat(page("files/search-index.js"))
                .startsWith("searchIndex([[")
                .contains("[\"00-start.html#Words\",\"00 Start & go\",\"Words\",\"b Lipschitz slope\"]")
                .contains("[\"00-start.html#1.-Why-x?-(4-min)\",\"00 Start & go\",\"1. Why x ?\",");
    }

    @Test
    void onPaperLinksLeadToPlacesInTheSameDocument() {
        Frame.Entry one = new Frame.Entry("01-next.html", "01", "Next", Frame.Kind.LECTURE);
        Frame.Entry two = new Frame.Entry("02-last.html", "02", "Last", Frame.Kind.LECTURE);
        String paper = PaperEdition.html(Map.of(
                one, "<h2 id=\"A\">A</h2><a href=\"#A\">a</a><a rel=\"x\" href=\"02-last.html#B\">b</a><details>",
                two, "<h2 id=\"A\">A</h2><a href=\"01-next.html\">c</a>"));
        assertThat(paper)
                .contains("<article class=\"chapter\" id=\"01-next\">")
                .contains("<h2 id=\"01-next--A\">A</h2><a href=\"#01-next--A\">")
                .contains("href=\"#02-last--B\"")
                .contains("<h2 id=\"02-last--A\">")
                .contains("href=\"#01-next\"")
                .contains("<details open>");
    }

    @Test
    void noPageNamesAnAddressOutside() throws IOException {
        Pattern outside = Pattern.compile("(src|href)=\"(https?:)?//");
        for (String name : List.of("index.html", "00-start.html", "01-next.html", "coverage.html")) {
            assertThat(page(name)).doesNotContainPattern(outside);
        }
    }
}
