package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.with;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Attacks the compiler, which sees it before any sandbox of its own runs it. */
final class CompilerAttacks {
    private CompilerAttacks() {}

    static List<Attack> all() {
        return List.of(
                of("compiler", "an endless constant", "String s = \"x\"" + " + \"y\"".repeat(5000) + ";"),
                of("compiler", "deep nesting", "p[0] = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";"),
                of(
                        "compiler",
                        "a Unicode escape closes the class",
                        "} \\u007d class Free { static { System.exit(0); } } {"),
                with("compiler", "an unclosed comment", "/* \\u002a\\u002f class Y { } /*", ""),
                of(
                        "compiler",
                        "a type with no end",
                        "var r = java.util.Arrays.asList(1, \"a\", ".repeat(40) + "1" + ")".repeat(40)
                                + "; p[0] = r.hashCode();"),
                of(
                        "compiler",
                        "three thousand lambdas, each in the other",
                        "Object o = " + "(java.util.function.Supplier<Object>) () -> ".repeat(3000) + "1;"),
                with(
                        "compiler",
                        "more constants than a class can have",
                        "static final Object[] MANY = {"
                                + IntStream.range(0, 66_000)
                                        .mapToObj(i -> "\"k" + i + "\"")
                                        .collect(Collectors.joining(","))
                                + "};",
                        "p[0] = MANY.length;"),
                of("compiler", "a text block that is not closed", "String s = \"\"\"\n\\\"\"\" ; } /* '\"' "),
                with(
                        "compiler",
                        "an enum of three thousand",
                        "enum E { "
                                + IntStream.range(0, 3000)
                                        .mapToObj(i -> "E" + i)
                                        .collect(Collectors.joining(","))
                                + " }",
                        "p[0] = E.values().length;"),
                with(
                        "compiler",
                        "an annotation of its own",
                        "@interface Run { Class<?>[] value(); }",
                        "@Run({int.class}) int a = 1;"),
                with(
                        "compiler",
                        "exploding generics",
                        "class G<A extends G<G<? super A>>> { } " + " G<? super G<? super G<?>>> g() { return null; }",
                        "g();"),
                of(
                        "compiler",
                        "a constant that doubles forty times",
                        "final String s0 = \"0123456789abcdef\";"
                                + IntStream.range(0, 40)
                                        .mapToObj(i -> "final String s" + (i + 1) + " = s" + i + " + s" + i + ";")
                                        .collect(Collectors.joining())
                                + " p[0] = s40.length();"),
                of(
                        "compiler",
                        "lambdas in lambdas, all of them ambiguous",
                        "java.util.function.Function<Object, Object> id = v -> v; Object r = "
                                + "java.util.Optional.of(1).map(a -> ".repeat(24) + "1" + ")".repeat(24)
                                + "; p[0] = r.hashCode();"),
                with(
                        "compiler",
                        "a method that is too large",
                        "void large(double[] p) { " + "p[0] = p[1] * 1.5 + p[0]; ".repeat(9000) + " }",
                        "large(p);"),
                with(
                        "compiler",
                        "an annotation processor",
                        "@javax.annotation.processing.SupportedAnnotationTypes(\"*\") class Mine extends"
                                + " javax.annotation.processing.AbstractProcessor { static { System.exit(0); } public boolean process("
                                + "java.util.Set<? extends javax.lang.model.element.TypeElement> a,"
                                + " javax.annotation.processing.RoundEnvironment r) { System.exit(0); return true; } }",
                        "new Mine();"),
                with(
                        "compiler",
                        "a class in a class in a class",
                        IntStream.range(0, 400)
                                        .mapToObj(i -> "class C" + i + " { ")
                                        .collect(Collectors.joining())
                                + "}".repeat(400),
                        "new C0();"),
                with(
                        "compiler",
                        "an import of the hidden checks",
                        "import descent.solutions.*; import static descent.checks.RosenbrockGradientChecks.*;",
                        ""));
    }
}
