package descent.grader.attack;

import static descent.grader.attack.Attack.with;

import java.util.List;

/** Declares what the grader's own code goes by. */
final class Shadows {
    private Shadows() {}

    static List<Attack> all() {
        return List.of(
                with(
                        "shadowing",
                        "the contract",
                        "interface RosenbrockGradient { double[] gradient(double[] p); }",
                        ""),
                with(
                        "shadowing",
                        "Math and String",
                        "class Math { static double abs(double x) { return 0; } }" + " class String { }",
                        ""),
                with("shadowing", "a field named descent", "int descent = 0; int java = 0;", "descent++;"),
                with("shadowing", "a package", "package descent.checks; public class Expect { }", ""),
                with(
                        "shadowing",
                        "JUnit and the checks' own classes",
                        "class Expect { static Expect that(Object o) { return null; } } @interface Test { } class Assertions { }"
                                + " class AnswerException extends RuntimeException { } class GraderException extends RuntimeException { }",
                        "if (p != null) throw new GraderException();"),
                with(
                        "shadowing",
                        "the first word of every package",
                        "class org { static class junit { } } class descent { static class contracts { } }",
                        "new descent.contracts();"),
                with(
                        "shadowing",
                        "the method that makes the answer",
                        "static Object $answer() { System.exit(0); return null; } void main(String[] a) { System.exit(0); }",
                        "$answer();"));
    }
}
