package descent.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.notebook.Notebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private String text(String markdown) {
        return page(cell("markdown", markdown));
    }

    private String page(ObjectNode... cells) {
        ObjectNode notebook = JSON.createObjectNode();
        ArrayNode array = notebook.putArray("cells");
        for (ObjectNode cell : cells) {
            array.add(cell);
        }
        return new Page(folder, Set.of("02-next.ipynb")).html(Notebook.parse(notebook.toString()), "page");
    }

    private static ObjectNode cell(String type, String source) {
        ObjectNode cell = JSON.createObjectNode().put("cell_type", type).put("source", source);
        cell.putArray("outputs");
        return cell;
    }

    private static ObjectNode output(String kind) {
        return JSON.createObjectNode().put("output_type", kind);
    }

    @Test
    void markdownLeavesMathematicsAlone() {
        assertThat(text("Let $a_1 + b_1 < c^*$ and *this*."))
                .contains("Let <span class=\"math\">a_1 + b_1 &lt; c^*</span> and <em>this</em>.");
        assertThat(text("$$\n\\theta_{t+1} = \\theta_t - \\eta g_t\n$$"))
                .contains("<span class=\"math display\">\n\\theta_{t+1} = \\theta_t - \\eta g_t\n</span>");
        assertThat(text("\\begin{align}a_1 &= b_1\\end{align}"))
                .contains("math display\">\\begin{align}a_1 &amp;= b_1");
    }

    @Test
    void dollarsInCodeAndInPricesAreNoMathematics() {
        assertThat(text("`$x$` costs $5 or $6"))
                .contains("<code>$x$</code> costs $5 or $6")
                .doesNotContain("class=\"math");
        assertThat(text("```java\nString s = \"$a$\";\n```\n"))
                .doesNotContain("class=\"math")
                .contains("$a$");
        assertThat(text("\\$3 and \\$4")).contains("$3 and $4").doesNotContain("class=\"math");
    }

    @Test
    void mathematicsComesWithKatexAndItsFontsInsideAndOnlyWhereItIsUsed() {
        String with = text("$x$");
        assertThat(with).contains("katex.render").contains("data:font/woff2;base64,");
        assertThat(with)
                .doesNotContain("url(fonts/")
                .doesNotContain("src=\"http")
                .doesNotContain("href=\"http");
        assertThat(text("no formula").length()).isLessThan(10_000);
    }

    @Test
    void textOutputsAreEscapedAndLoseTheTerminalsColours() {
        ObjectNode cell = cell("code", "x");
        cell.withArray("outputs")
                .add(output("stream").put("name", "stdout").put("text", "List<String> & \u001B[31mred\u001B[0m"));
        assertThat(page(cell)).contains("<pre class=\"stream stdout\">List&lt;String&gt; &amp; red</pre>");
    }

    @Test
    void anErrorShowsItsTraceback() {
        ObjectNode cell = cell("code", "x");
        ObjectNode error = output("error").put("ename", "E").put("evalue", "bad <tag>");
        error.putArray("traceback").add("\u001B[1mE\u001B[0m: bad <tag>").add("at line 2");
        cell.withArray("outputs").add(error);
        assertThat(page(cell)).contains("<pre class=\"error\">E: bad &lt;tag&gt;\nat line 2</pre>");
    }

    @Test
    void aFigureIsShownInItsRichestFormatAndAPictureKeepsItsText() {
        ObjectNode cell = cell("code", "x");
        ObjectNode rich = output("display_data");
        rich.putObject("data")
                .put("text/html", "<img alt=\"falls\">")
                .put("text/plain", "falls")
                .put("image/png", "AAAA");
        ObjectNode picture = output("display_data");
        picture.putObject("data").put("text/plain", "a \"finding\"").put("image/png", "AA\nAA\n");
        cell.withArray("outputs").add(rich).add(picture);
        assertThat(page(cell))
                .contains("<img alt=\"falls\">")
                .contains("<img src=\"data:image/png;base64,AAAA\" alt=\"a &quot;finding&quot;\">");
    }

    @Test
    void latexAndMarkdownOutputsAreSet() {
        ObjectNode cell = cell("code", "x");
        ObjectNode latex = output("execute_result");
        latex.putObject("data").put("text/latex", "$\\frac{1}{2}$").put("text/plain", "1/2");
        cell.withArray("outputs").add(latex);
        assertThat(page(cell)).contains("<span class=\"math\">\\frac{1}{2}</span>");
    }

    @Test
    void codeIsMarkedAndEscaped() {
        assertThat(page(cell("code", "var x = a < 1.5e-3 ? \"<b>\" : null; // why?")))
                .contains("<span class=\"k\">var</span> x = a &lt; <span class=\"n\">1.5e-3</span>")
                .contains("<span class=\"s\">&quot;&lt;b&gt;&quot;</span>")
                .contains("<span class=\"c\">// why?</span>");
    }

    @Test
    void linksToOtherNotebooksLeadToTheirPagesIfTheyHaveOne() {
        assertThat(text("[next](02-next.ipynb#Why) [other](03-other.ipynb)"))
                .contains("href=\"02-next.html#Why\"")
                .contains("href=\"03-other.ipynb\"");
    }

    @Test
    void picturesAreCarriedInside() throws Exception {
        Files.write(folder.resolve("a b.png"), new byte[] {1, 2, 3});
        assertThat(text("![three bytes](a%20b.png) ![gone](gone.png)"))
                .contains("src=\"data:image/png;base64,AQID\" alt=\"three bytes\"")
                .contains("src=\"gone.png\"");
    }

    @Test
    void theTitleAndTheHeadingsAnchorsAreThere() {
        assertThat(text("# One & two\n"))
                .contains("<title>One &amp; two</title>")
                .contains("id=\"One-&amp;-two\"");
        assertThat(page(cell("code", "1"))).contains("<title>page</title>").contains("<html lang=\"en\">");
    }

    @Test
    void foldedAnswersStayFoldedWithTheirMathematics() {
        assertThat(text("<details><summary>Why?</summary>\n\nBecause $x_1 = x_2$.\n\n</details>"))
                .contains("<details><summary>Why?</summary>")
                .contains("<span class=\"math\">x_1 = x_2</span>");
    }
}
