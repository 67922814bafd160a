package descent.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each cell's classes have a loader of their own: they go when nothing needs them, and see each other as in one package. */
class CellLifeTest {
    private static final int CELLS = 200;

    private final Session session = new Session(new Settings(
            List.of(), "import java.util.*; import java.util.function.*; import java.util.stream.*;", List.of()));

    @AfterEach
    void close() {
        session.close();
    }

    private String value(String source) {
        Recorder recorder = new Recorder();
        Outcome outcome = session.execute(source, recorder, CellInput.NONE);
        assertThat(outcome.plainText()).isEmpty();
        return recorder.of("result");
    }

    private static int classes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private void oneRound(int i) {
        value(i + " + 1");
        value("int x = " + i + "; for (int k = 0; k < 3; k++) { x += k; }");
        value("Supplier<Integer> s = () -> " + i + "; s.get()");
        value("int f(int n) { return n + " + i + "; }\nf(x)");
        value("class Shape { int side = " + i + "; class Corner { int n = 4; } }\nnew Shape().side");
        value("enum Color { RED { int n() { return " + i + "; } }; abstract int n(); }\nColor.RED.n()");
    }

    @Test
    void whatNothingNeedsGoes() {
        for (int i = 0; i < CELLS / 10; i++) {
            oneRound(i);
        }
        int before = classes();
        for (int i = 0; i < CELLS; i++) {
            oneRound(i);
        }
        assertThat(classes() - before).isLessThan(CELLS / 4);
    }

    @Test
    void cellsUseMembersThatAreNotPublic() {
        value("""
                class A {
                    int x;
                    protected int y = 10;
                    A(int x) { this.x = x; }
                    protected int f() { return x + y; }
                    static int g() { return 100; }
                    static class In { int z = 1000; }
                    protected class Inner { int own() { return x; } }
                }
                interface Twice { int once(); default int twice() { return 2 * once(); } }
                """);
        assertThat(value("var a = new A(1); a.y++; a.x + a.y + a.f() + A.g() + new A.In().z"))
                .isEqualTo("1124");
        value("class B extends A { B() { super(5); } @Override protected int f() { return super.f() + y; } }");
        assertThat(value("new B().f()")).isEqualTo("25");
        assertThat(value("A other = new B(); other.f() + other.new Inner().own()"))
                .isEqualTo("30");
        assertThat(value("Twice t = () -> 21; t.twice()")).isEqualTo("42");
        assertThat(value("new A(3) { protected int f() { return x; } }.f()")).isEqualTo("3");
        assertThat(value("java.lang.reflect.Modifier.toString(A.In.class.getModifiers())"))
                .isEqualTo("static");
    }

    @Test
    void whatLivesOnKeepsWhatItUses() {
        value("int g() { return 1; }\nString word = \"old\";");
        value("Supplier<String> late = () -> word + g();");
        value("var done = new java.util.concurrent.CompletableFuture<String>();\n"
                + "var go = new java.util.concurrent.CountDownLatch(1);\n"
                + "class Task extends Thread { public void run() { try { go.await(); done.complete(word + g()); }"
                + " catch (Throwable e) { done.completeExceptionally(e); } } }\n"
                + "new Task().start();");
        value("int g() { return 2; }\nint word = 7;");
        classes();
        value("late = () -> \"new\" + g();");
        classes();
        value("go.countDown();");
        assertThat(value("done.get()")).isEqualTo("old1");
        assertThat(value("late.get()")).isEqualTo("new2");
    }

    @Test
    void aValueOutlivesTheClassOfItsCell() {
        value("record Point(int x) { }\nObject p = new Point(3);");
        value("record Point(int x, int y) { }");
        classes();
        assertThat(value("p.toString()")).isEqualTo("Point[x=3]");
        assertThat(value("p.equals(p) && p.hashCode() == 3 && p.getClass() != Point.class"))
                .isEqualTo("true");
    }

    @Test
    void codeThatIsEvaluatedInManyThreadsIsFound() {
        value("int y = 1;");
        assertThat(value("IntStream.range(0, 40).parallel().mapToObj(i -> eval(\"y + \" + i))"
                        + ".mapToInt(v -> (Integer) v).sum()"))
                .isEqualTo("820");
    }

    @Test
    void aProgramCanReadItsOwnClassFile() {
        assertThat(value("class Own { }\nOwn.class.getResourceAsStream(\"/\" + Own.class.getName().replace('.', '/')"
                        + " + \".class\").readAllBytes().length > 100"))
                .isEqualTo("true");
        assertThat(value("Own.class.getClassLoader().loadClass(Own.class.getName()) == Own.class"))
                .isEqualTo("true");
        assertThat(value("Class.forName(Own.class.getName()) == Own.class")).isEqualTo("true");
    }
}
