package descent.kernel.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Help with what is written as in other languages, or as on paper: {@code elif}, {@code 1,5}, {@code def f(x):}. */
final class Habits {
    private static final Map<String, String> OPERATORS = Map.of(
            "and", "&&", "or", "||", "not", "!", "mod", "%", "div", "/", "is", "==", "AND", "&&", "OR", "||", "NOT",
            "!");
    private static final Set<String> METHOD_WORDS = Set.of("def", "function", "func", "fun", "fn", "sub");
    private static final Set<String> CONDITIONS = Set.of("if", "while", "switch");

    /** Two characters that the compiler reads as two symbols where one is meant; the mark is at the second. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "=>", "The arrow of a lambda is written ->; greater or equal is written >=.",
            "=<", "Less or equal is written <=, greater or equal >=.",
            "<>", "Not equal is written !=; text is compared by !a.equals(b).",
            "==", "Equal is written ==, not equal !=; text is compared by equals.",
            ":=", "A value is assigned by = alone.",
            "**", "A power is written Math.pow(x, 3).");

    static final String OCTAL = "A whole number that begins with 0 counts in eights; leave the 0 out.";

    private static final String METHOD =
            "A method begins with the type of what it gives back, and each parameter with its type: int f(int x) { … }.";
    private static final String SEVERAL = "Java writes an array {1, 2, 3} where it is declared, new int[] {1, 2, 3}"
            + " elsewhere, and a list List.of(1, 2, 3).";

    private final String source;
    private final String message;
    private final int position;
    private final List<Token> tokens;
    private final int at;
    private final int opening;

    private Habits(Problem problem) {
        this.source = problem.origin().source();
        this.message = problem.message();
        this.position = problem.position();
        this.tokens = Lexer.read(source).tokens();
        int index = 0;
        while (index < tokens.size() && tokens.get(index).end() <= position) {
            index++;
        }
        this.at = index;
        this.opening = opening();
    }

    /** A sentence on a mistake in the grammar, null if it is none of these. */
    static @Nullable String sentence(Problem problem) {
        if (!Syntax.grammar(problem)) {
            return null;
        }
        Habits habits = new Habits(problem);
        String sentence = habits.character();
        sentence = sentence != null ? sentence : habits.words();
        sentence = sentence != null ? sentence : habits.head();
        sentence = sentence != null ? sentence : habits.values();
        return sentence != null ? sentence : habits.names();
    }

    /** A mark that Java does not have, or has in another order. */
    private @Nullable String character() {
        char c = position < source.length() ? source.charAt(position) : ' ';
        if (message.startsWith("illegal character")) {
            return switch (c) {
                case '\u201c', '\u201d', '\u201e', '\u2018', '\u2019', '\u00ab', '\u00bb' ->
                    "Text stands between straight quotes, \"text\"; these come from a word processor.";
                case '\u2212', '\u2013', '\u2014' -> "Minus is the hyphen of the keyboard, -.";
                case '\u00d7', '\u00b7' -> "Times is written *.";
                case '\u00f7' -> "Divided by is written /.";
                case '\u2264', '\u2265', '\u2260' -> "Java writes <=, >= and !=.";
                case '#' -> "A comment begins with //.";
                default ->
                    Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
                            ? "Here is a blank of another kind, or a mark that is not seen; delete it and type it anew."
                            : null;
            };
        }
        if (message.startsWith("-> expected")) {
            return SYMBOLS.get("=>");
        }
        if (!message.startsWith("illegal start") || position < 1 || position >= source.length()) {
            return null;
        }
        String sentence = SYMBOLS.get(source.substring(position - 1, position + 1));
        return sentence != null || !touching(at - 2) ? sentence : SYMBOLS.get(word(at - 2) + word(at - 1));
    }

    /** A word that is none of Java's. */
    private @Nullable String words() {
        for (int i = at; i >= 0 && sameLine(i); i--) {
            if (word(i).equals("foreach")) {
                return loop(i);
            }
            if (word(i).matches("elif|else?if|elsif") && !word(i + 1).equals("=")) {
                return "Java writes else if, in two words.";
            }
        }
        for (int i = at - 1; i <= at; i++) {
            if (OPERATORS.containsKey(word(i))) {
                return word(i) + " is written " + OPERATORS.get(word(i)) + " in Java.";
            }
        }
        if (word(at).equals("const")) {
            return "What never changes is called final: final int x = 5;";
        }
        boolean quote = at > 0
                && tokens.get(at - 1).kind() == Token.Kind.STRING
                && at < tokens.size()
                && tokens.get(at).isWord()
                && touching(at - 1);
        if (quote) {
            return "A quote inside text is written \\\".";
        }
        boolean literal = at > 0
                && at < tokens.size()
                && (tokens.get(at).kind() == Token.Kind.STRING || tokens.get(at).kind() == Token.Kind.NUMBER)
                && named(at - 1);
        if (literal && touching(at - 1)) {
            return "Java puts no values into text by itself: write \"x = \" + x, or String.format(\"x = %s\", x).";
        }
        return literal ? "Arguments stand in parentheses: " + word(at - 1) + "(…);" : imports();
    }

    private @Nullable String imports() {
        int first = Math.min(at, tokens.size() - 1);
        while (first > 0 && sameLine(first - 1)) {
            first--;
        }
        return word(first).matches("import|from")
                ? "An import names one class, or all of a package: import java.util.List; or import java.util.*;"
                : null;
    }

    /** The head of a loop, a condition or a method. */
    private @Nullable String head() {
        if (message.startsWith("'(' expected") && CONDITIONS.contains(word(at - 1))) {
            return "A condition follows, in parentheses: " + word(at - 1) + " (…).";
        }
        String before = opening > 0 ? word(opening - 1) : "";
        if (word(at).equals("(") && word(at - 2).equals("instanceof")) {
            return "Java takes records apart in this way from version 21 on; name the whole: instanceof " + word(at - 1)
                    + " r.";
        }
        if (message.startsWith("')' expected") && semicolons() >= 2) {
            return null;
        }
        if (word(at - 1).equals("for") || before.equals("for") || before.equals("foreach")) {
            return loop(word(at - 1).equals("for") ? at - 1 : opening - 1);
        }
        for (int i = Math.min(at, tokens.size() - 1); i >= 0 && sameLine(i); i--) {
            boolean begins = i == 0 || ";{}".contains(word(i - 1)) || !sameLine(i - 1);
            if (begins && METHOD_WORDS.contains(word(i)) && named(i + 1)) {
                return METHOD;
            }
            int closing = named(i) && word(i + 1).equals("(") ? closing(i + 1) : -1;
            if (begins
                    && closing >= 0
                    && at > i
                    && at <= closing + 1
                    && word(closing + 1).equals("{")) {
                String lower = word(i).toLowerCase(Locale.ROOT);
                return Keywords.reserved(lower)
                        ? "Did you mean " + lower + "? Java tells capital letters from small ones."
                        : METHOD;
            }
        }
        boolean untyped = message.startsWith("<identifier> expected")
                && opening > 0
                && named(opening - 1)
                && (word(at).equals(")") || word(at).equals(","))
                && named(at - 1)
                && (word(at - 2).equals("(") || word(at - 2).equals(","));
        if (untyped) {
            return METHOD;
        }
        boolean call = message.startsWith("<identifier> expected") && word(at).equals("(") && named(at - 1);
        return call ? "What is to be done stands in a method; in a class itself are only fields and methods." : null;
    }

    private long semicolons() {
        return tokens.stream()
                .filter(token ->
                        opening >= 0 && token.start() > tokens.get(opening).start() && token.is(";"))
                .count();
    }

    private String loop(int from) {
        for (int i = from; i < tokens.size() && sameLine(i); i++) {
            if (word(i).equals("in") || word(i).equals("of") && !word(i + 1).equals("(") || word(i).equals("foreach")) {
                return "A loop over all elements is written for (int x : numbers) { … }, one that counts"
                        + " for (int i = 0; i < 10; i++) { … }.";
            }
        }
        return "A loop that counts has three parts, with a semicolon between them: for (int i = 0; i < 10; i++) { … }.";
    }

    /** A value written as it is elsewhere. */
    private @Nullable String values() {
        String mark = word(at);
        boolean decimal = mark.equals(",")
                && at > 0
                && tokens.get(at - 1).text().matches("\\d+")
                && word(at + 1).matches("\\d+\\w*")
                && tokens.get(at - 1).end() + 1 == tokens.get(at + 1).start();
        if (decimal
                && message.startsWith("';' expected")
                && !(opening >= 0 && word(opening).equals("{"))) {
            return "A decimal number is written with a point: " + word(at - 1) + "." + word(at + 1) + ".";
        }
        boolean brackets = message.startsWith("illegal start of expression")
                && (mark.equals("[") || mark.equals("{") && word(at - 1).matches("return|\\(|,"));
        boolean tuple = mark.equals(",")
                && message.startsWith("')' expected")
                && word(opening - 1).matches("=|return");
        if (brackets || tuple) {
            return SEVERAL;
        }
        if (at < tokens.size() && tokens.get(at).text().matches("0\\d*[89]\\d*")) {
            return OCTAL;
        }
        boolean sized = message.startsWith("'.class' expected") || message.startsWith("']' expected");
        if (sized && named(at) && word(at + 1).equals("[") && word(at + 2).matches("\\d+")) {
            return "An array is made by new: int[] " + word(at) + " = new int[" + word(at + 2) + "];";
        }
        if (message.startsWith("'.class' expected") && word(at + 1).equals("==")) {
            return "One = gives a variable its value; == compares.";
        }
        if (message.startsWith("'.class' expected") && named(at) && word(at + 1).equals("(")) {
            return METHOD;
        }
        boolean point = at < tokens.size() && tokens.get(at).text().matches("\\d+\\.[A-Za-z]\\w+");
        return point ? "A number is no object and has no methods; use a method of Math, Integer or Double." : null;
    }

    /** {@code int a b;} */
    private @Nullable String names() {
        for (int i = Math.max(0, at - 2); i <= at + 2; i++) {
            boolean typed = named(i) || Keywords.primitive(word(i));
            boolean begins = i == 0 || !named(i - 1) && !Keywords.primitive(word(i - 1));
            boolean ends = i + 3 >= tokens.size() || word(i + 3).matches("[;=,]");
            if (typed && begins && named(i + 1) && named(i + 2) && sameLine(i + 2) && ends) {
                return "Names have no blanks in them, and several variables are separated by commas: " + word(i) + " "
                        + word(i + 1) + ", " + word(i + 2) + ";";
            }
        }
        return null;
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() != Token.Kind.STRING
                ? tokens.get(index).text()
                : "";
    }

    /** Whether nothing is between this and the next token. */
    private boolean touching(int index) {
        return index >= 0
                && index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    private boolean named(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isName();
    }

    private boolean sameLine(int index) {
        int start = source.lastIndexOf('\n', Math.min(position, source.length()) - 1) + 1;
        int end = source.indexOf('\n', start);
        return index >= tokens.size()
                || tokens.get(index).start() >= start
                        && (end < 0 || tokens.get(index).start() < end);
    }

    /** The bracket that the mark stands in, −1 if it stands in none. */
    private int opening() {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--) {
            String text = word(i);
            if (text.matches("[)\\]}]")) {
                depth++;
            } else if (text.matches("[(\\[{]") && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private int closing(int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += word(i).equals("(") ? 1 : word(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
