package descent.grader.attack;

import java.util.List;
import java.util.stream.Stream;

/**
 * A hostile answer to one of the exercises of notebook 01: whatever it tries, its value is wrong.
 *
 * @param kind the class of attack
 * @param name what it tries
 * @param exercise which question it answers
 * @param cell what is written into the answer's cell
 */
public record Attack(String kind, String name, String exercise, String cell) {
    /** A body whose last statement returns. */
    private static final String ENDS = "(?s).*return [^;]*;\\s*|.*// return ";

    private static final String GRADIENT = "01-rosenbrock-gradient";
    private static final String DIFFERENCE = "01-central-difference";
    private static final String DESCENT = "01-gradient-descent";

    /**
     * All attacks by answers, class by class.
     *
     * @param secret a folder that an answer must not see
     */
    public static List<Attack> all(String secret) {
        return Stream.of(
                        Exits.all(),
                        Reflections.all(),
                        Shadows.all(),
                        Spoofs.all(),
                        Initialisers.all(),
                        Forgeries.all(),
                        Readings.all(secret),
                        Networks.all(),
                        Bombs.all(),
                        Endless.all(),
                        NativeDoors.all(),
                        ShortCuts.all(),
                        Values.all(),
                        CallBacks.all(),
                        CompilerAttacks.all(),
                        Injections.all())
                .flatMap(List::stream)
                .toList();
    }

    /** An answer to the Rosenbrock exercise that does this before it returns nonsense. */
    static Attack of(String kind, String name, String body) {
        return with(kind, name, "", body);
    }

    /** The same with something declared before it in its cell. */
    static Attack with(String kind, String name, String before, String body) {
        String end = body.matches(ENDS) ? "" : "\nreturn new double[] {1e9, 1e9};";
        return new Attack(
                kind, name, GRADIENT, before + "\ndouble[] rosenbrockGradient(double[] p) {\n" + body + end + "\n}\n");
    }

    /** An answer that is given a function f to call. */
    static Attack calling(String name, String before, String body) {
        return new Attack(
                "call-back",
                name,
                DIFFERENCE,
                before + "\ndouble slope(Curve f, double x, double h) {\n" + body + "\nreturn 1e9;\n}\n");
    }

    /** An answer that returns a record of arrays and calls an objective. */
    static Attack running(String kind, String name, String before, String body) {
        return new Attack(
                kind,
                name,
                DESCENT,
                before
                        + "\nHistory descend(LossFunction f, double[] start, double rate, int steps, double tolerance) {\n"
                        // What the nonsense is not worth: it calls too often, and changes its argument.
                        + "for (int i = 0; i < 9; i++) f.gradient(start);\nstart[0] = 1e9;\n" + body + "\n}\n");
    }

    /** Statements whose failure is only printed. */
    static String quietly(String statements) {
        return "try { " + statements + " } catch (Throwable t) { System.out.println(t); }";
    }
}
