package descent.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cell means. */
class CellTest {
    private final Session session = new Session(new Settings(List.of(), "import java.util.*;", List.of()));

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
    void theLastExpressionIsTheValueWithAndWithoutASemicolon() {
        assertThat(value("1 + 1")).isEqualTo("2");
        assertThat(value("1 + 1;")).isEqualTo("2");
        assertThat(value("int x = 3; x * x")).isEqualTo("9");
        assertThat(value("x // a comment")).isEqualTo("3");
    }

    @Test
    void aFinalVariableKeepsItsValue() {
        ok("final int limit = 3;");
        assertThat(fails("limit = 4;").evalue()).contains("final variable limit");
        assertThat(fails("int other = limit++;").evalue()).contains("final variable limit");
        fails("void grow() { limit += 1; }");
        fails("final int fixed = 1;\nfor (int i = 0; i < 3; i++) { fixed += i; }");
        assertThat(value("limit")).isEqualTo("3");
        assertThat(value("int twice(int limit) { limit = 2 * limit; return limit; } twice(limit)"))
                .isEqualTo("6");
        assertThat(value("class Own { int limit; { limit = 9; } } { int x = 5; x++; } new Own().limit"))
                .isEqualTo("9");
        assertThat(value("final double[] w = {1, 2}; w[0] = 7; w[0]")).isEqualTo("7.0");
        assertThat(value("final var n = 3; int s = 0; for (int i = 0; i < n; i++) s += n; s"))
                .isEqualTo("9");
        assertThat(value("final int limit = 5; limit")).isEqualTo("5");
        assertThat(value("int limit = 6; limit++; limit")).isEqualTo("7");
        assertThat(value("final int later; later = 2; later")).isEqualTo("2");
    }

    @Test
    void aRecordMayHaveAConstructorOfItsOwn() {
        assertThat(value("record R(int x) { R { if (x < 0) throw new IllegalArgumentException(); } } new R(1)"))
                .isEqualTo("R[x=1]");
        assertThat(value("record Q(int x, int y) { static final Q O = new Q(0); Q(int x) { this(x, x); }\n"
                        + "@Deprecated Q(int x, int y) { this.x = x; this.y = y + 1; } Q next() { return"
                        + " new Q(x, y); } } Q.O"))
                .isEqualTo("Q[x=0, y=1]");
        assertThat(value("public record S<T>(T x) { public S { } } new S<>(1)")).isEqualTo("S[x=1]");
        assertThat(fails("record U(int x) { private U { } }").evalue()).contains("canonical");
    }

    @Test
    void assignmentsAndDisplaysHaveNoValue() {
        assertThat(value("int x; x = 5")).isEmpty();
        Recorder shown = ok("display(7);");
        assertThat(shown.of("display")).isEqualTo("7");
        assertThat(shown.of("result")).isEmpty();
    }

    @Test
    void aMethodWithoutResultMayEndACell() {
        assertThat(ok("System.out.println(\"hello, world\")").of("stdout")).isEqualTo("hello, world\n");
        assertThat(ok("void f() { System.err.print(1); }\nf()").of("stderr")).isEqualTo("1");
    }

    @Test
    void variablesMethodsTypesAndImportsPersist() {
        ok("import java.util.function.*;\n"
                + "record Point(int x, int y) { int sum() { return x + y; } }\n"
                + "int twice(int a) { return 2 * a; }");
        ok("var p = new Point(1, 2);\nIntUnaryOperator f = a -> a + 1;\nList<Point> all = List.of(p);");
        assertThat(value("twice(p.sum()) + f.applyAsInt(1) + all.size()")).isEqualTo("9");
    }

    @Test
    void anErrorAnywhereRunsNothing() {
        ok("int n = 0;");
        assertThat(fails("n = 1;\nint m = \"text\";").line()).isEqualTo(2);
        assertThat(value("n")).isEqualTo("0");
        fails("m");
    }

    @Test
    void declarationsMayReferToEachOtherInAnyOrder() {
        ok("int even(int n) { return n == 0 ? 1 : odd(n - 1); }\nint odd(int n) { return n == 0 ? 0 : even(n - 1); }");
        assertThat(value("even(10)")).isEqualTo("1");
        ok("sealed interface Shape {}\n"
                + "record Circle(double r) implements Shape {}\n"
                + "record Square(double a) implements Shape {}");
        ok("class Tree { Node root; static class Node { Tree owner; Node left, right; } }");
        ok("class A<T extends B<?>> { C<?> c; }\n"
                + "class B<T extends C<?>> { A<?> a; }\n"
                + "class C<T extends A<?>> { B<?> b; }");
        assertThat(value("Shape s = new Circle(2);\ns")).isEqualTo("Circle[r=2.0]");
    }

    @Test
    void variablesOfOneCellAreSeenByItsMethodsWhateverTheirOrder() {
        assertThat(value("int next() { return rng.nextInt(1); }\nvar rng = new Random(1);\nint a = next();\na"))
                .isEqualTo("0");
    }

    @Test
    void inferredTypesAreKept() {
        ok("var list = new ArrayList<Map<String, Integer>>();\n"
                + "var mixed = List.of(1, 2.0);\n"
                + "var name = \"x\";\n"
                + "var k = 3L;");
        ok("list.add(Map.of(name, 1));\nlong l = k;");
        assertThat(value("list.get(0).get(\"x\") + mixed.get(1).intValue()")).isEqualTo("3");
    }

    @Test
    void severalVariablesInOneDeclaration() {
        assertThat(value("int a = 1, b[] = {2, 3}, c;\nfinal double[] d = {1.5};\na + b[1] + c + d[0]"))
                .isEqualTo("5.5");
        assertThat(value("Map<String, Integer> m = new HashMap<String, Integer>(), n = null;\nm.size()"))
                .isEqualTo("0");
    }

    @Test
    void loopsOverVariablesOfTheCellKeepTheirResult() {
        assertThat(value("double s = 0;\nfor (int i = 0; i < 10; i++) { s += i; }\ns"))
                .isEqualTo("45.0");
        assertThat(value("s + 1")).isEqualTo("46.0");
        fails("int done = 0;\nwhile (true) { done++; if (done == 5) throw new RuntimeException(); }");
        assertThat(value("done")).isEqualTo("5");
    }

    @Test
    void loopsOverVariablesOfEarlierCellsKeepTheirResultToo() {
        ok("double total = 1; int i = 7;");
        assertThat(value("for (int k = 0; k < 10; k++) { total += k; }\ntotal")).isEqualTo("46.0");
        fails("while (true) { total++; if (total == 50) throw new RuntimeException(); }");
        assertThat(value("int s = 0; for (int i = 0; i < 3; i++) { s += i; }\ns + i + total"))
                .isEqualTo("60.0");
        assertThat(value("int j = 5; for (int j = 0; j < 3; j++) { s++; }\nj + s"))
                .isEqualTo("11");
    }

    @Test
    void loopsAndMethodsAndLambdasSeeTheSameVariable() {
        ok("int seen = 0, c = 0; void bump() { seen++; }\nRunnable r = () -> c++;");
        assertThat(value("for (int k = 0; k < 5; k++) { bump(); seen += 10; }\nseen"))
                .isEqualTo("55");
        assertThat(value("for (int k = 0; k < 3; k++) { r.run(); c += 10; }\nc"))
                .isEqualTo("33");
        assertThat(value("int e = 1; for (int k = 0; k < 3; k++) { eval(\"e = e * 2;\"); }\ne"))
                .isEqualTo("8");
    }

    @Test
    void aVolatileVariableIsVolatile() {
        assertThat(value("volatile boolean go = true;\n"
                        + "var here = Class.forName(new Throwable().getStackTrace()[0].getClassName());\n"
                        + "java.lang.reflect.Modifier.isVolatile(here.getField(\"go\").getModifiers())"))
                .isEqualTo("true");
    }

    @Test
    void unicodeEscapesAreReadFirst() {
        assertThat(value("int \\u0061bc = 3; abc + \"\\u00e9\" + \"\\\\u00e9\".length()"))
                .isEqualTo("3é6");
        assertThat(value("abc")).isEqualTo("3");
    }

    @Test
    void aNewMethodIsUsedByThoseThatCalledTheOldOne() {
        ok("int g() { return 1; }");
        ok("int f() { return g() + 10; }");
        ok("class K { int h() { return f(); } }");
        ok("int g() { return 2; }");
        assertThat(value("f() + new K().h()")).isEqualTo("24");
    }

    @Test
    void overloadsOfDifferentCellsLiveSideBySide() {
        ok("String f(int a) { return \"int\"; }");
        ok("String f(String a) { return \"String\" + f(1); }");
        assertThat(value("f(1) + f(\"\")")).isEqualTo("intStringint");
        ok("String f(int a) { return \"new\"; }");
        assertThat(value("f(1) + f(\"\")")).isEqualTo("newStringnew");
    }

    @Test
    void aClassThatIsRunAgainUnchangedKeepsItsVariables() {
        ok("class P { int x = 1; }");
        ok("P p = new P(); p.x = 7; int n = 4;");
        ok("class P {  int x = 1;  }");
        assertThat(value("p.x")).isEqualTo("7");
        Recorder changed = ok("class P { int x = 2; }");
        assertThat(changed.of("stderr")).contains("p is null again");
        assertThat(value("p == null && n == 4")).isEqualTo("true");
    }

    @Test
    void aVariableMayChangeItsType() {
        ok("int v = 1;\nint w = 1;");
        ok("int twice() { return 2 * w; }");
        ok("String v = \"text\";");
        assertThat(value("v.length()")).isEqualTo("4");
        ok("double w = 2;");
        fails("twice()");
        ok("w = 3;\nint w = 9;");
        assertThat(value("w")).isEqualTo("9");
    }

    @Test
    void methodsMayHaveTheNamesOfThoseThatEveryClassInherits() {
        ok("int hashCode() { return 7; }\n"
                + "String toString() { return \"t\" + hashCode(); }\n"
                + "boolean equals(Object o) { return o == null; }\n"
                + "int heard;\n"
                + "void notify() { heard++; }\n"
                + "void notifyAll() { heard += 10; }\n"
                + "void wait(int n) { heard += n; }\n"
                + "Class<?> getClass() { return String.class; }\n"
                + "protected Object clone() { return \"clone\"; }\n"
                + "protected void finalize() { heard = 0; }");
        assertThat(value("notify(); notifyAll(); wait(100);\ntoString() + equals(null) + heard"))
                .isEqualTo("t7true111");
        assertThat(value("finalize(); clone() + getClass().getSimpleName() + heard"))
                .isEqualTo("cloneString0");
        assertThat(value("String toString(int[] a) { return a.length + toString(); }\ntoString(new int[2])"))
                .isEqualTo("2t7");
        ok("int hashCode() { return 8; }");
        assertThat(value("java.util.function.Supplier<String> s = () -> toString(new int[hashCode()]); s.get()"))
                .isEqualTo("8t8");
    }

    @Test
    void inAClassSuchANameMeansWhatTheClassInherits() {
        ok("int hashCode() { return 7; }");
        assertThat(value(
                        "record Own(int a) { public int hashCode() { return 1; } int twice() { return 2 * hashCode(); } }\n"
                                + "var made = new Object() { public int hashCode() { return 3; } public String toString() { return \"\" + hashCode(); } };\n"
                                + "{ class Local { public int hashCode() { return 4; } int out() { return hashCode(); } }\n"
                                + "  System.out.print(new Local().out()); }\n"
                                + "new Own(0).twice() + \" \" + made + \" \" + hashCode() + \" \" + \"x\".hashCode()"))
                .isEqualTo("2 3 7 120");
    }

    @Test
    void errorsNameSuchMethodsAsTheyWereWritten() {
        assertThat(fails("int hashCode() { return 7; }\nhashCode(1)").plainText())
                .contains("hashCode")
                .doesNotContain("$");
        assertThat(fails("String toString(int n) {\n  return \"\" + 1 / n;\n}\ntoString(0)")
                        .plainText())
                .contains("at toString, line 2:");
        assertThat(value("void main(String[] args) { System.out.print(args.length); }\nmain(new String[2]); 1"))
                .isEqualTo("1");
    }

    @Test
    void aStackThatACellLooksAtBeginsWithTheCell() {
        Recorder shown = ok("void deep() { new IllegalStateException(\"shown\").printStackTrace(); }\n"
                + "deep();\n"
                + "System.err.println(\"\\tat descent.kernel.Mine\");");
        assertThat(shown.of("stderr").replaceAll("cells//|(?<=\\$)\\d+", ""))
                .isEqualTo("java.lang.IllegalStateException: shown\n"
                        + "\tat cell.$.deep(In [1]:1)\n"
                        + "\tat cell.$.$run(In [1]:2)\n"
                        + "\tat descent.kernel.Mine\n");
        assertThat(value("new Throwable().getStackTrace().length")).isEqualTo("1");
        assertThat(value("StackWalker.getInstance().walk(frames -> frames.count())"))
                .isEqualTo("1");
        assertThat(ok("Thread t = new Thread(() -> { throw new RuntimeException(\"boom\"); }); t.start(); t.join();")
                        .of("stderr"))
                .contains("boom")
                .doesNotContain("descent.kernel");
    }

    @Test
    void whatAnErrorOrNullInToStringSaysIsTheLearnersOwn() {
        assertThat(value("class Quiet { public String toString() { return null; } }\nnew Quiet()"))
                .isEqualTo("null");
        assertThat(
                        value(
                                "class Loud { public String toString() { throw new IllegalStateException(\"no\"); } }\nnew Loud()"))
                .isEqualTo("Loud (showing it failed: java.lang.IllegalStateException: no)");
        Outcome error =
                fails("class Broken { public String toString() { throw new Error(\"broken\"); } }\nnew Broken()");
        assertThat(error.plainText().lines().skip(1)).hasSize(1);
        assertThat(fails("\nString.valueOf(new Broken())").line()).isEqualTo(2);
        assertThat(fails("\ndescent.display.Display.render(new Broken());").line())
                .isEqualTo(2);
    }

    @Test
    void aRefusedExitShowsNothingOfTheKernel() {
        assertThat(ok("Thread t = new Thread(() -> System.exit(3)); t.start(); t.join();")
                        .of("stderr"))
                .contains("System.exit(3)", "In [1]:1")
                .doesNotContain("descent.kernel.run.Exit.");
        for (String code : List.of(
                "java.util.function.IntConsumer end = System::exit; end.accept(1)",
                "java.util.function.IntConsumer end = Runtime.getRuntime()::halt; end.accept(1)",
                "java.util.function.ObjIntConsumer<Runtime> end = Runtime::exit; end.accept(Runtime.getRuntime(), 1)")) {
            assertThat(fails(code).ename()).isEqualTo("ExitRefused");
        }
    }

    @Test
    void theStackOfEvaluatedCodeGoesOnToItsCell() {
        ok(
                "void nest(int n) { if (n == 0) throw new IllegalStateException(\"deep\"); eval(\"nest(\" + (n - 1) + \")\"); }");
        Outcome error = fails("int a = 1;\nnest(1)");
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.plainText().lines().skip(1).map(String::strip))
                .containsExactly(
                        "at nest, In [1], line 1", "at eval, line 1", "at nest, In [1], line 1", "at line 2:  nest(1)");
        assertThat(ok("try { eval(\"1 / 0\"); } catch (ArithmeticException e) { e.printStackTrace(); }")
                        .of("stderr"))
                .contains("eval:1", "In [3]:1")
                .doesNotContain("descent.kernel");
        assertThat(ok("try { eval(\"int z = 0.5;\"); } catch (IllegalArgumentException e) { e.printStackTrace(); }")
                        .of("stderr"))
                .doesNotContain("descent.kernel");
    }

    @Test
    void aDeclarationMayFollowAStatementWithoutASpace() {
        assertThat(value("System.out.print(1);var adjacent = List.of(2);adjacent.get(0)"))
                .isEqualTo("2");
    }

    @Test
    void controlFlowOfAllKinds() {
        assertThat(value("int k = 0;\n"
                        + "outer:\n"
                        + "for (int i = 0; ; i++) { do { k++; if (k > 5) break outer; } while (true);"
                        + " }\n"
                        + "k"))
                .isEqualTo("6");
        assertThat(value("String t = \"\"\"\n"
                        + "  a { ; \"quoted\"\n"
                        + "  \"\"\";\n"
                        + "try { t = t + 1; } catch (RuntimeException e) { } finally { t += 2; }\n"
                        + "if (t.isEmpty()) t = \"x\"; else if (t == null) { } else { t = t.strip(); }\n"
                        + "t"))
                .isEqualTo("a { ; \"quoted\"\n12");
        assertThat(value("switch (k) { case 6 -> System.out.print(\"six\"); default -> {} }\n"
                        + "int r = switch (k) { case 6 -> 1; default -> 0; };\n"
                        + "r"))
                .isEqualTo("1");
        assertThat(value("synchronized (t) { k = 1; }\n{ int k2 = k; k = k2 + 1; }\nk"))
                .isEqualTo("2");
    }

    @Test
    void annotationsEnumsInterfacesAndGenericMethods() {
        ok("@FunctionalInterface public interface F { double at(double x); }\n"
                + "public enum E { A, B; E next() { return B; } }\n"
                + "public static <T extends Comparable<T>> T max(List<? extends T> l) { return Collections.max(l);"
                + " }\n"
                + "private static final int N = 3;\n"
                + "@interface Mark {}\n"
                + "abstract class Base { abstract int f(); }\n"
                + "final class Leaf extends Base { @Override int f() { return N; } }");
        assertThat(value("max(List.of(1, 5, 2)) + new Leaf().f() + E.A.next().ordinal()"))
                .isEqualTo("9");
    }

    @Test
    void checkedExceptionsNeedNoDeclaration() {
        Outcome outcome = fails("int a = 1;\nif (a > 0) {\n  throw new java.io.IOException(\"disk\");\n}");
        assertThat(outcome.ename()).isEqualTo("IOException");
        assertThat(outcome.evalue()).isEqualTo("disk");
        assertThat(outcome.line()).isEqualTo(3);
    }

    @Test
    void tracesEndAtTheCellAndNameItsLines() {
        ok("int bad(int a) {\n  return 1 / a;\n}");
        Outcome outcome = fails("int z = 0;\n\nbad(z)");
        assertThat(outcome.plainText())
                .startsWith("java.lang.ArithmeticException: / by zero\n"
                        + "    at bad, In [1], line 2\n"
                        + "    at line 3:  bad(z)\n"
                        + "Help:");
        assertThat(fails("Runnable r = () -> { throw new IllegalStateException(new"
                                + " RuntimeException(\"inner\")); };\n"
                                + "r.run();")
                        .plainText())
                .contains("Caused by: java.lang.RuntimeException: inner")
                .doesNotContain("descent.kernel");
    }

    @Test
    void longTracesStillEndAtTheLineOfTheCell() {
        String text = fails("int down(int n) { return n == 0 ? 1 / n : down(n - 1); }\n\ndown(80)")
                .plainText();
        assertThat(text).contains("more …").contains("at line 3:  down(80)");
        assertThat(text.lines().count()).isLessThan(40);
    }

    @Test
    void anImportNeedsNoSemicolonAtTheEndOfACell() {
        ok("import java.util.regex.*");
        ok("import java.time.LocalDate");
        assertThat(value("Pattern.compile(\"a\").pattern() + LocalDate.of(2020, 1, 2)"))
                .isEqualTo("a2020-01-02");
    }

    @Test
    void assertionsAreChecked() {
        Outcome outcome = fails("int n = 1;\nassert n > 2 : \"n is \" + n;");
        assertThat(outcome.ename()).isEqualTo("AssertionError");
        assertThat(outcome.evalue()).isEqualTo("n is 1");
        assertThat(fails("class Own { void f() { assert false; } } new Own().f()")
                        .ename())
                .isEqualTo("AssertionError");
    }

    @Test
    void aTraceCallsAnAnonymousClassSo() {
        assertThat(fails("Iterator<Integer> it = new Iterator<>() { public boolean hasNext() { return true; }\n"
                                + "public Integer next() { throw new IllegalStateException(); } };\nit.next()")
                        .plainText())
                .contains("at <anonymous class>.next, line 2");
        assertThat(value("new Runnable() { public void run() { } }")).startsWith("<anonymous class>@");
    }

    @Test
    void exitsAreErrors() {
        assertThat(fails("System.exit(0);").ename()).isEqualTo("ExitRefused");
        assertThat(fails("Runtime.getRuntime().halt(1);").evalue()).contains("would end the kernel");
    }

    @Test
    void anExitByReflectionIsAnErrorToo() {
        ok("import java.lang.invoke.*;\nMethodType ends = MethodType.methodType(void.class, int.class);\n"
                + "Runtime jvm = Runtime.getRuntime();");
        for (String code : List.of(
                "System.class.getMethod(\"exit\", int.class).invoke(null, 0);",
                "var exit = System.class.getMethod(\"exit\", int.class); exit.invoke(null, 0)",
                "Runtime.class.getMethod(\"halt\", int.class).invoke(jvm, 0);",
                "for (var m : Runtime.class.getMethods()) if (m.getName().equals(\"exit\")) m.invoke(jvm, 1);",
                "MethodHandles.lookup().findStatic(System.class, \"exit\", ends).invoke(0);",
                "MethodHandles.publicLookup().findVirtual(Runtime.class, \"halt\", ends).invoke(jvm, 0);",
                "MethodHandles.lookup().unreflect(System.class.getMethod(\"exit\", int.class)).invoke(0);",
                "MethodHandles.lookup().bind(jvm, \"exit\", ends).invoke(0);")) {
            assertThat(fails(code).ename()).as(code).isEqualTo("ExitRefused");
        }
    }

    @Test
    void reflectionReachesWhatItReachesInAClass() {
        assertThat(value(
                        "class Own { private int twice(int n) { return 2 * n; } static long sum(long a, double b) { return a + (long) b; }\n"
                                + "Object by() throws Exception { return Own.class.getDeclaredMethod(\"twice\", int.class).invoke(this, 4); } }\n"
                                + "new Own().by()"))
                .isEqualTo("8");
        assertThat(
                        value(
                                "1L + (Long) Own.class.getDeclaredMethod(\"sum\", long.class, double.class).invoke(null, 2L, 3.0)"))
                .isEqualTo("6");
        ok("import java.lang.invoke.*; var lookup = MethodHandles.lookup();");
        assertThat(
                        value(
                                "(int) lookup.findVirtual(String.class, \"length\", MethodType.methodType(int.class)).invoke(\"four\")"))
                .isEqualTo("4");
        assertThat(value("(int) lookup.bind(\"four\", \"length\", MethodType.methodType(int.class)).invoke()"))
                .isEqualTo("4");
        assertThat(fails("String.class.getMethod(\"charAt\", int.class).invoke(\"a\", 7)")
                        .ename())
                .isEqualTo("InvocationTargetException");
    }

    @Test
    void returnBelongsIntoMethodsAndLambdas() {
        for (String code : List.of(
                "\nreturn 5;",
                "\nreturn 5",
                "\nreturn;",
                "int n = 3;\nif (n > 1) { return; }",
                "\nfor (int i = 0; i < 3; i++) { if (i == 1) return i; }",
                "System.out.println(1);\nreturn 7;")) {
            Outcome outcome = fails(code);
            assertThat(outcome.plainText())
                    .as(code)
                    .startsWith("Line 2: return outside method")
                    .contains("^^^^^^");
            assertThat(outcome.plainText()).containsOnlyOnce("Help: A cell is no method");
        }
        assertThat(fails("return 5;").plainText())
                .contains("    ^^^^^^^^^\n")
                .contains("last expression, without return");
        assertThat(value("int f() { return 5; }\njava.util.function.IntSupplier g = () -> { return f() + 1; };\n"
                        + "var c = new Comparator<Integer>() { public int compare(Integer a, Integer b) { return b - a; } };\n"
                        + "Thread t = new Thread(() -> { return; });\n"
                        + "{ class Local { int h() { return 2; } } System.out.print(new Local().h()); }\n"
                        + "g.getAsInt() + c.compare(1, 2)"))
                .isEqualTo("7");
    }

    @Test
    void stackOverflowIsAnError() {
        assertThat(fails("int down(int n) { return down(n + 1) + 1; }\ndown(0)").ename())
                .isEqualTo("StackOverflowError");
        assertThat(value("2")).isEqualTo("2");
    }

    @Test
    void evalSeesTheCells() {
        ok("int a = 4;");
        assertThat(value("(int) eval(\"a + 1\") + 1")).isEqualTo("6");
        assertThat(value("eval(\"int b = 8;\"); 1")).isEqualTo("1");
        assertThat(value("b")).isEqualTo("8");
    }

    @Test
    void aFailingToStringIsReported() {
        assertThat(value("new Object() { public String toString() { throw new RuntimeException(\"no\"); } }"))
                .contains("showing it failed");
    }

    @Test
    void emptyCellsAndCommentsAreFine() {
        assertThat(value("")).isEmpty();
        assertThat(value("// nothing\n/* at all */")).isEmpty();
        assertThat(value(";;")).isEmpty();
    }

    @Test
    void aMistakeBeforeACallAtTheEndIsNamed() {
        assertThat(fails("1 + nothing + Math.abs(2)").plainText())
                .contains("symbol:   variable nothing")
                .doesNotContain("not a statement");
    }

    @Test
    void unbalancedBracketsAreNamed() {
        assertThat(fails("for (int i = 0; i < 3; i++) {\n  int a = 1;").plainText())
                .contains("reached end of file while parsing");
        assertThat(fails("int a = (1 + 2;").plainText()).contains("')' expected");
        assertThat(fails("}").ok()).isFalse();
        assertThat(fails("int x = 5\nint y = 6;").plainText())
                .contains("';' expected")
                .contains("Line 1");
    }

    @Test
    void theMessageOfAnUnknownNameHasNoNamesOfTheKernel() {
        assertThat(fails("int a = qwertyuiop;").plainText()).isEqualTo("""
            Line 1: cannot find symbol
                int a = qwertyuiop;
                        ^^^^^^^^^^
              symbol:   variable qwertyuiop
            Help: No variable qwertyuiop is declared; run the cell that declares it, or declare it with its type.\
            """);
    }

    @Test
    void aSwitchMayBeTheValueOfACell() {
        assertThat(value("int q = 7;\nswitch (q) { case 7 -> \"seven\"; default -> \"other\"; }"))
                .isEqualTo("seven");
        assertThat(ok("if (q > 0) System.out.print(q)").of("stdout")).isEqualTo("7");
    }

    @Test
    void arraysAndCollectionsAreReadableAndShort() {
        assertThat(value("new int[][] {{1, 2}, {3}}")).isEqualTo("[[1, 2], [3]]");
        assertThat(value("Collections.nCopies(200_000, 1)"))
                .endsWith("(199900 more, 200000 in all)]")
                .hasSizeLessThan(500);
        assertThat(value("class Plain {}\nnew Plain()")).startsWith("Plain@");
    }

    @Test
    void magicsRunBeforeTheJavaAndKeepItsLineNumbers() {
        assertThat(ok("%time Math.abs(1)").of("stdout")).startsWith("wall time:");
        assertThat(fails("%prelude\nint a = 1;\nint b = \"x\";").line()).isEqualTo(3);
        assertThat(fails("%nothing").plainText()).contains("%help");
        assertThat(value("int m = 17\n % 5;\nm")).isEqualTo("2");
        assertThat(ok("%help").of("display")).contains("Magics");
    }

    @Test
    void aClassFromTheClassPathSaysWhereItIsFrom(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Greeting.java"), "package word; public class Greeting {}");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        session.execute("%classpath " + classes, new Recorder(), CellInput.NONE);
        assertThat(value("word.Greeting.class.getProtectionDomain().getCodeSource().getLocation().toString()"))
                .endsWith(classes + "/");
    }
}
