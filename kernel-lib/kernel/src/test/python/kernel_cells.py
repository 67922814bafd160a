"""Cells that are easy to get wrong, on a Descent kernel with Jupyter's own client; `kernel_probes.py` has the protocol.

    /usr/bin/python3 kernel-lib/kernel/src/test/python/kernel_cells.py [KERNELSPEC NAME] [WORD IN THE NAME …]

Each entry of CELLS is a name and cells that run one after the other in one kernel, each with what must come back: text is the value,
out and err what is printed, ename the error's class, trace a part of the traceback; a list stands for several parts.
"""

import os
import re
import sys
import tempfile
import time
import traceback

import kernel_probes
from kernel_probes import Kernel, has, same

CELLS = []
STEPS = []


def cells(name, *steps):
    CELLS.append((name, steps))


def c(code, **wanted):
    return code, wanted


def parts(value):
    return value if isinstance(value, list) else [value]


def check(cell, wanted, code):
    try:
        if "ename" in wanted:
            same(cell.reply.get("ename"), wanted["ename"])
        elif "trace" not in wanted:
            assert cell.ok, cell.trace
        if "text" in wanted:
            same(cell.text, wanted["text"])
        if "like" in wanted:
            has(cell.text, *parts(wanted["like"]))
        for field in ("out", "err", "trace"):
            if field in wanted:
                has(getattr(cell, field), *parts(wanted[field]))
        if "never" in wanted:
            for part in parts(wanted["never"]):
                assert part not in cell.trace + cell.err + cell.out + cell.text, f"{part!r} in {cell.trace + cell.err + cell.out}"
        if wanted.get("silent"):
            same(cell.data, [])
    except AssertionError as error:
        raise AssertionError(f"{code!r}: {error}") from None


# --- declarations

cells(
    "records, sealed types, enums, interfaces and generics that need each other",
    c(
        "sealed interface Expr<T extends Value<T>> permits Lit, Bin { T eval(Env<T> env); }\n"
        "record Lit<T extends Value<T>>(T value) implements Expr<T> { public T eval(Env<T> env) { return value; } }\n"
        "record Bin<T extends Value<T>>(Op op, Expr<T> l, Expr<T> r) implements Expr<T> {\n"
        "  public T eval(Env<T> env) { return op.apply(l.eval(env), r.eval(env)); } }\n"
        "interface Value<T extends Value<T>> { T plus(T other); T times(T other); }\n"
        "record Int(int n) implements Value<Int> { public Int plus(Int o) { return new Int(n + o.n); } public Int times(Int o) { return new Int(n * o.n); } }\n"
        "enum Op { PLUS { <T extends Value<T>> T apply(T a, T b) { return a.plus(b); } }, TIMES { <T extends Value<T>> T apply(T a, T b) { return a.times(b); } };\n"
        "  abstract <T extends Value<T>> T apply(T a, T b); }\n"
        "class Env<T> { Map<String, T> names = new HashMap<>(); }\n"
        "new Bin<>(Op.PLUS, new Lit<>(new Int(2)), new Bin<>(Op.TIMES, new Lit<>(new Int(3)), new Lit<>(new Int(4)))).eval(new Env<>())",
        text="Int[n=14]",
    ),
)
cells(
    "annotations with members, on everything",
    c(
        "import java.lang.annotation.*;\n@Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER}) @interface Info { String[] tags() default {\"a\", \"b\"}; int level() default 1; Class<?> type() default Object.class; }\n"
        '@Info(tags = {"x"}, level = 3) class Noted { @Info int field; @Info void m(@Info int p) { } }\n'
        '@Info static int noted(@Info final int p) { return p; }\n@SuppressWarnings({"unchecked", "rawtypes"}) List raw = new ArrayList();\n'
        "Noted.class.getAnnotation(Info.class).level() + noted(4) + Noted.class.getAnnotation(Info.class).tags()[0]",
        text="7x",
    ),
)
cells(
    "text blocks with everything inside",
    c('String tb = """\n    {"a": "\\t;", // no comment\n     /* none */ \\\n    b}\\s\n    """;\ntb.lines().count() + tb.trim()', like=['2{"a": "\t;", // no comment', "/* none */ b}"]),
    c('var q = """\n   say \\"""quoted\\"""\n   """; q.strip()', text='say """quoted"""'),
)
cells(
    "nested generics with shifts of brackets",
    c("Map<String, List<Map<Integer, Set<String>>>> deep = new TreeMap<>(); deep.computeIfAbsent(\"k\", k -> new ArrayList<>()).add(Map.of(1, Set.of(\"v\"))); deep", text="{k=[{1=[v]}]}"),
    c("int sh = 256 >>> 2 >> 1; boolean less = sh < 40 && 40 > sh; sh + \" \" + less", text="32 true"),
    c("List<? super Integer>[] wild = new List[2]; wild[0] = new ArrayList<Number>(List.of(1.5)); wild[0].add(2); wild[0]", text="[1.5, 2]"),
)
cells(
    "local, anonymous, inner and static nested classes",
    c(
        "class Outer { int x = 1; class Inner { int y = x + 1; } static class Nested { int z = 5; } Inner make() { return new Inner(); } }\n"
        "{ class Local { int w = 7; } System.out.print(new Local().w); }\n"
        "var o = new Outer(); Outer.Inner in = o.new Inner(); Comparator<String> byLast = new Comparator<>() { @Override public int compare(String a, String b) { return a.charAt(a.length() - 1) - b.charAt(b.length() - 1); } };\n"
        "List.of(\"az\", \"ba\").stream().sorted(byLast).toList() + \" \" + in.y + new Outer.Nested().z",
        text="[ba, az] 25",
        out="7",
    ),
)
cells(
    "the order of initialisers",
    c(
        'class Order { static { System.out.print("S"); } { System.out.print("I"); } Order() { System.out.print("C"); } static int v = say("V"); static int say(String s) { System.out.print(s); return 0; } }\nnew Order(); new Order();',
        out="SVICIC",
    ),
)
cells(
    "cells with nothing to run",
    c("", silent=True),
    c("   \n\t\n", silent=True),
    c("// only a comment", silent=True),
    c("/* only\n a comment */", silent=True),
    c("/** documented */", silent=True),
    c("import java.util.concurrent.atomic.*;", silent=True),
    c("import static java.lang.Math.*;\nimport java.util.*;", silent=True),
    c("max(1, 2) + new AtomicInteger(3).get()", text="5"),
    c(";", silent=True),
    c("{}", silent=True),
)
cells(
    "unicode escapes and letters",
    c('char a = \'\\u0041\'; String s = "\\u00e9\\u4e2d"; s + a', text="é中A"),
    c("int größe = 3, π = 4, x_1 = 5, $y = 6; größe + π + x_1 + $y", text="18"),
    c("int \\u0061bc = 3; abc + \\u0061bc", text="6"),
    c("abc", text="3"),
    c("// a comment that ends here \\u000a int hidden = 9;\nhidden", text="9"),
)
cells(
    "labels, breaks and continues",
    c("int found = 0;\nouter:\nfor (int i = 2; i < 50; i++) {\n  for (int j = 2; j * j <= i; j++) if (i % j == 0) continue outer;\n  found++;\n}\nblock: { if (found > 3) break block; found = -1; }\nfound", text="15"),
)
cells(
    "var in loops, lambdas and resources",
    c("import java.util.function.*;\nBiFunction<Integer, Integer, Integer> add = (var a, var b) -> a + b;\nint t = 0; for (var e : List.of(1, 2)) t += e; for (var i = 0; i < 2; i++) t++;\ntry (var r = new java.io.StringReader(\"x\")) { t += r.read(); }\nadd.apply(t, 1)", text="126"),
    c("new Object() { int count = 5; int twice() { return 2 * count; } }.twice()", text="10"),
    c("var inter = List.of(1, \"a\", 2.0); inter.size()", text="3"),
    c("var fn = (Function<Integer, Function<Integer, Integer>>) a -> b -> a * b; fn.apply(6).apply(7)", text="42"),
)
cells(
    "arrays of everything",
    c("int[] a[] = {{1}, {2, 3}}, b = {4}; int c[][] = new int[2][]; a[1][1] + b[0] + c.length", text="9"),
    c("List<String>[] ls = new ArrayList[] {new ArrayList<>(List.of(\"q\"))}; ls[0].get(0)", text="q"),
    c("double[][] m = new double[3][4]; m[1][2] = 5; m", like="5.0"),
    c("new int[0]", text="[]"),
    c("new String[][] {{\"a\", null}, null}", text="[[a, null], null]"),
    c("char[] cs = {'h', 'i'}; cs", like="h"),
)
cells(
    "a class redefined under live variables",
    c("class Acc { double sum; void add(double x) { sum += x; } }\nvar acc = new Acc(); acc.add(2); List<Acc> all = new ArrayList<>(List.of(acc)); int plain = 5;"),
    c("class Acc { double sum; void add(double x) { sum += x; } }", silent=True, never=["null again"]),
    c("acc.sum + all.size()", text="3.0"),
    c("class Acc { double sum; int n; void add(double x) { sum += x; n++; } }", err="null again"),
    c("acc == null", text="true"),
    c("plain", text="5"),
    c("acc = new Acc(); acc.add(1); acc.n", text="1"),
)
cells(
    "methods, overloads and defaults across cells",
    c("interface Greets { default String greet() { return \"hi \" + name(); } String name(); static Greets of(String n) { return () -> n; } private int p() { return 1; } }"),
    c("Greets.of(\"bo\").greet()", text="hi bo"),
    c("String show(Object o) { return \"object\"; }"),
    c("String show(Integer i) { return \"integer\"; }\nString show(int... is) { return \"many\" + is.length; }"),
    c("show(1) + show(\"x\") + show(1, 2) + show((Object) 1)", text="integerobjectmany2object"),
    c("String show(Object o) { return \"changed\"; }"),
    c("show(\"x\") + show(1)", text="changedinteger"),
    c("int fact(int n) { return n < 2 ? 1 : n * fact(n - 1); }\n<T> T same(T t) { return t; }\nint sum(Integer... ns) { int s = 0; for (int n : ns) s += n; return s; }\nsame(fact(5)) + sum(1, 2, 3)", text="126"),
)
cells(
    "shadowed names",
    c("int shade = 1; int f(int shade) { return shade * 2; } class S { int shade = 7; int get() { return shade; } }\nfor (int i = 0; i < 1; i++) { int inner = shade + 1; shade = inner; }\nf(5) + new S().get() + shade", text="19"),
    c("Byte Byte = 3; Byte.intValue()", text="3"),
    c("class List2 { } List2 map = new List2(); Map<String, Integer> counts = new TreeMap<>(Map.of(\"a\", 1)); counts", text="{a=1}"),
    c("class ArrayList { public String toString() { return \"mine\"; } }\nnew ArrayList()", text="mine"),
    c("new java.util.ArrayList<>(java.util.List.of(1))", text="[1]"),
    c("import java.util.ArrayList;\nnew ArrayList<>(List.of(2))", text="[2]"),
)
cells(
    "a variable that changes its type",
    c("var shape = 1;"),
    c("var shape = \"one\";"),
    c("shape.length()", text="3"),
    c("double[] shape = {1, 2};"),
    c("shape.length", text="2"),
    c("int twiceShape() { return shape.length * 2; }\ntwiceShape()", text="4"),
    c("double[] shape = {1, 2, 3}; twiceShape()", text="6"),
)
cells(
    "methods named like those of Object",
    c("int hashCode() { return 42; }\nString toString() { return \"cell\"; }\nboolean equals(Object o) { return true; }\nvoid notify() { System.out.print(\"n\"); }"),
    c("notify(); hashCode() + toString() + equals(1)", text="42celltrue", out="n"),
    c("String toString(int[] a) { return Arrays.toString(a); }\ntoString(new int[] {1})", text="[1]"),
    c("Class<?> getClass() { return int.class; }\nObject clone() { return 1; }\nvoid finalize() { }\nvoid wait(long n) { }\nwait(1); getClass()", text="int"),
    c("public static void main(String[] args) { System.out.println(\"main \" + args.length); }\nmain(new String[] {\"a\"});", out="main 1"),
    c("new Object().hashCode() != 42 && \"a\".equals(\"a\")", text="true"),
)
cells(
    "modifiers at the top",
    c("public static final int LIMIT = 3; private double secret = 2; protected static int shared; static { }", trace=""),
    c("public static final int LIMIT = 3; private double secret = 2; protected static int shared;\npublic int add(int a) { return a + LIMIT; }\nprivate static synchronized int locked() { return 1; }\nadd(1) + locked() + secret", text="7.0"),
    c("final int[] fixed = {1}; fixed[0]++; fixed[0]", text="2"),
    c("volatile boolean go = true; transient int tr = 1; go", text="true"),
    c("abstract class Shape { abstract double area(); }\nclass Sq extends Shape { double area() { return 4; } }\nstrictfp class Fp { }\nnew Sq().area()", text="4.0"),
)
cells(
    "switches",
    c("enum Day { MON, SAT, SUN }\nDay d = Day.SAT;\nString kind = switch (d) { case SAT, SUN -> \"weekend\"; case MON -> { String s = \"work\"; yield s; } };\nkind", text="weekend"),
    c("switch (d) { case MON: System.out.print(1); case SAT: System.out.print(2); case SUN: System.out.print(3); break; default: System.out.print(4); }", out="23"),
    c("Object thing = 5; if (thing instanceof Integer n && n > 3) System.out.print(\"big \" + n);", out="big 5"),
    c("switch (d) { case SAT -> 1; case SUN -> 2; default -> 3; }", text="1"),
    c("int len = switch (\"abc\") { case \"abc\" -> 3; default -> 0; } + 1; len", text="4"),
)
cells(
    "expressions of every kind",
    c("int k = 5; k++ + ++k", text="12"),
    c("k > 3 ? \"yes\" : \"no\"", text="yes"),
    c("(Runnable) () -> { }", like="ambda"),
    c("new int[] {1, 2}.length", text="2"),
    c("(int) 3.9 + (char) 65", text="68"),
    c("-k", text="-7"),
    c("!true", text="false"),
    c("\"a\" + 1 + 'c' + null", text="a1cnull"),
    c("String::length", trace=""),
    c("k", text="7"),
    c("k = 3", silent=True),
    c("k += 2;", silent=True),
    c("k++", text="5"),
    c("(k)", text="6"),
    c("int[].class", text="class [I"),
    c("1_000_000L * 0xFF + 0b11 + 1e-3", text="2.55000003001E8"),
    c("this", trace=""),
    c("null", text="null"),
    c("Math.random() < 1;", text="true"),
)
cells(
    "statements as they come",
    c("if (true) System.out.print(1); else System.out.print(2);", out="1"),
    c("int n = 3; do n--; while (n > 0); n", text="0"),
    c("for (;;) { if (++n > 4) break; } n", text="5"),
    c("synchronized (this.getClass()) { }", trace=""),
    c("Object lock = new Object(); synchronized (lock) { n = 9; } n", text="9"),
    c("assert n < 100 : \"few\"; n", text="9"),
    c("throw new IllegalArgumentException(\"mine\");", ename="IllegalArgumentException", trace="mine"),
    c("return;", trace=""),
    c("n", text="9"),
    c("try { throw new java.io.IOException(\"io\"); } catch (java.io.IOException | RuntimeException e) { System.out.print(e.getMessage()); } finally { System.out.print(\"!\"); }", out="io!"),
    c("int a, b; a = b = 4; a + b", text="8"),
    c("int u; System.out.print(u);", out="0"),
)

# --- newer Java

cells(
    "since 21: patterns, virtual threads and sequenced collections",
    c("sealed interface Form { } record Disc(double r) implements Form { } record Box(double a, double b) implements Form { }\n"
      "double area(Form f) { return switch (f) { case Disc(double r) -> 3 * r * r; case Box(double a, double b) when a == b -> a * a; case Box(var a, var b) -> a * b; }; }\n"
      "area(new Disc(2)) + area(new Box(3, 3)) + area(new Box(1, 2))", text="23.0"),
    c("Object o = 5; switch (o) { case null -> \"none\"; case Integer i when i > 3 -> \"big\"; case Integer i -> \"small\"; default -> \"other\"; }", text="big"),
    c("Thread v = Thread.ofVirtual().start(() -> System.out.println(\"virtual\")); v.join(); List.of(1, 2, 3).getLast()", text="3", out="virtual"),
    c("try (var ex = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) { ex.submit(() -> System.out.print(\"task\")).get(); }", out="task"),
)
cells(
    "since 25: modules imported, names left out, main without a class",
    c("import module java.sql;\njava.sql.Types.INTEGER + Types.INTEGER", text="8"),
    c("int turns = 0; for (var _ : List.of(1, 2, 3)) turns++; try { Integer.parseInt(\"x\"); } catch (NumberFormatException _) { turns += 10; } turns", text="13"),
    c("void main() { IO.println(\"plain\"); }\nmain();", out="plain"),
    c("class Pos { final int v; Pos(int v) { if (v < 0) throw new IllegalArgumentException(); super(); this.v = v; } }\nnew Pos(3).v", text="3"),
    c("List.of(1, 2, 3, 4).stream().gather(java.util.stream.Gatherers.windowFixed(2)).toList()", text="[[1, 2], [3, 4]]"),
)

# --- failures

cells(
    "errors in static initialisers",
    c("class Bad { static int v = 1 / Integer.parseInt(\"0\"); }"),
    c("Bad.v", ename="ExceptionInInitializerError", trace=["ArithmeticException", "/ by zero"], never=["descent.kernel", "jdk.internal"]),
    c("Bad.v", ename="NoClassDefFoundError"),
    c("1", text="1"),
)
cells(
    "deep recursion and memory",
    c("int depth = 0; int dive() { depth++; return dive() + 1; }\ndive()", ename="StackOverflowError"),
    c("depth > 1000", text="true"),
    c("long[][] big = new long[100_000][]; for (int i = 0; i < big.length; i++) big[i] = new long[1_000_000];", ename="OutOfMemoryError"),
    c("big = null; int[] huge = new int[Integer.MAX_VALUE];", ename="OutOfMemoryError"),
    c("var sb = new StringBuilder(\"x\"); while (true) sb.append(sb);", trace="OutOfMemoryError"),
    c("sb = null; 1 + 1", text="2"),
)
cells(
    "exits from anywhere",
    c("Thread t = new Thread(() -> System.exit(3)); t.start(); t.join(); 1", text="1", err="System.exit"),
    c("try { System.exit(1); } catch (Throwable e) { System.out.print(\"caught\"); }", out="caught"),
    c("Runnable r = () -> Runtime.getRuntime().exit(2); r.run();", ename="ExitRefused"),
    c("System.class.getMethod(\"exit\", int.class).getName()", text="exit"),
    c("System.class.getMethod(\"exit\", int.class).invoke(null, 0)", ename="ExitRefused"),
    c("java.lang.invoke.MethodHandles.lookup().findStatic(System.class, \"exit\", java.lang.invoke.MethodType.methodType(void.class, int.class)).invoke(0);", ename="ExitRefused"),
    c("return 5;", ename="CompilationException", trace="last expression, without return"),
    c("assert 1 > 2 : \"no\";", ename="AssertionError", trace="no"),
    c("\"\U0001F642\".charAt(0)", text="\ufffd"),
    c("1", text="1"),
)
cells(
    "stack traces a cell prints itself",
    c("void f() { throw new IllegalStateException(\"deep\"); }\ntry { f(); } catch (Exception e) { e.printStackTrace(); }", err=["IllegalStateException: deep", "f(In ["], never=["descent.kernel", "jdk.internal", "reflect"]),
    c("var sw = new java.io.StringWriter(); new Error(\"x\", new Error(\"y\")).printStackTrace(new java.io.PrintWriter(sw)); sw.toString()", never=["descent.kernel", "reflect"]),
    c("Thread.dumpStack();", err="Stack trace", never=["descent.kernel"]),
    c("new Thread(() -> { throw new RuntimeException(\"in a thread\"); }).start(); Thread.sleep(200);", err="in a thread", never=["descent.kernel"]),
    c("java.util.concurrent.CompletableFuture.supplyAsync(() -> 1 / Integer.parseInt(\"0\")).join()", ename="CompletionException", trace="ArithmeticException", never=["descent.kernel"]),
    c("System.err.println(\"\\tat descent.kernel.Nothing\");", err="\tat descent.kernel.Nothing"),
)
cells(
    "exceptions of the learner's own",
    c("class Mine extends Exception { Mine(String m, Throwable c) { super(m, c); } }\nvoid go() throws Mine { try { Object o = null; o.toString(); } catch (RuntimeException e) { throw new Mine(\"wrapped\", e); } }\ngo();", ename="Mine", trace=["Mine: wrapped", "Caused by", "NullPointerException"], never=["$", "descent.kernel"]),
    c("class Rude extends RuntimeException { public String getMessage() { throw new RuntimeException(\"ha\"); } }\nthrow new Rude();", ename="Rude"),
    c("throw new RuntimeException() { };", trace=""),
    c("class Loop extends RuntimeException { public synchronized Throwable getCause() { return this; } }\nthrow new Loop();", ename="Loop"),
    c("var e1 = new RuntimeException(\"a\"); e1.addSuppressed(new Error(\"sup\")); throw e1;", trace=["a", "sup"]),
    c("int line = 1;\n\n\nint[] arr = new int[2];\narr[2] = 1;", ename="ArrayIndexOutOfBoundsException", trace=["line 5", "arr[2] = 1"]),
    c("List.of(3, 1).stream().map(x -> 1 / (x - 1)).toList()", ename="ArithmeticException", trace="line 1"),
)
cells(
    "errors that change nothing",
    c("int keep = 1;"),
    c("int keep = 2; int other = undefinedName;", ename="CompilationException", trace="undefinedName"),
    c("keep", text="1"),
    c("int g() { return undefined2(); }", ename="CompilationException"),
    c("class Broken { int x = ; }", ename="CompilationException"),
    c("for (int i = 0; i < 3; i++ { }", ename="CompilationException"),
    c("String s = \"unclosed", ename="CompilationException"),
    c("import no.such.pack.Thing;", ename="CompilationException", trace="no.such"),
    c("int keep = 3; keep = 4; throw new RuntimeException();", ename="RuntimeException"),
    c("keep", text="4"),
    c("package a.b;", ename="CompilationException"),
    c("int 5x;", ename="CompilationException"),
    c("\"a\" instanceof Integer", ename="CompilationException", never=["$", "cell."]),
    c("final int once = 1; once = 2;", ename="CompilationException", trace="final"),
    c("keep", text="4"),
)

# --- threads and time

cells(
    "threads, futures and schedules",
    c("import java.util.concurrent.*;\nvar pool = Executors.newFixedThreadPool(3);\nvar fs = new ArrayList<Future<Integer>>(); for (int i = 0; i < 5; i++) { int j = i; fs.add(pool.submit(() -> j * j)); }\nint total = 0; for (var f : fs) total += f.get(); pool.shutdown(); total", text="30"),
    c("CompletableFuture.supplyAsync(() -> 20).thenCombine(CompletableFuture.supplyAsync(() -> 22), Integer::sum).get()", text="42"),
    c("var timer = Executors.newScheduledThreadPool(1); var latch = new CountDownLatch(3); timer.scheduleAtFixedRate(() -> { System.out.println(\"tick\"); latch.countDown(); }, 0, 5, TimeUnit.MILLISECONDS); latch.await(); timer.shutdownNow(); latch.getCount()", text="0", out="tick\ntick\ntick"),
    c("IntStream.range(0, 1000).parallel().map(x -> x * 2).sum()", text="999000"),
    c("ThreadLocal<Integer> tl = ThreadLocal.withInitial(() -> 3); tl.get()", text="3"),
    c("Thread.currentThread().getName()", text="cell"),
    c("Thread.currentThread().interrupt(); Thread.interrupted()", text="true"),
    c("try { Thread.currentThread().interrupt(); Thread.sleep(10); } catch (InterruptedException e) { System.out.print(\"woken\"); }", out="woken"),
    c("Thread.currentThread().setUncaughtExceptionHandler((t, e) -> System.out.println(\"handled\")); 1", text="1"),
)

# --- showing

cells(
    "display and values",
    c("int x = 5; display(x);", like="5"),
    c("IntStream.range(0, 200_000).boxed().toList()", like=["0, 1, 2", "200000"]),
    c("new int[200_000]", like="200000"),
    c("new HashMap<>(Map.of(1, new HashMap<>(Map.of(2, List.of(3)))))", text="{1={2=[3]}}"),
    c("Optional.empty()", text="Optional.empty"),
    c("new Object() { public String toString() { return null; } }", trace="", ename=None),
    c("class Shy { public String toString() { throw new IllegalStateException(\"shy\"); } }\nnew Shy()", like="shy"),
    c("List.of(new Shy(), 1)", like="shy"),
    c("List<Object> self = new ArrayList<>(); self.add(self); self", like="this collection"),
    c("\"two\\nlines\"", text="two\nlines"),
    c("'c'", text="c"),
    c("(byte) 200", text="-56"),
    c("1.0f / 3", text="0.33333334"),
    c("0.1 + 0.2", text="0.30000000000000004"),
    c("Double.NaN", text="NaN"),
    c("System.out.printf(\"%.2f%n\", 1.5)", out="1.50", silent=True),
    c("System.out", like=""),
    c("void nothing() { }\nnothing()", silent=True),
    c("Stream.of(1, 2)", like="ReferencePipeline"),
    c("record P(int x, double[] y) { }\nnew P(1, new double[] {2})", like="P[x=1"),
    c("StringBuilder b = new StringBuilder(\"sb\"); b", text="sb"),
)

cells(
    "magics",
    c("%time 1 + 1", text="2", out="wall time"),
    c("%%time\nint z = 0; for (int i = 0; i < 10; i++) z += i;\nz", text="45", out="time"),
    c("%prelude"),
    c("%help"),
    c("%nosuch", ename="MagicFailed", trace="%help"),
    c("int modulo = 17\n%5;\nmodulo", text="2"),
    c("%classpath"),
    c("String pct = \"\"\"\n%time\n\"\"\"; pct.strip()", text="%time"),
)


def completes(k, code, *wanted, cursor=None):
    answer = k.ask(k.client.complete(code, len(code) if cursor is None else cursor))
    for name in wanted:
        assert name in answer["matches"], f"{name} not among {answer['matches'][:12]} for {code!r}"
    return answer


def step(function):
    STEPS.append(function)
    return function


@step
def completion_in_the_middle(k):
    k.run("String middle = \"abc\"; record Pt(int xx, int yy) { } var pt = new Pt(1, 2); List<Map<String, Integer>> nested = List.of();")
    completes(k, "int a = middle.len + 5; foo(", "length", cursor=18)
    completes(k, "pt.", "xx", "yy")
    completes(k, "for (var p : List.of(pt)) { p.x", "xx")
    completes(k, "nested.get(0).getOrD", "getOrDefault")
    completes(k, "List.of(1).stream().map(q -> q.intV", "intValue")
    completes(k, "void f(String par) { par.toUp", "toUpperCase")
    completes(k, "class Q { int field; int g() { return fie", "field")
    completes(k, "int broken = ; mid", "middle")
    completes(k, "Math.\n", "max", cursor=5)
    completes(k, "new Sca", "Scanner")
    completes(k, "import java.util.conc", "concurrent")
    completes(k, "Thread.State.RUN", "RUNNABLE")
    completes(k, "\"lit\".sub", "substring")
    same(completes(k, "\"in a string mid")["matches"], [])


@step
def inspection_of_overloads(k):
    answer = k.ask(k.client.inspect("Math.max(", 9))
    has(answer["data"]["text/plain"], "int Math.max(int", "double Math.max(double")
    k.run("/** One. */ int over(int a) { return a; }\nint over(String s) { return 0; }")
    answer = k.ask(k.client.inspect("over(1)", 2))
    has(answer["data"]["text/plain"], "over(int a)", "over(String s)")
    same(k.ask(k.client.inspect("", 0))["found"], False)
    same(k.ask(k.client.inspect("   ", 2))["found"], False)
    assert k.ask(k.client.inspect("new ArrayList<>(", 16))["found"]


@step
def interrupts_leave_a_working_kernel(k):
    for code in (
        "while (true) { try { Thread.sleep(10); } catch (Throwable e) { } }",
        "try { while (true) { } } catch (Throwable e) { System.out.print(\"seen\"); }",
        "try { while (true) { } } finally { System.out.print(\"end\"); }",
        "synchronized (Object.class) { new java.util.concurrent.Semaphore(0).acquire(); }",
        "java.util.stream.Stream.generate(() -> 1).parallel().filter(x -> x < 0).findAny()",
        "java.util.stream.IntStream.iterate(0, x -> x + 1).parallel().filter(x -> x < 0).findFirst()",
        "new java.util.concurrent.CompletableFuture<Integer>().get()",
        "java.util.concurrent.CompletableFuture.runAsync(() -> { while (true) { } }).join()",
        "var ex = java.util.concurrent.Executors.newFixedThreadPool(2); for (int i = 0; i < 2; i++) ex.submit(() -> { while (true) { } }); ex.shutdown(); ex.awaitTermination(1, java.util.concurrent.TimeUnit.DAYS)",
        "while (true) System.out.println(\"flood\");",
        "while (true) display(1);",
        "long q = 0; for (long i = 0; i < Long.MAX_VALUE; i++) q += i;",
        "int w = 0; for (int i = 0; i < Integer.MAX_VALUE; i++) for (int j = 0; j < Integer.MAX_VALUE; j++) w ^= i + j;",
        "new java.math.BigInteger(\"3\").pow(60_000_000).toString().length()",
        "new ArrayList<>(Collections.nCopies(30_000_000, 1)).toString().length(); while (true) { new int[10].clone(); }",
        "eval(\"while (true) { }\")",
        "new Object() { public String toString() { while (true) { } } }",
        "class Endless { static { if (true) while (true) { } } }\nnew Endless();",
        "int ping(int n) { return pong(n); } int pong(int n) { while (true) { n++; if (n < 0) return ping(n); } }\nping(0)",
    ):
        msg_id = k.send(code)
        time.sleep(0.7)
        begin = time.time()
        k.manager.interrupt_kernel()
        cell = k.result(msg_id)
        taken = time.time() - begin
        print(f"         {taken * 1000:7.0f} ms  {cell.reply.get('ename')}  {code[:70]}", flush=True)
        assert taken < 5, f"{taken:.1f} s: {code}"
        # who catches everything has caught the interrupt, too; the loop is gone all the same
        assert not cell.ok or cell.out == "seen", code
        same(k.run("6 * 7").text, "42")


@step
def what_cannot_be_stopped_is_said(k):
    for code in (
        "var l1 = new Object(); var l2 = new Object(); var both = new java.util.concurrent.CyclicBarrier(2);\n"
        "new Thread(() -> { synchronized (l1) { try { both.await(); } catch (Exception e) { } synchronized (l2) { } } }).start();\n"
        "synchronized (l2) { both.await(); synchronized (l1) { } }",
        "new java.net.ServerSocket(0).accept()",
    ):
        k.send(code)
        time.sleep(1.5)
        k.manager.interrupt_kernel()
        said = ""
        while "restart the kernel" not in said:
            said += k.client.get_iopub_msg(timeout=60)["content"].get("text", "")
        k.manager.restart_kernel(now=True)
        k.client.wait_for_ready(timeout=60)
        same(k.run("1").text, "1")


@step
def an_interrupt_after_a_flood_is_answered_at_once(k):
    for reads in (True, False):
        msg_id = k.send("long lines = 0; while (true) { System.out.println(lines++); }")
        read, end = 0, time.time() + 1.5
        while time.time() < end:
            if reads:
                message = k.client.get_iopub_msg(timeout=10)
                read += len(message["content"].get("text", ""))
            else:
                time.sleep(0.05)
        begin = time.time()
        k.manager.interrupt_kernel()
        while True:
            message = k.client.get_iopub_msg(timeout=60)
            read += len(message["content"].get("text", ""))
            if message["msg_type"] == "error":
                break
        print(f"         {(time.time() - begin) * 1000:7.0f} ms, {read / 1e6:.1f} MB, reader {'reads' if reads else 'sleeps'}", flush=True)
        k.shell(msg_id)
        same(k.run("lines > 0").text, "true")


@step
def input_comes_from_the_front_end(k):
    msg_id = k.client.execute("var in = new Scanner(System.in); in.nextInt() + in.nextInt()", allow_stdin=True)
    for line in ("3", "4"):
        same(k.client.get_stdin_msg(timeout=60)["msg_type"], "input_request")
        k.client.input(line)
    same(k.result(msg_id).text, "7")
    msg_id = k.client.execute("new java.io.BufferedReader(new java.io.InputStreamReader(System.in)).readLine()", allow_stdin=True)
    k.client.get_stdin_msg(timeout=60)
    k.client.input("äö")
    same(k.result(msg_id).text, "äö")


def main():
    words = sys.argv[1:]
    if words:
        kernel_probes.KERNEL = words.pop(0)
    failed = count = 0
    k = None
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DESCENT_HISTORY", os.path.join(folder, "history.jsonl"))
        todo = [(name, steps) for name, steps in CELLS] + [(f.__name__.replace("_", " "), f) for f in STEPS]
        version = 0
        for name, steps in todo:
            if words and not any(word in name for word in words):
                continue
            if k is None:
                k = Kernel({"DESCENT_JVM_OPTIONS": "-Xmx600m"})
                version = int(k.run("Runtime.version().feature()").text)
            since = int(re.match(r"(?:since (\d+))?", name).group(1) or 0)
            if since > version:
                continue
            problems = []
            try:
                if callable(steps):
                    count += 1
                    steps(k)
                else:
                    for code, wanted in steps:
                        count += 1
                        try:
                            check(k.run(code), wanted, code)
                        except AssertionError as error:
                            problems.append(error)
            except Exception as error:
                problems.append("".join(traceback.format_exception_only(type(error), error)).strip())
                k.close()
                k = None
            print("FAILED" if problems else "ok    ", name, flush=True)
            for problem in problems:
                failed += 1
                print("       ", str(problem)[:1500], flush=True)
        if k is not None:
            k.close()
    print(f"{count - failed} of {count} hold")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
