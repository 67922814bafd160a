package descent.grader.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A hostile answer to one of the exercises of notebook 01: whatever it tries, its value is wrong.
 *
 * @param kind the class of attack
 * @param name what it tries
 * @param exercise which question it answers
 * @param cell what is written into the answer's cell
 */
record Attack(String kind, String name, String exercise, String cell) {
    /** A body whose last statement returns. */
    private static final String ENDS = "(?s).*return [^;]*;\\s*|.*// return ";

    static final String GRADIENT = "01-rosenbrock-gradient";
    static final String DIFFERENCE = "01-central-difference";
    static final String DESCENT = "01-gradient-descent";

    /** An answer to the Rosenbrock exercise: what stands before it in its cell, and what it does before it returns nonsense. */
    private Attack(String kind, String name, String before, String body, String result) {
        this(
                kind,
                name,
                GRADIENT,
                before + "\ndouble[] rosenbrockGradient(double[] p) {\n" + body
                        + (body.matches(ENDS) ? "" : "\n" + result) + "\n}\n");
    }

    private static Attack of(String kind, String name, String body) {
        return with(kind, name, "", body);
    }

    private static Attack with(String kind, String name, String before, String body) {
        return new Attack(kind, name, before, body, "return new double[] {1e9, 1e9};");
    }

    /** An answer that is given a function f to call. */
    private static Attack calling(String name, String before, String body) {
        return new Attack(
                "call-back",
                name,
                DIFFERENCE,
                before + "\ndouble slope(Curve f, double x, double h) {\n" + body + "\nreturn 1e9;\n}\n");
    }

    /** An answer that returns a record of arrays and calls an objective. */
    private static Attack running(String kind, String name, String before, String body) {
        return new Attack(
                kind,
                name,
                DESCENT,
                before
                        + "\nHistory descend(LossFunction f, double[] start, double rate, int steps, double tolerance) {\n"
                        // What the nonsense is not worth: it calls too often, and changes its argument.
                        + "for (int i = 0; i < 9; i++) f.gradient(start);\nstart[0] = 1e9;\n" + body + "\n}\n");
    }

    private static String quietly(String statements) {
        return "try { " + statements + " } catch (Throwable t) { System.out.println(t); }";
    }

    static List<Attack> all(String secretPlace) {
        List<Attack> all = new ArrayList<>();
        exits(all);
        reflection(all);
        shadows(all);
        spoofs(all);
        initialisers(all);
        forgeries(all);
        reading(all, secretPlace);
        network(all);
        bombs(all);
        endless(all);
        nativeDoors(all);
        shortCuts(all);
        values(all);
        callBacks(all);
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
        all.add(of(
                "reflection",
                "the child's guard against late call-backs",
                quietly("var c = Class.forName(\"descent.grader.child.Alone\"); var f = c.getDeclaredField(\"calls\");"
                        + " f.setAccessible(true); System.out.println(f.get(null));")));
        all.add(of(
                "reflection",
                "everything that can be loaded",
                quietly("var in = ClassLoader.getSystemResources(\"\"); while (in.hasMoreElements())"
                        + " System.out.println(in.nextElement()); System.out.println(ClassLoader.getSystemResource("
                        + "\"descent/solutions/RosenbrockGradientAnswers.class\"));")));
        all.add(of(
                "reflection",
                "the trusted side by a proxy",
                quietly("var t = Class.forName(\"descent.check.engine.Verdict\"); System.out.println(t);")));
    }

    private static void shadows(List<Attack> all) {
        all.add(with(
                "shadowing", "the contract", "interface RosenbrockGradient { double[] gradient(double[] p); }", ""));
        all.add(with(
                "shadowing",
                "Math and String",
                "class Math { static double abs(double x) { return 0; } }" + " class String { }",
                ""));
        all.add(with("shadowing", "a field named descent", "int descent = 0; int java = 0;", "descent++;"));
        all.add(with("shadowing", "a package", "package descent.checks; public class Expect { }", ""));
        all.add(with(
                "shadowing",
                "JUnit and the checks' own classes",
                "class Expect { static Expect that(Object o) { return null; } } @interface Test { } class Assertions { }"
                        + " class AnswerException extends RuntimeException { } class GraderException extends RuntimeException { }",
                "if (p != null) throw new GraderException();"));
        all.add(with(
                "shadowing",
                "the first word of every package",
                "class org { static class junit { } } class descent { static class contracts { } }",
                "new descent.contracts();"));
        all.add(with(
                "shadowing",
                "the method that makes the answer",
                "static Object $answer() { System.exit(0); return null; } void main(String[] a) { System.exit(0); }",
                "$answer();"));
    }

    private static void spoofs(List<Attack> all) {
        all.add(with(
                "spoof",
                "an exception that says it passed",
                "class Passed extends AssertionError { public String getMessage() { return \"passed\"; }"
                        + " public String toString() { return \"100 points\"; }"
                        + " public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }",
                "if (p != null) throw new Passed();"));
        all.add(with(
                "spoof",
                "an exception whose message ends the JVM",
                "class Bomb extends RuntimeException { public String getMessage() { System.exit(0); return null; } }",
                "if (p != null) throw new Bomb();"));
        all.add(with(
                "spoof",
                "an exception whose message never comes",
                "class Slow extends RuntimeException { public String getMessage() { while (true) { } } }",
                "if (p != null) throw new Slow();"));
        all.add(with(
                "spoof",
                "an exception whose message fills the memory",
                "class Vast extends RuntimeException { public String getMessage() { return \"passed\".repeat(1 << 28); } }",
                "if (p != null) throw new Vast();"));
        all.add(with(
                "spoof",
                "an exception that is its own cause, without a trace",
                "class Odd extends Error { public Throwable getCause() { return this; }"
                        + " public StackTraceElement[] getStackTrace() { return null; } }",
                "if (p != null) throw new Odd();"));
        all.add(running("spoof", "a record of nothing", "", "return new History(null, null, null);"));
        all.add(running(
                "spoof",
                "a record of rows that are not there",
                "",
                "return new History(new double[steps + 1][], new double[0], null);"));
        all.add(running(
                "spoof",
                "a record that is equal to all",
                "class Every { public boolean equals(Object o) { return true; } }",
                "Object every = new Every(); return (History) every;"));
    }

    private static void initialisers(List<Attack> all) {
        all.add(with("initialiser", "exit", "class X { static int a = 1; static { System.exit(0); } }", "p[0] = X.a;"));
        all.add(with(
                "initialiser",
                "endless",
                "class X { static int a = 1; static { while (a > 0) { a = 2; } } }",
                "p[0] = X.a;"));
        all.add(with(
                "initialiser",
                "a variable's exit",
                "int stolen = new Object() { int f() { System.exit(0); return 1; } }.f();",
                "p[0] = stolen;"));
        all.add(with(
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
        all.add(of(
                "forgery",
                "a call of a method that is not there",
                quietly(out + "o.write(new byte[] {0, 0, 0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99}); o.flush();")));
        all.add(of(
                "forgery",
                "another question in the middle of a call",
                quietly(out + "o.write(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0}); o.flush();")));
        all.add(of(
                "forgery",
                "answers by the million",
                quietly(out + "byte[] b = {0, 0, 0, 4, 2, 0, 0, 0, 0, -1, -1, -1, -1};"
                        + " for (int i = 0; i < 1_000_000; i++) o.write(b); o.flush();")));
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
        all.add(of(
                "reading",
                "every file there is",
                quietly(
                        "java.nio.file.Files.walkFileTree(java.nio.file.Path.of(\"/\"), new java.nio.file.SimpleFileVisitor<>() {"
                                + " public java.nio.file.FileVisitResult visitFile(java.nio.file.Path f, java.nio.file.attribute.BasicFileAttributes a) {"
                                + " if (f.toString().matches(\".*(grades.db|descent.solutions|gradient-descent.ipynb|HiddenChecks).*\")) System.out.println(\"FOUND \" + f);"
                                + " return java.nio.file.FileVisitResult.CONTINUE; }"
                                + " public java.nio.file.FileVisitResult visitFileFailed(java.nio.file.Path f, java.io.IOException e) {"
                                + " return java.nio.file.FileVisitResult.CONTINUE; } });")));
        all.add(of(
                "reading",
                "the grader's descriptors",
                quietly("for (var f : new java.io.File(\"/proc/self/fd\").listFiles())"
                        + " System.out.println(f.getCanonicalPath());")));
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
        all.add(of(
                "network",
                "the machine itself",
                quietly(
                        "for (int port : new int[] {22, 80, 443, 8888}) new java.net.Socket(\"127.0.0.1\", port).close();"
                                + " System.out.println(\"CONNECTED\");")));
        all.add(
                of(
                        "network",
                        "an interface to listen on",
                        quietly(
                                "java.net.NetworkInterface.networkInterfaces().filter(i -> { try { return i.isUp(); }"
                                        + " catch (java.io.IOException e) { return false; } })"
                                        + ".filter(i -> !i.getName().equals(\"lo\")).forEach(i -> System.out.println(\"CONNECTED \" + i));")));
    }

    private static void bombs(List<Attack> all) {
        all.add(of(
                "bomb",
                "heap",
                "var l = new java.util.ArrayList<double[]>(); while (p != null) l.add(new double[1 << 20]);"));
        all.add(of(
                "bomb",
                "one array",
                "double[][] a = new double[1000][]; for (int i = 0; i < 1000; i++) a[i] = new double[1 << 22];"));
        all.add(of(
                "bomb",
                "direct memory",
                "var l = new java.util.ArrayList<Object>(); while (p != null)"
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
        all.add(of(
                "bomb",
                "open files",
                quietly("var l = new java.util.ArrayList<Object>(); while (p != null)"
                        + " l.add(new java.io.FileInputStream(\"/dev/null\"));")));
        all.add(of(
                "bomb",
                "one large file",
                quietly("try (var f = new java.io.RandomAccessFile(\"/tmp/large\", \"rw\")) { f.setLength(1L << 40);"
                        + " while (p != null) f.write(new byte[1 << 20]); }")));
        all.add(of(
                "bomb",
                "a frame after the other",
                "for (int i = 0; i < 200; i++) { double[] d = new double[1 << 20]; d[0] = i; p = d; } return p;"));
    }

    private static void endless(List<Attack> all) {
        all.add(of("endless", "a loop", "while (true) { p[0]++; if (p[0] < -1) break; }"));
        all.add(of(
                "endless",
                "that catches everything",
                "while (p != null) { try { while (true) { p[0]++; } } catch (Throwable t) { } }"));
        all.add(of("endless", "inside the JDK", "java.math.BigInteger.TWO.pow(Integer.MAX_VALUE / 2).toString();"));
        all.add(of("endless", "waiting", quietly("synchronized (p) { p.wait(); }")));
        all.add(of(
                "endless",
                "a deadlock",
                quietly("var a = new java.util.concurrent.Semaphore(0); a.acquireUninterruptibly();")));
        all.add(with("endless", "recursion", "int deep(int n) { return deep(n + 1) + 1; }", "p[0] = deep(0);"));
        all.add(of(
                "endless",
                "a regular expression",
                "p[0] = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\".matches(\"(a+)+b\") ? 1 : 0;"));
        all.add(
                with(
                        "endless",
                        "two threads that hold each other's lock",
                        "Object a = new Object(); Object b = new Object(); void take(Object first, Object second,"
                                + " java.util.concurrent.CountDownLatch both) { synchronized (first) { both.countDown();"
                                + " try { both.await(); } catch (InterruptedException e) { } synchronized (second) { p2++; } } } int p2;",
                        "var both = new java.util.concurrent.CountDownLatch(2); new Thread(() -> take(a, b, both)).start(); take(b, a, both);"));
        all.add(with(
                "endless",
                "a class that waits for itself",
                "class Knot { static int a = 1; static { Thread t = new Thread(() -> System.out.println(Knot.a)); t.start();"
                        + " try { t.join(); } catch (InterruptedException e) { } } }",
                "p[0] = Knot.a;"));
        all.add(of(
                "endless",
                "short naps",
                "while (p != null) { try { Thread.sleep(1); } catch (InterruptedException e) { } }"));
        all.add(of(
                "endless",
                "parking again and again",
                "while (p != null) { java.util.concurrent.locks.LockSupport.park(); Thread.interrupted(); }"));
        all.add(of(
                "endless",
                "threads that go on after the answer",
                "for (int i = 0; i < 4; i++) new Thread(() -> { while (true) { } }).start();"));
        all.add(of(
                "endless",
                "work and a deaf ear",
                "Thread.currentThread().setPriority(10); while (p != null) { try { p[0] += Math.sin(p[0]);"
                        + " Thread.interrupted(); } catch (ThreadDeath e) { } }"));
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
        all.add(of(
                "native",
                "attach to itself",
                quietly(
                        "var v = Class.forName(\"com.sun.tools.attach.VirtualMachine\"); Object vm = v.getMethod(\"attach\","
                                + " String.class).invoke(null, \"\" + ProcessHandle.current().pid());"
                                + " System.out.println(\"ATTACHED \" + vm);")));
        all.add(of(
                "native",
                "attach by hand",
                quietly(
                        "long pid = ProcessHandle.current().pid(); new java.io.File(\"/tmp/.attach_pid\" + pid).createNewFile();"
                                + " Class<?> s = Class.forName(\"sun.misc.Signal\"); s.getMethod(\"raise\", s).invoke(null,"
                                + " s.getConstructor(String.class).newInstance(\"QUIT\")); Thread.sleep(200);"
                                + " java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of(\"/tmp/.java_pid\" + pid));"
                                + " System.out.println(\"ATTACHED\");")));
        all.add(
                of(
                        "native",
                        "an agent by a management bean",
                        quietly(
                                "var server = (javax.management.MBeanServer) Class.forName(\"java.lang.management.ManagementFactory\")"
                                        + ".getMethod(\"getPlatformMBeanServer\").invoke(null); System.out.println(server.invoke("
                                        + "new javax.management.ObjectName(\"com.sun.management:type=DiagnosticCommand\"), \"jvmtiAgentLoad\","
                                        + " new Object[] {new String[] {\"instrument\"}}, new String[] {String[].class.getName()}));")));
        all.add(of(
                "native",
                "an agent's own class",
                quietly("System.out.println(Class.forName(\"java.lang.instrument.Instrumentation\"));")));
        all.add(with(
                "native",
                "a native method of its own",
                "class Native { native double half(double x); }",
                quietly("System.loadLibrary(\"attach\"); p[0] = new Native().half(2);")));
        all.add(
                of(
                        "native",
                        "machine code of its own",
                        quietly(
                                "byte[] elf = new byte[4096]; elf[0] = 127; elf[1] = 'E'; elf[2] = 'L'; elf[3] = 'F'; elf[4] = 2; elf[5] = 1;"
                                        + " var f = java.nio.file.Path.of(\"/tmp/own.so\"); java.nio.file.Files.write(f, elf); System.load(f.toString());")));
        all.add(of(
                "native",
                "Unsafe turns the guard off",
                quietly(
                        "var f = Class.forName(\"sun.misc.Unsafe\").getDeclaredField(\"theUnsafe\"); f.setAccessible(true);"
                                + " var u = (sun.misc.Unsafe) f.get(null); var c = Class.forName(\"descent.grader.child.Child\");"
                                + " for (long at = 0; at < 4096; at += 8) u.putLong(c, at, 0L);")));
        all.add(of(
                "native",
                "Unsafe takes memory beside the heap",
                quietly(
                        "var f = Class.forName(\"sun.misc.Unsafe\").getDeclaredField(\"theUnsafe\"); f.setAccessible(true);"
                                + " var u = (sun.misc.Unsafe) f.get(null); while (p != null)"
                                + " u.setMemory(u.allocateMemory(1 << 24), 1 << 24, (byte) 1);")));
        all.add(of(
                "native",
                "a signal to stop",
                quietly("Class<?> s = Class.forName(\"sun.misc.Signal\"); s.getMethod(\"raise\", s).invoke(null,"
                        + " s.getConstructor(String.class).newInstance(\"STOP\"));")));
        all.add(of(
                "native",
                "another JVM that goes on",
                quietly(
                        "new ProcessBuilder(System.getProperty(\"java.home\") + \"/bin/java\", \"-version\").inheritIO()"
                                + ".start().waitFor(); new ProcessBuilder(\"/bin/sh\", \"-c\", \"sleep 1000\").start();"
                                + " System.out.println(\"EXECUTED\");")));
    }

    private static void shortCuts(List<Attack> all) {
        all.add(of(
                "short cut",
                "the library's function",
                "System.out.println(new descent.optim.objective.Rosenbrock().value(p)); return p;"));
        all.add(of(
                "short cut",
                "by its name",
                quietly(
                                "return (double[]) Class.forName(\"descent.optim.objective.Rosenbrock\").getConstructor().newInstance();")
                        + " return p;"));
        all.add(of(
                "short cut",
                "by a method handle",
                quietly("java.lang.invoke.MethodHandles.lookup().findClass(\"descent.optim.objective.Rosenbrock\");")));
        all.add(of(
                "short cut",
                "reading the stack",
                quietly("StackWalker.getInstance().forEach(f -> System.out.println(f));")));
        all.add(of(
                "short cut",
                "by its name, in pieces",
                quietly(
                        "Object f = Class.forName(\"descent.opt\" + \"im.objective.Rosenbrock\").getConstructor().newInstance();"
                                + " System.out.println(f);")));
        all.add(of(
                "short cut",
                "the stack of an exception",
                "for (var f : new Throwable().getStackTrace()) System.out.println(f.getClassName());"));
        all.add(with(
                "short cut",
                "a field that holds the library's function",
                "descent.optim.objective.Objective hidden = new descent.optim.objective.Rosenbrock();",
                "p[0] = hidden.value(p);"));
    }

    private static void values(List<Attack> all) {
        all.add(of("value", "NaN", "return new double[] {Double.NaN, Double.NaN};"));
        all.add(of("value", "infinity", "return new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};"));
        all.add(of("value", "null", "return null;"));
        all.add(of("value", "nothing", "return new double[0];"));
        all.add(of("value", "too much", "return new double[] {0, 0, 0};"));
        all.add(of("value", "the argument, changed", "p[0] = Double.NaN; p[1] = Double.NaN; return p;"));
        all.add(of("value", "minus zero", "return new double[] {-0.0, -0.0};"));
        all.add(of("value", "one number", "return new double[] {0};"));
        all.add(of("value", "the smallest there is", "return new double[] {Double.MIN_VALUE, -Double.MIN_VALUE};"));
        all.add(running(
                "value",
                "histories of other lengths",
                "",
                "return new History(new double[][] {{1}, {}, {1, 2, 3}}, new double[7], new double[0]);"));
    }

    private static void callBacks(List<Attack> all) {
        all.add(calling(
                "from another thread",
                "",
                "Thread t = new Thread(() -> System.out.println(\"CALLED BACK \" + f.at(x))); t.start();"
                        + " try { t.join(); } catch (InterruptedException e) { }"));
        all.add(
                calling(
                        "from many threads at once",
                        "",
                        "java.util.stream.IntStream.range(0, 64).parallel().forEach(i -> { try { f.at(i); } catch (IllegalStateException e) { } });"));
        all.add(calling(
                "after the return",
                "",
                "new Thread(() -> { while (true) { try { System.out.println(\"CALLED BACK \" + f.at(x)); return; }"
                        + " catch (IllegalStateException e) { } } }).start();"));
        all.add(calling(
                "from a shutdown hook",
                "",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(\"CALLED BACK \" + f.at(x))));"
                        + " System.exit(0);"));
        all.add(calling(
                "from a finaliser",
                "class Late { Curve f; Late(Curve f) { this.f = f; } protected void finalize() {"
                        + " System.out.println(\"CALLED BACK \" + f.at(1)); } }",
                "new Late(f); System.gc(); System.runFinalization();"));
        all.add(calling("without end", "", "while (x < 1e300) { f.at(x); }"));
        all.add(calling(
                "with a swallowed refusal",
                "",
                "for (int i = 0; i < 10_000; i++) { try { f.at(Double.NaN); } catch (Throwable t) { } }"));
        all.add(running(
                "call-back",
                "with nothing",
                "",
                "if (f.gradient(null) == null) f.value(null); return new History(null, null, null);"));
        all.add(
                running(
                        "call-back",
                        "with too little and too much",
                        "",
                        "try { f.gradient(new double[0]); } catch (RuntimeException e) { } f.value(new double[3_000_000]); return null;"));
        all.add(
                running(
                        "call-back",
                        "that throws the grader's own exception back",
                        "RuntimeException kept;",
                        "if (kept != null) throw kept; try { f.gradient(null); } catch (RuntimeException e) { kept = e; } throw kept;"));
    }

    private static void compiler(List<Attack> all) {
        all.add(of("compiler", "an endless constant", "String s = \"x\"" + " + \"y\"".repeat(5000) + ";"));
        all.add(of("compiler", "deep nesting", "p[0] = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";"));
        all.add(of(
                "compiler",
                "a Unicode escape closes the class",
                "} \\u007d class Free { static { System.exit(0); } } {"));
        all.add(with("compiler", "an unclosed comment", "/* \\u002a\\u002f class Y { } /*", ""));
        all.add(with(
                "compiler",
                "an annotation of its own",
                "@interface Run { Class<?>[] value(); }",
                "@Run({int.class}) int a = 1;"));
        all.add(with(
                "compiler",
                "exploding generics",
                "class G<A extends G<G<? super A>>> { } " + " G<? super G<? super G<?>>> g() { return null; }",
                "g();"));
        all.add(of(
                "compiler",
                "a constant that doubles forty times",
                "final String s0 = \"0123456789abcdef\";"
                        + IntStream.range(0, 40)
                                .mapToObj(i -> "final String s" + (i + 1) + " = s" + i + " + s" + i + ";")
                                .collect(Collectors.joining())
                        + " p[0] = s40.length();"));
        all.add(of(
                "compiler",
                "lambdas in lambdas, all of them ambiguous",
                "java.util.function.Function<Object, Object> id = v -> v; Object r = "
                        + "java.util.Optional.of(1).map(a -> ".repeat(24) + "1" + ")".repeat(24)
                        + "; p[0] = r.hashCode();"));
        all.add(with(
                "compiler",
                "a method that is too large",
                "void large(double[] p) { " + "p[0] = p[1] * 1.5 + p[0]; ".repeat(9000) + " }",
                "large(p);"));
        all.add(with(
                "compiler",
                "an annotation processor",
                "@javax.annotation.processing.SupportedAnnotationTypes(\"*\") class Mine extends"
                        + " javax.annotation.processing.AbstractProcessor { static { System.exit(0); } public boolean process("
                        + "java.util.Set<? extends javax.lang.model.element.TypeElement> a,"
                        + " javax.annotation.processing.RoundEnvironment r) { System.exit(0); return true; } }",
                "new Mine();"));
        all.add(with(
                "compiler",
                "a class in a class in a class",
                IntStream.range(0, 400).mapToObj(i -> "class C" + i + " { ").collect(Collectors.joining())
                        + "}".repeat(400),
                "new C0();"));
        all.add(with(
                "compiler",
                "an import of the hidden checks",
                "import descent.solutions.*; import static descent.checks.RosenbrockGradientChecks.*;",
                ""));
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
        all.add(
                of(
                        "injection",
                        "the end of an XML section",
                        "System.out.println(\"]]></system-out><testcase name='x'/><!-- \\u0000\\u000b\\ufffe \\ud800 &amp; <!ENTITY x SYSTEM 'file:/etc/passwd'>\");"
                                + " if (p != null) throw new IllegalStateException(\"\\\"/><failure/>]]>\\u0001\\uffff\\udc00\"); return null;"));
        all.add(of(
                "injection",
                "a terminal's escape in the output",
                "System.out.println(\"\\u001b]0;owned\\u0007\\u001b[2J\\u009b31m\\u202e\\r100 of 100\");"));
        all.add(of(
                "injection",
                "a link that runs",
                "System.out.println(\"<a href='javascript:alert(1)'>x</a><style>@import 'http://evil'</style>"
                        + "<iframe srcdoc='<script>1</script>'></iframe><math><mi xlink:href='data:x'>\");"));
        all.add(of(
                "injection",
                "a command of a workflow",
                "System.out.println(\"::set-output name=result::100\\n::error::x\\n##[set-env name=A]\");"));
    }
}
