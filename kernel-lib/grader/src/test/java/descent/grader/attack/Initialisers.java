package descent.grader.attack;

import static descent.grader.attack.Attack.with;

import java.util.List;

/** Acts before it is called: in static initialisers. */
final class Initialisers {
    private Initialisers() {}

    static List<Attack> all() {
        return List.of(
                with("initialiser", "exit", "class X { static int a = 1; static { System.exit(0); } }", "p[0] = X.a;"),
                with(
                        "initialiser",
                        "endless",
                        "class X { static int a = 1; static { while (a > 0) { a = 2; } } }",
                        "p[0] = X.a;"),
                with(
                        "initialiser",
                        "a variable's exit",
                        "int stolen = new Object() { int f() { System.exit(0); return 1; } }.f();",
                        "p[0] = stolen;"),
                with(
                        "initialiser",
                        "an error",
                        "class X { static int a = 1 / Integer.parseInt(\"0\"); }",
                        "p[0] = X.a;"));
    }
}
