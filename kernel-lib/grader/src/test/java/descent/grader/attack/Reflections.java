package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;

import java.util.List;

/** Looks by reflection for what it must not see. */
final class Reflections {
    private Reflections() {}

    static List<Attack> all() {
        return List.of(
                of(
                        "reflection",
                        "the solutions' classes",
                        quietly("System.out.println(Class.forName(\"descent.solutions.Answers\"));")),
                of(
                        "reflection",
                        "the hidden checks' index",
                        quietly("System.out.println(new String(Thread.currentThread().getContextClassLoader()"
                                + ".getResourceAsStream(\"META-INF/descent/hidden-checks\").readAllBytes()));")),
                of(
                        "reflection",
                        "JUnit",
                        quietly("System.out.println(Class.forName(\"org.junit.jupiter.api.Test\"));")),
                of(
                        "reflection",
                        "the child's own protocol",
                        quietly(
                                "var c = Class.forName(\"descent.grader.child.Child\"); for (var m : c.getDeclaredMethods()) {"
                                        + " m.setAccessible(true); System.out.println(m); }")),
                of(
                        "reflection",
                        "the child's guard against late call-backs",
                        quietly(
                                "var c = Class.forName(\"descent.grader.child.Alone\"); var f = c.getDeclaredField(\"calls\");"
                                        + " f.setAccessible(true); System.out.println(f.get(null));")),
                of(
                        "reflection",
                        "everything that can be loaded",
                        quietly("var in = ClassLoader.getSystemResources(\"\"); while (in.hasMoreElements())"
                                + " System.out.println(in.nextElement()); System.out.println(ClassLoader.getSystemResource("
                                + "\"descent/solutions/RosenbrockGradientAnswers.class\"));")),
                of(
                        "reflection",
                        "the trusted side by a proxy",
                        quietly("var t = Class.forName(\"descent.check.engine.Verdict\"); System.out.println(t);")));
    }
}
