package descent.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import descent.kernel.complete.Candidate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A variable keeps the members of an anonymous class, in its cell and in later ones. */
class AnonymousClassTest {
    private final Session session =
            new Session(new Settings(List.of(), "import java.util.*; import java.util.stream.*;", List.of()));

    @AfterEach
    void close() {
        session.close();
    }

    private Recorder ok(String source) {
        Recorder recorder = new Recorder();
        Outcome outcome = session.execute(source, recorder, CellInput.NONE);
        assertThat(outcome.plainText()).isEmpty();
        return recorder;
    }

    private String value(String source) {
        return ok(source).of("result");
    }

    private Outcome fails(String source) {
        Outcome outcome = session.execute(source, new Recorder(), CellInput.NONE);
        assertThat(outcome.ok()).as(source).isFalse();
        return outcome;
    }

    @Test
    void fieldsAndMethodsAreThereInTheSameAndInLaterCells() {
        assertThat(value("var a = new Object() { int n = 3; int f(int x) { return n + x; } };\na.n + a.f(2)"))
                .isEqualTo("8");
        assertThat(value("a.n = 5; a.f(1)")).isEqualTo("6");
        assertThat(value("var b = a; b.n = 7; int twice() { return 2 * a.n; }\ntwice()"))
                .isEqualTo("14");
        assertThat(value("for (int i = 0; i < 3; i++) { a.n += i; }\na.n")).isEqualTo("10");
    }

    @Test
    void theVariableMayBeDeclaredAnew() {
        ok("var a = new Object() { int n = 3; };");
        ok("int read() { return a.n; }");
        ok("var a = new Object() { int n = 4; int m = 1; };");
        assertThat(value("read() + a.m")).isEqualTo("5");
        ok("String a = \"text\";");
        assertThat(value("a.length()")).isEqualTo("4");
    }

    @Test
    void argumentsGoToTheClassThatIsExtended() {
        ok(
                "abstract class Animal { String name; Animal(String n, int... more) throws java.io.IOException { name = n + more.length; }"
                        + " abstract String say(); }\n"
                        + "var dog = new Animal(\"Rex\", 1, 2) { int age = 3; String say() { age++; return name + age; } };");
        assertThat(value("dog.say() + dog.age")).isEqualTo("Rex244");
        Recorder changed = ok("abstract class Animal { String name; Animal(String n, int... more) { name = n; }"
                + " abstract String say(); }");
        assertThat(changed.of("stderr")).contains("dog is null again").doesNotContain("$");
    }

    @Test
    void interfacesWithTypeArgumentsWorkToo() {
        ok("var order = new Comparator<String>() { int calls;\n"
                + "  public int compare(String x, String y) { calls++; return x.compareTo(y); } };\n"
                + "var names = new ArrayList<>(List.of(\"b\", \"a\")); names.sort(order);");
        assertThat(value("order.calls + names.get(0)")).isEqualTo("1a");
    }

    @Test
    void streamsMayMakeThemOfParameters() {
        ok("int k = 4;\n"
                + "var squares = Stream.of(1, 2, 3).map(i -> new Object() { int square = i * i + k; }).toList();");
        assertThat(value("squares.get(2).square")).isEqualTo("13");
        ok("var pairs = IntStream.range(0, 3).mapToObj(i -> new Object() { int a = i; double b = i / 2.0; })\n"
                + "    .map(o -> new Object() { String both = o.a + \":\" + o.b; }).toList();");
        assertThat(value("pairs.get(1).both")).isEqualTo("1:0.5");
    }

    @Test
    void errorsKeepTheirLineAndHideTheName() {
        ok("var r = new Runnable() { int runs;\n  public void run() {\n    runs = 1 / runs; } };");
        Outcome error = fails("\nr.run()");
        assertThat(error.plainText()).contains("<anonymous Runnable>.run, In [1], line 3");
        assertThat(fails("r.walks").plainText())
                .contains("of type <anonymous Runnable>")
                .doesNotContain("$");
        assertThat(fails("var a = new Object() {\n  int n = \"x\"; };").line()).isEqualTo(2);
        assertThat(fails("var a = new Object() { int n = 1; };\na.n + missing").line())
                .isEqualTo(2);
    }

    @Test
    void tabFindsTheMembers() {
        ok("var a = new Object() { int number = 3; int half() { return number / 2; } };");
        assertThat(session.complete("a.", 2).candidates())
                .extracting(Candidate::text)
                .contains("number", "half", "hashCode");
        assertThat(session.complete("$", 1).candidates()).isEmpty();
    }
}
