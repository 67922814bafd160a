package descent.kernel.evaluate;

import java.util.Set;

/** The words of Java that are no names. */
public final class Keywords {
    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null");

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "protected",
            "private",
            "static",
            "final",
            "abstract",
            "strictfp",
            "synchronized",
            "native",
            "transient",
            "volatile",
            "default");

    private static final Set<String> CONTEXTUAL =
            Set.of("var", "record", "sealed", "permits", "non-sealed", "yield", "when");

    private Keywords() {}

    static boolean reserved(String word) {
        return RESERVED.contains(word);
    }

    static boolean primitive(String word) {
        return PRIMITIVES.contains(word);
    }

    static boolean modifier(String word) {
        return MODIFIERS.contains(word);
    }

    /** All words with a meaning of their own, for completion. */
    public static Set<String> all() {
        Set<String> all = new java.util.TreeSet<>(RESERVED);
        all.addAll(CONTEXTUAL);
        return all;
    }
}
