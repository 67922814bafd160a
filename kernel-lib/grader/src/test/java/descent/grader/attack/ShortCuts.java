package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;
import static descent.grader.attack.Attack.with;

import java.util.List;

/** Lets the library answer, or reads the answer off the stack. */
final class ShortCuts {
    private ShortCuts() {}

    static List<Attack> all() {
        return List.of(
                of(
                        "short cut",
                        "the library's function",
                        "System.out.println(new descent.optim.objective.Rosenbrock().value(p)); return p;"),
                of(
                        "short cut",
                        "by its name",
                        quietly(
                                        "return (double[]) Class.forName(\"descent.optim.objective.Rosenbrock\").getConstructor().newInstance();")
                                + " return p;"),
                of(
                        "short cut",
                        "by a method handle",
                        quietly(
                                "java.lang.invoke.MethodHandles.lookup().findClass(\"descent.optim.objective.Rosenbrock\");")),
                of(
                        "short cut",
                        "reading the stack",
                        quietly("StackWalker.getInstance().forEach(f -> System.out.println(f));")),
                of(
                        "short cut",
                        "by its name, in pieces",
                        quietly(
                                "Object f = Class.forName(\"descent.opt\" + \"im.objective.Rosenbrock\").getConstructor().newInstance();"
                                        + " System.out.println(f);")),
                of(
                        "short cut",
                        "the stack of an exception",
                        "for (var f : new Throwable().getStackTrace()) System.out.println(f.getClassName());"),
                with(
                        "short cut",
                        "a field that holds the library's function",
                        "descent.optim.objective.Objective hidden = new descent.optim.objective.Rosenbrock();",
                        "p[0] = hidden.value(p);"));
    }
}
