package descent.kernel.complete;

import static org.assertj.core.api.Assertions.assertThat;

import descent.kernel.evaluate.Completeness;
import descent.kernel.session.CellInput;
import descent.kernel.session.Recorder;
import descent.kernel.session.Session;
import descent.kernel.session.Settings;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final Session SESSION =
            new Session(new Settings(List.of(), "import java.util.*; import java.util.stream.*;", List.of()));

    @BeforeAll
    static void declare() {
        SESSION.execute(
                "List<String> names = new ArrayList<>();\nrecord Point(double x, double y) { double norm() { return 0; } }\n"
                        + "var origin = new Point(0, 0);\ndouble slope(double from, double to) { return 0; }",
                new Recorder(),
                CellInput.NONE);
    }

    @AfterAll
    static void close() {
        SESSION.close();
    }

    private static List<String> at(String code) {
        return SESSION.complete(code, code.length()).candidates().stream()
                .map(Candidate::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "abc".subs                                       | substring
            names.stre                                       | stream
            names.stream().map(s -> s.toUp                   | toUpperCase
            origin.no                                        | norm
            Math.hyp                                         | hypot
            nam                                              | names
            slo                                              | slope
            Poi                                              | Point
            new ArrayLi                                      | ArrayList
            retu                                             | return
            import java.util.conc                            | concurrent
            java.util.func                                   | function
            int local = 3; loc                               | local
            int[] a = {1}; a.len                             | length
            for (int index = 0; index < 3; index++) { ind    | index
            java.util.ArrayLi                                | ArrayList
            java.util.conc                                   | concurrent
            new java.util.concurrent.CountD                  | CountDownLatch
            void f(String text) { text.tri                   | trim
            Collectors.toL                                   | toList
            Point.cl                                         | class
            Map<String, Integer> m = null; m.entrySet().ite  | iterator
            Stream.of(origin).map(Point::                    | norm
            Stream.of(origin).map(Point::no                  | norm
            names.stream().map(Integer::par                  | parseInt
            names.stream().map(ArrayList::n                  | new
            names.forEach(System.out::pri                    | println
            var text = names.get(0); text.subs               | substring
            var p = origin; var q = p; q.no                  | norm
            """)
    void offers(String code, String expected) {
        assertThat(at(code)).contains(expected);
    }

    @Test
    void onlyTheNameIsReplaced() {
        Completion completion = SESSION.complete("int q = Math.ab + 1", 15);
        assertThat(completion.start()).isEqualTo(13);
        assertThat(completion.end()).isEqualTo(15);
        assertThat(completion.candidates()).extracting(Candidate::text).contains("abs");
        assertThat(completion.candidates().get(0).kind()).isEqualTo("function");
    }

    @Test
    void classesAreExplainedByTheirFullNameAndAmongTypeArguments() {
        for (String code : List.of("java.util.ArrayList", "new ArrayList<>(", "new HashMap<String, List<Integer>>(")) {
            var page = SESSION.inspect(code, code.length(), 0);
            assertThat(page).as(code).isNotNull();
        }
    }

    @Test
    void nothingIsOfferedInsideTextAndComments() {
        assertThat(at("String s = \"Mat")).isEmpty();
        assertThat(at("// Mat")).isEmpty();
    }

    @Test
    void namesOfTheKernelItselfAreNotOffered() {
        assertThat(at("")).noneMatch(name -> name.startsWith("$"));
        assertThat(at("descent.")).isEmpty();
    }

    @Test
    void magicsAreOfferedAtTheBeginningOfALine() {
        assertThat(at("%mav")).containsExactly("maven", "mavenRepo");
        assertThat(at("int before = 1;\n%%loadF")).containsExactly("loadFromPOM");
        assertThat(at("7 %mav")).isEmpty();
    }

    @Test
    void inspectionShowsTheCommentOfACell() {
        SESSION.execute(
                "/**\n * Twice as much.\n *\n * @param x how much\n */\nint twice(int x) { return 2 * x; }",
                new Recorder(),
                CellInput.NONE);
        assertThat(page("twice(", 0))
                .contains("int twice(int x)")
                .contains("Twice as much.")
                .contains("parameter x how much");
    }

    @Test
    void codeThatTheCompilerFailsAtHasNoCompletion() {
        assertThat(at("catch (Ill")).isEmpty();
        assertThat(SESSION.inspect("catch (Illegal", 14, 0)).isNull();
        assertThat(at("names.stre")).contains("stream");
    }

    @Test
    void anUnfinishedCellIsIndentedByItsOpenLines() {
        assertThat(Completeness.of("names.forEach(x -> {").indent()).isEqualTo("    ");
        assertThat(Completeness.of("void f() {\n    g(() -> {").indent()).isEqualTo("        ");
        assertThat(Completeness.of("import java.util.*").status()).isEqualTo("complete");
        assertThat(Completeness.of("int a = 3 *").status()).isEqualTo("incomplete");
    }

    @Test
    void theHeadOfAMethodWaitsForItsBody() {
        for (String code :
                List.of("int f(int x)", "static <T> List<T> f(List<T> x)", "int[] a = new int[]", "class A")) {
            assertThat(Completeness.of(code).status()).as(code).isEqualTo("incomplete");
        }
        assertThat(Completeness.of("f(1)").status()).isEqualTo("complete");
        assertThat(Completeness.of("a b(1)").status()).isEqualTo("invalid");
    }

    @Test
    void inspectionKnowsMethodsThatAreCalledAsThoseOfEveryClass() {
        SESSION.execute("/** My own. */\nString toString(int n) { return \"\" + n; }", new Recorder(), CellInput.NONE);
        String page = String.valueOf(SESSION.inspect("var x = 1; toString(x)", 14, 0));
        assertThat(page).contains("String toString(int n)").contains("My own.").doesNotContain("Object");
        assertThat(String.valueOf(SESSION.inspect("new Point(0, 1).toString()", 18, 0)))
                .contains("Point.toString()");
    }

    @Test
    void amongArgumentsInspectionShowsWhatIsCalled() {
        for (int cursor = 0; cursor < "slope(3, 4.5)".length(); cursor++) {
            assertThat(String.valueOf(SESSION.inspect("slope(3, 4.5)", cursor, 0)))
                    .contains("double slope(double from, double to)");
        }
    }

    @Test
    void inspectionShowsDeclarationAndSource() {
        assertThat(page("Math.max(", 1)).contains("int Math.max(int").contains("double Math.max(double");
        assertThat(page("slope", 1))
                .contains("double slope(double from, double to)")
                .contains("return 0");
        assertThat(page("names.add", 1)).contains("boolean List.add(");
        assertThat(page("Point", 0)).contains("record Point");
        assertThat(SESSION.inspect("nothingKnown", 5, 0)).isNull();
    }

    private static String page(String code, int detail) {
        var page = SESSION.inspect(code, code.length(), detail);
        assertThat(page).as(code).isNotNull();
        return page.plainText();
    }
}
