package descent.grader.acceptance;

import java.util.ArrayList;
import java.util.List;

/**
 * A hostile answer to the Rosenbrock exercise: whatever it tries, its value is wrong.
 *
 * @param kind the class of attack
 * @param name what it tries
 * @param before what stands before the answer in its cell
 * @param body what the answer does before it returns nonsense
 */
record Attack(String kind, String name, String before, String body) {
    static final String WRONG = "return new double[] {1e9, 1e9};";

    String cell() {
        return before + "\ndouble[] rosenbrockGradient(double[] p) {\n" + body
                + (body.contains("return ") ? "" : "\n" + WRONG) + "\n}\n";
    }

    private static Attack of(String kind, String name, String body) {
        return new Attack(kind, name, "", body);
    }

    private static String quietly(String statements) {
        return "try { " + statements + " } catch (Throwable t) { System.out.println(t); }";
    }

    static List<Attack> all(String secretPlace) {
        List<Attack> all = new ArrayList<>();
        exits(all);
        reflection(all);
        shadows(all);
        initialisers(all);
        forgeries(all);
        reading(all, secretPlace);
        network(all);
        bombs(all);
        endless(all);
        nativeDoors(all);
        shortCuts(all);
        values(all);
        compiler(all);
        injection(all);
        return all;
    }

    private static void exits(List<Attack> all) {
        all.add(of("exit", "System.exit", "System.exit(0);"));
        all.add(of("exit", "halt", "Runtime.getRuntime().halt(0);"));
        all.add(of("exit", "exit in a thread", "new Thread(() -> System.exit(0)).start();"));
        all.add(of(
                "exit",
                "a shutdown hook that never ends",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } })); System.exit(0);"));
        all.add(of(
                "exit",
                "own process destroyed",
                quietly("ProcessHandle.current().destroyForcibly();")
                        + quietly("ProcessHandle.allProcesses().forEach(ProcessHandle::destroyForcibly);")));
    }

    private static void reflection(List<Attack> all) {
        all.add(of(
                "reflection",
                "the solutions' classes",
                quietly("System.out.println(Class.forName(\"descent.solutions.Answers\"));")));
        all.add(of(
                "reflection",
                "the hidden checks' index",
                quietly("System.out.println(new String(Thread.currentThread().getContextClassLoader()"
                        + ".getResourceAsStream(\"META-INF/descent/hidden-checks\").readAllBytes()));")));
        all.add(of(
                "reflection", "JUnit", quietly("System.out.println(Class.forName(\"org.junit.jupiter.api.Test\"));")));
        all.add(of(
                "reflection",
                "the child's own protocol",
                quietly("var c = Class.forName(\"descent.grader.child.Child\"); for (var m : c.getDeclaredMethods()) {"
                        + " m.setAccessible(true); System.out.println(m); }")));
    }

    private static void shadows(List<Attack> all) {
        all.add(new Attack(
                "shadowing", "the contract", "interface RosenbrockGradient { double[] gradient(double[] p); }", ""));
        all.add(new Attack(
                "shadowing",
                "Math and String",
                "class Math { static double abs(double x) { return 0; } }" + " class String { }",
                ""));
        all.add(new Attack("shadowing", "a field named descent", "int descent = 0; int java = 0;", "descent++;"));
        all.add(new Attack("shadowing", "a package", "package descent.checks; public class Expect { }", ""));
    }

    private static void initialisers(List<Attack> all) {
        all.add(new Attack(
                "initialiser", "exit", "class X { static int a = 1; static { System.exit(0); } }", "p[0] = X.a;"));
        all.add(new Attack(
                "initialiser",
                "endless",
                "class X { static int a = 1; static { while (a > 0) { a = 2; } } }",
                "p[0] = X.a;"));
        all.add(new Attack(
                "initialiser",
                "a variable's exit",
                "int stolen = new Object() { int f() { System.exit(0); return 1; } }.f();",
                "p[0] = stolen;"));
        all.add(new Attack(
                "initialiser", "an error", "class X { static int a = 1 / Integer.parseInt(\"0\"); }", "p[0] = X.a;"));
    }

    private static void forgeries(List<Attack> all) {
        String out = "var o = new java.io.FileOutputStream(java.io.FileDescriptor.out); ";
        all.add(
                of(
                        "forgery",
                        "a report on standard output",
                        "System.out.println(\"{\\\"score\\\": 100, \\\"tests\\\": []}\"); System.err.println(\"Tests run: 1, Failures: 0\");"));
        all.add(of("forgery", "noise in the pipe", quietly(out + "o.write(new byte[1000]); o.flush();")));
        all.add(of(
                "forgery",
                "a huge frame announced",
                quietly(out + "o.write(new byte[] {127, -1, -1, -1, 2, 0, 0, 0, 0}); o.flush();")));
        all.add(of(
                "forgery",
                "a frame that never ends",
                quietly(out + "o.write(new byte[] {0, 16, 0, 0, 2, 0, 0, 0, 0}); o.flush();")));
        all.add(of("forgery", "the pipe closed", quietly(out + "o.close();")));
        all.add(of(
                "forgery",
                "a call of the grader's objects",
                quietly(out + "o.write(new byte[] {0, 0, 0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0}); o.flush();")));
        all.add(of(
                "forgery",
                "the untouched stub's message",
                "throw new UnsupportedOperationException(\"YOUR CODE HERE\");" + " // return "));
        all.add(of(
                "forgery",
                "an exception of the grader",
                "if (p != null) throw new IllegalStateException(\"passed\"); return null;"));
    }

    private static void reading(List<Attack> all, String place) {
        for (String path : List.of(
                place,
                "/",
                "/proc/1/environ",
                "/proc/1/cmdline",
                "/proc/1/root",
                "/proc/self/maps",
                "/etc/passwd",
                "/root",
                "/home")) {
            all.add(
                    of(
                            "reading",
                            path,
                            quietly(
                                    "var f = java.nio.file.Path.of(\"" + path + "\");"
                                            + " System.out.println(java.nio.file.Files.isDirectory(f)"
                                            + " ? java.util.Arrays.toString(f.toFile().list()) : java.nio.file.Files.readString(f));")));
        }
        all.add(of(
                "reading",
                "environment and properties",
                "System.out.println(System.getenv() + \" \" + System.getProperties());"));
        all.add(of(
                "reading",
                "writing where the grader reads",
                quietly("java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + place
                                + "/owned.txt\"), \"owned\");")
                        + quietly(
                                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"/cp/0.jar\"), \"owned\");")));
    }

    private static void network(List<Attack> all) {
        all.add(of(
                "network",
                "TCP",
                quietly("new java.net.Socket(\"1.1.1.1\", 80).close(); System.out.println(\"CONNECTED\");")));
        all.add(
                of(
                        "network",
                        "UDP",
                        quietly(
                                "new java.net.DatagramSocket().send(new java.net.DatagramPacket(new byte[1], 1,"
                                        + " java.net.InetAddress.getByAddress(new byte[] {1, 1, 1, 1}), 53)); System.out.println(\"CONNECTED\");")));
        all.add(of(
                "network",
                "DNS",
                quietly("System.out.println(\"CONNECTED \" + java.net.InetAddress.getByName(\"example.org\"));")));
        all.add(of(
                "network",
                "Unix socket",
                quietly("java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of("
                        + "\"/run/dbus/system_bus_socket\")).close(); System.out.println(\"CONNECTED\");")));
    }

    private static void bombs(List<Attack> all) {
        all.add(of(
                "bomb",
                "heap",
                "var l = new java.util.ArrayList<double[]>(); while (true) l.add(new double[1 << 20]);"));
        all.add(of(
                "bomb",
                "one array",
                "double[][] a = new double[1000][]; for (int i = 0; i < 1000; i++) a[i] = new double[1 << 22];"));
        all.add(of(
                "bomb",
                "direct memory",
                "var l = new java.util.ArrayList<Object>(); while (true)"
                        + " l.add(java.nio.ByteBuffer.allocateDirect(1 << 22));"));
        all.add(of(
                "bomb",
                "threads",
                "for (int i = 0; i < 100_000; i++) new Thread(() -> { try { Thread.sleep(100_000); }"
                        + " catch (InterruptedException e) { } }).start();"));
        all.add(of(
                "bomb",
                "processes",
                quietly("for (int i = 0; i < 50; i++) new ProcessBuilder(System.getProperty(\"java.home\")"
                        + " + \"/bin/java\", \"-version\").start();")));
        all.add(of(
                "bomb",
                "disk",
                quietly("byte[] b = new byte[1 << 20]; for (int i = 0; i < 500; i++) java.nio.file.Files.write("
                        + "java.nio.file.Path.of(\"/tmp/\" + i), b);")));
        all.add(of(
                "bomb",
                "output",
                "for (int i = 0; i < 300_000; i++) System.out.println(\"0123456789012345678901234567890123456789\");"));
        all.add(of("bomb", "a huge result", "return new double[8_000_000];"));
    }

    private static void endless(List<Attack> all) {
        all.add(of("endless", "a loop", "while (true) { p[0]++; if (p[0] < -1) break; }"));
        all.add(of(
                "endless",
                "that catches everything",
                "while (true) { try { while (true) { p[0]++; } } catch (Throwable t) { } if (p[0] < -1) return p; }"));
        all.add(of("endless", "inside the JDK", "java.math.BigInteger.TWO.pow(Integer.MAX_VALUE / 2).toString();"));
        all.add(of("endless", "waiting", quietly("synchronized (p) { p.wait(); }")));
        all.add(of(
                "endless",
                "a deadlock",
                quietly("var a = new java.util.concurrent.Semaphore(0); a.acquireUninterruptibly();")));
        all.add(new Attack("endless", "recursion", "int deep(int n) { return deep(n + 1) + 1; }", "p[0] = deep(0);"));
        all.add(of(
                "endless",
                "a regular expression",
                "p[0] = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\".matches(\"(a+)+b\") ? 1 : 0;"));
    }

    private static void nativeDoors(List<Attack> all) {
        all.add(of(
                "native",
                "exec",
                quietly("Runtime.getRuntime().exec(\"/bin/sh -c id\").waitFor(); System.out.println(\"EXECUTED\");")));
        all.add(of("native", "load a library", quietly("System.load(\"/usr/lib/x86_64-linux-gnu/libc.so.6\");")));
        all.add(
                of(
                        "native",
                        "Unsafe",
                        quietly(
                                "var f = Class.forName(\"sun.misc.Unsafe\").getDeclaredField(\"theUnsafe\"); f.setAccessible(true);"
                                        + " var u = f.get(null); u.getClass().getMethod(\"putAddress\", long.class, long.class).invoke(u, 0L, 0L);")));
        all.add(of(
                "native",
                "attach",
                quietly("System.out.println(Class.forName(\"com.sun.tools.attach.VirtualMachine\"));")));
    }

    private static void shortCuts(List<Attack> all) {
        all.add(of("short cut", "the library's function", "new descent.optim.objective.Rosenbrock(2); return p;"));
        all.add(of(
                "short cut",
                "by its name",
                quietly(
                                "return (double[]) Class.forName(\"descent.optim.objective.Rosenbrock\").getConstructors()[0].newInstance(2);")
                        + " return p;"));
        all.add(of(
                "short cut",
                "by a method handle",
                quietly("java.lang.invoke.MethodHandles.lookup().findClass(\"descent.optim.objective.Rosenbrock\");")));
        all.add(of(
                "short cut",
                "reading the stack",
                quietly("StackWalker.getInstance().forEach(f -> System.out.println(f));")));
    }

    private static void values(List<Attack> all) {
        all.add(of("value", "NaN", "return new double[] {Double.NaN, Double.NaN};"));
        all.add(of("value", "infinity", "return new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};"));
        all.add(of("value", "null", "return null;"));
        all.add(of("value", "nothing", "return new double[0];"));
        all.add(of("value", "too much", "return new double[] {0, 0, 0};"));
        all.add(of("value", "the argument, changed", "p[0] = Double.NaN; p[1] = Double.NaN; return p;"));
    }

    private static void compiler(List<Attack> all) {
        all.add(of("compiler", "an endless constant", "String s = \"x\"" + " + \"y\"".repeat(5000) + ";"));
        all.add(of("compiler", "deep nesting", "p[0] = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";"));
        all.add(of(
                "compiler",
                "a Unicode escape closes the class",
                "} \\u007d class Free { static { System.exit(0); } } {"));
        all.add(new Attack("compiler", "an unclosed comment", "/* \\u002a\\u002f class Y { } /*", ""));
        all.add(new Attack(
                "compiler",
                "an annotation of its own",
                "@interface Run { Class<?>[] value(); }",
                "@Run({int.class}) int a = 1;"));
        all.add(new Attack(
                "compiler",
                "exploding generics",
                "class G<A extends G<G<? super A>>> { } " + " G<? super G<? super G<?>>> g() { return null; }",
                "g();"));
    }

    private static void injection(List<Attack> all) {
        all.add(of(
                "injection",
                "script in the output",
                "System.out.println(\"</pre><script>alert(1)</script><img src=x onerror=alert(1)>\");"));
        all.add(of(
                "injection",
                "script in a message",
                "if (p != null) throw new IllegalStateException(\"<svg onload=alert(1)>\"); return null;"));
        all.add(of(
                "injection",
                "a terminal's escape",
                "if (p != null) throw new IllegalStateException(\"\\u001b[2J\\u202egnp\"); return null;"));
        all.add(of(
                "injection",
                "a formula",
                "if (p != null) throw new IllegalStateException(\"=HYPERLINK(1)\"); return null;"));
    }
}
