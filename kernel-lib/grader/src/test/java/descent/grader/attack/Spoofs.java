package descent.grader.attack;

import static descent.grader.attack.Attack.running;
import static descent.grader.attack.Attack.with;

import java.util.List;

/** Gives objects that lie when they are asked. */
final class Spoofs {
    private Spoofs() {}

    static List<Attack> all() {
        return List.of(
                with(
                        "spoof",
                        "an exception that says it passed",
                        "class Passed extends AssertionError { public String getMessage() { return \"passed\"; }"
                                + " public String toString() { return \"100 points\"; }"
                                + " public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }",
                        "if (p != null) throw new Passed();"),
                with(
                        "spoof",
                        "an exception whose message ends the JVM",
                        "class Bomb extends RuntimeException { public String getMessage() { System.exit(0); return null; } }",
                        "if (p != null) throw new Bomb();"),
                with(
                        "spoof",
                        "an exception whose message never comes",
                        "class Slow extends RuntimeException { public String getMessage() { while (true) { } } }",
                        "if (p != null) throw new Slow();"),
                with(
                        "spoof",
                        "an exception whose message fills the memory",
                        "class Vast extends RuntimeException { public String getMessage() { return \"passed\".repeat(1 << 28); } }",
                        "if (p != null) throw new Vast();"),
                with(
                        "spoof",
                        "an exception that is its own cause, without a trace",
                        "class Odd extends Error { public Throwable getCause() { return this; }"
                                + " public StackTraceElement[] getStackTrace() { return null; } }",
                        "if (p != null) throw new Odd();"),
                with(
                        "spoof",
                        "an exception with a message of a hundred megabytes",
                        "class Lengthy extends RuntimeException { public String getMessage() { return \"passed \".repeat(1 << 24); } }",
                        "if (p != null) throw new Lengthy();"),
                with(
                        "spoof",
                        "an exception with a name of sixty thousand letters",
                        "class " + "Passed".repeat(10_000) + " extends RuntimeException { }",
                        "if (p != null) throw new " + "Passed".repeat(10_000) + "();"),
                with(
                        "spoof",
                        "an exception whose trace throws",
                        "class Trace extends RuntimeException { public StackTraceElement[] getStackTrace() { throw this; }"
                                + " public synchronized Throwable fillInStackTrace() { throw new Error(\"passed\"); } }",
                        "if (p != null) throw new Trace();"),
                with(
                        "spoof",
                        "right for the numbers that were seen before",
                        "static java.util.Map<String, double[]> seen = new java.util.HashMap<>() { public double[] get(Object k) {"
                                + " return containsKey(k) ? super.get(k) : new double[] {1e9, 1e9}; } };",
                        "double[] r = seen.get(java.util.Arrays.toString(p)); seen.put(java.util.Arrays.toString(p), p); return r;"),
                running("spoof", "a record of nothing", "", "return new History(null, null, null);"),
                running(
                        "spoof",
                        "a record of rows that are not there",
                        "",
                        "return new History(new double[steps + 1][], new double[0], null);"),
                running(
                        "spoof",
                        "a record that is equal to all",
                        "class Every { public boolean equals(Object o) { return true; } }",
                        "Object every = new Every(); return (History) every;"));
    }
}
