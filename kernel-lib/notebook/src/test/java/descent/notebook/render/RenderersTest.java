package descent.notebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import descent.display.Bundle;
import descent.display.Display;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class RenderersTest {
    record Step(int k, double value) {}

    record Hostile(String text) {}

    private static String html(Object value) {
        return String.valueOf(Display.render(value).formats().get(Bundle.HTML));
    }

    private static String plain(Object value) {
        return Display.render(value).plainText();
    }

    @Test
    void aVectorStandsUnderItsIndices() {
        assertThat(plain(new double[] {1, 0.5, 1e-9})).isEqualTo("""
                double[3]
                0    1     2
                1  0.5  10⁻⁹""");
    }

    @Test
    void aLongVectorIsShortenedAndSaysSo() {
        assertThat(plain(new double[1000])).startsWith("double[1000] (15 of 1000 columns shown)");
        assertThat(html(new double[1_000_000]).length()).isLessThan(3000);
    }

    @Test
    void aMatrixHasScopedHeaders() throws Exception {
        Document table = xml(html(new double[][] {{1, 2}, {3, 4}}));
        assertThat(table.getElementsByTagName("caption").item(0).getTextContent())
                .isEqualTo("double[2][2]");
        for (int i = 0; i < table.getElementsByTagName("th").getLength(); i++) {
            assertThat(table.getElementsByTagName("th")
                            .item(i)
                            .getAttributes()
                            .getNamedItem("scope")
                            .getTextContent())
                    .isIn("row", "col");
        }
    }

    @Test
    void raggedAndMissingRowsAreLeftBlank() {
        assertThat(plain(new int[][] {{1, 2, 3}, {}, null, {4}})).startsWith("int[4][]");
    }

    @Test
    void matricesOfEjmlShowTheirShape() {
        assertThat(plain(new DMatrixRMaj(new double[][] {{1, 2}, {3, 4}}))).startsWith("DMatrixRMaj, 2 × 2");
        assertThat(plain(new DMatrixRMaj(0, 0))).isEqualTo("DMatrixRMaj, 0 × 0");
    }

    @Test
    void tablesOfTablesawShowColumnsAndMissingValues() {
        Table table = Table.create(
                "runs",
                StringColumn.create("method", "GD", "<Adam>"),
                DoubleColumn.create("loss", new double[] {0.25, Double.NaN}));
        assertThat(plain(table)).startsWith("runs, 2 × 2");
        assertThat(html(table)).contains("&lt;Adam&gt;", "<th scope=\"col\">loss</th>");
    }

    @Test
    void recordsShowTheirComponents() {
        assertThat(html(new Step(3, 0.25))).contains("<th scope=\"row\">value</th>", "<td>0.25</td>");
        assertThat(plain(new Step(3, 0.25))).isEqualTo("Step[k=3, value=0.25]");
    }

    @Test
    void aListOfRecordsHasAColumnPerComponent() {
        assertThat(html(List.of(new Step(1, 2), new Step(2, 1))))
                .contains("<th scope=\"col\">k</th><th scope=\"col\">value</th>");
    }

    @Test
    void mapsAndMixedListsShowEachEntry() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("η", 0.1);
        map.put("none", null);
        assertThat(plain(map)).isEqualTo("{η=0.1, none=null}");
        assertThat(html(map)).contains("<th scope=\"row\">η</th><td>0.1</td>", "<th scope=\"row\">none</th>");
        map.put("weights", new double[] {1, 2});
        assertThat(plain(map)).containsPattern("η +0.1").containsPattern("none +null");
        assertThat(plain(Collections.singletonList(null))).contains("null");
        assertThat(plain(List.of())).isEqualTo("[]");
    }

    @Test
    void everythingIsEscaped() throws Exception {
        String hostile = "</td><script>alert('\"&')</script>\u0000\ud800";
        for (Object value : List.of(
                new Hostile(hostile),
                List.of(new Hostile(hostile)),
                Map.of(hostile, hostile),
                new String[] {hostile},
                new Object[][] {{hostile}})) {
            assertThat(html(value)).doesNotContain("<script>");
            xml(html(value));
        }
    }

    @Test
    void hugeValuesStaySmall() {
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            deep.add("x".repeat(1000));
        }
        assertThat(html(deep).length()).isLessThan(10_000);
        assertThat(html(Map.of("all", deep))).contains("ArrayList of 100000");
        assertThat(html(new double[3000][3000]).length()).isLessThan(20_000);
    }

    @Test
    void textsStayPlain() {
        assertThat(Display.render("a < b").formats()).containsOnlyKeys(Bundle.TEXT);
    }

    private static Document xml(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
