package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sentence of help for the mistakes that beginners make most. */
final class Advice {
    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(variable|class|method)\\s+(\\w+)");
    private static final Pattern TYPES = Pattern.compile(
            "incompatible types: (?:possible lossy conversion from )?(\\S+) (?:to|cannot be converted to) (\\S+)");
    private static final Pattern PART = Pattern.compile("^(\\w+) has private access in (\\w+)");

    /** What members are called elsewhere. */
    private static final Map<String, String> MEANT = Map.of(
            "append", "add", "push", "add", "upper", "toUpperCase", "lower", "toLowerCase", "substr", "substring");

    /** A call with a decimal comma, from its dot or name on. */
    private static final Pattern COMMA = Pattern.compile("\\.?\\w+\\(\\s*-?(\\d+),(\\d+)\\s*\\)");

    private static final Map<String, String> CASE = Map.ofEntries(
            Map.entry("string", "String"),
            Map.entry("Int", "int"),
            Map.entry("bool", "boolean"),
            Map.entry("integer", "Integer"),
            Map.entry("object", "Object"),
            Map.entry("math", "Math"),
            Map.entry("system", "System"),
            Map.entry("list", "List"),
            Map.entry("let", "var"),
            Map.entry("val", "var"),
            Map.entry("auto", "var"),
            Map.entry("True", "true"),
            Map.entry("TRUE", "true"),
            Map.entry("False", "false"),
            Map.entry("FALSE", "false"),
            Map.entry("None", "null"),
            Map.entry("NULL", "null"),
            Map.entry("nil", "null"));
    private static final Map<String, String> PRINTS =
            Map.of("println", "System.out.println", "print", "System.out.print", "printf", "System.out.printf");

    /** By a part of the compiler's message; the first that fits. */
    private static final List<Map.Entry<String, String>> ADVICE = List.of(
            Map.entry("weaker access", "What an interface promises is public: write public before it."),
            Map.entry(
                    "cannot be instantiated",
                    "An abstract class or interface has no objects of its own; make one of a class that extends or"
                            + " implements it."),
            Map.entry(
                    "wrong number of type arguments",
                    "Count the types between < and >: a list or set has one, a map has two."),
            Map.entry(
                    "cannot infer type for local variable",
                    "var takes its type from the first value; where there is none, or one that tells too little, write"
                            + " the type."),
            Map.entry(
                    "array dimension missing",
                    "new int[3] has room for three, new int[] {1, 2, 3} has its values at once."),
            Map.entry(
                    "both dimension expression and init",
                    "new int[3] has room for three, new int[] {1, 2, 3} has its values at once."),
            Map.entry("illegal escape character", "A backslash in text is written twice: \\\\."),
            Map.entry("octal literal", Habits.OCTAL),
            Map.entry("text block open delimiter", "A text block begins on the line after its three quotes."),
            Map.entry("orphaned", "case and default stand inside the braces of a switch."),
            Map.entry(
                    "preview feature",
                    "Newer versions of Java have this; in this one it has to be asked for before the kernel starts, by"
                            + " DESCENT_JVM_OPTIONS=--enable-preview."),
            Map.entry(
                    "not supported in -source", "Newer versions of Java have this; the kernel runs with an older one."),
            Map.entry("bad operand type", "! is for true and false; -, ++ and -- are for numbers."),
            Map.entry(
                    "array required, but",
                    "Square brackets are for arrays; a list has get(i), text has charAt(i), a map has get(key)."),
            Map.entry("incomparable types", "Values of these types are never equal; convert one of them first."),
            Map.entry("outside switch or loop", "break stands inside a loop or a switch."),
            Map.entry("outside of loop", "continue stands inside a loop."),
            Map.entry("missing method body", "A method's head is followed by braces, { … }, not by a semicolon."),
            Map.entry(
                    "is never thrown in body",
                    "Nothing inside try can throw it; catch Exception, or leave the catch out."),
            Map.entry("has already been caught", "A catch further up takes it already; put the narrower class first."),
            Map.entry("'void' type not allowed", "The method gives nothing back, so there is no value to use here."),
            Map.entry("does not cover all possible", "Add the missing cases, or default -> … for all the rest."),
            Map.entry("duplicate case label", "Each case may stand in a switch only once."));

    private Advice() {}

    /** Problems with help; what names the same unknown thing is said once. */
    static List<Problem> to(List<Problem> problems, Program program, Evaluator evaluator) {
        Set<String> said = new HashSet<>();
        return problems.stream()
                .filter(problem -> !problem.code().contains("cant.resolve") || said.add(problem.message()))
                .map(problem -> to(problem, program, evaluator))
                .toList();
    }

    static Problem to(Problem problem, Program program, Evaluator evaluator) {
        if (problem.help() != null) {
            return problem;
        }
        String habit = Habits.sentence(problem);
        return problem.withHelp(habit != null ? habit : sentence(problem, program, evaluator));
    }

    private static @Nullable String sentence(Problem problem, Program program, Evaluator evaluator) {
        String message = problem.message();
        String code = problem.code();
        if (code.endsWith("cant.resolve") || code.contains("cant.resolve.")) {
            return unknown(problem, program, evaluator);
        }
        if (startsAt(problem, "package ")) {
            return "A cell belongs to no package; leave this line out.";
        }
        if (message.startsWith("';' expected")) {
            return "A statement ends with a semicolon; put one where the mark is.";
        }
        if (message.startsWith("reached end of file")
                && Lexer.read(problem.origin().source()).open()) {
            return "A comment that begins with /* ends with */, a text block with \"\"\".";
        }
        if (message.startsWith("reached end of file")) {
            return "Count the braces: each { needs its }.";
        }
        if (message.contains("closes nothing")) {
            return "There is one closing bracket too many, or the opening one is missing further up.";
        }
        boolean named = message.startsWith("<identifier> expected") && taken(wordBefore(problem));
        if (message.startsWith("'.class' expected") || named) {
            return "A name has letters, digits and _; it does not begin with a digit and is no word of Java's own, such as"
                    + " class or new.";
        }
        if (message.startsWith("'(' or '[' expected")) {
            return "After new and the class come parentheses, such as new ArrayList<>().";
        }
        if (message.endsWith("expected") || message.contains("expected, to close")) {
            return "Something is missing where the mark is; look at the brackets before it.";
        }
        if (message.startsWith("missing return statement")) {
            return "Every way through the method must end with return and a value; one way reaches the closing brace"
                    + " without.";
        }
        if (message.contains("might not have been initialized")) {
            return "Give the variable a value where it is declared, such as = 0.";
        }
        if (message.startsWith("incompatible types")) {
            return types(problem);
        }
        if (message.startsWith("unreported exception")) {
            return "The call may throw a checked exception: catch it with try { … } catch, or add throws to the"
                    + " method's head.";
        }
        if (message.startsWith("unclosed string literal")) {
            return "A string ends with \" on the same line; longer texts stand between \"\"\" and \"\"\".";
        }
        if (message.startsWith("unclosed character literal") || message.contains("character literal")) {
            return "Text stands in double quotes, \"text\"; single quotes are for one character, 'c'.";
        }
        if (message.startsWith("bad operand types")) {
            return operands(message);
        }
        if (message.startsWith("bad operand type") && before(problem, '=')) {
            return "Not equal is written !=, with the ! first.";
        }
        boolean arguments = message.contains("cannot be applied to given types") || message.startsWith("no suitable");
        Matcher comma = COMMA.matcher(problem.origin().source());
        if (arguments && comma.find(problem.position()) && comma.start() < problem.end()) {
            return "A decimal number is written with a point: " + comma.group(1) + "." + comma.group(2) + ".";
        }
        if (message.startsWith("no suitable method found for print")) {
            return "print and println take one value; texts and values are joined by +, such as \"x = \" + x.";
        }
        if (arguments) {
            return "The arguments do not fit: compare their number, order and types with what is required.";
        }
        if (message.matches("non-static variable (this|super)\\b.*")) {
            return "this and super stand in the methods of a class; a cell and a static method have no object.";
        }
        if (message.contains("non-static")) {
            return "This belongs to an object: make one with new first, and call it on that.";
        }
        if (message.startsWith("not a statement")) {
            return "An expression alone does nothing in the middle of a cell: assign it, print it, return it, or make"
                    + " it the last line.";
        }
        if (message.contains("is already defined")) {
            return "The name is taken here; choose another, or leave out the type to assign a new value.";
        }
        if (message.contains("does not exist") && message.startsWith("package")) {
            String unknown = message.split(" ")[1];
            String nearest = Nearest.to(unknown, new ArrayList<>(Known.javaLang()));
            if (nearest != null) {
                return "Did you mean " + nearest + "? Java tells capital letters from small ones.";
            }
            return "Is the package's name right? A library that is not there yet is added by %maven"
                    + " group:artifact:version.";
        }
        if (message.startsWith("unreachable statement")) {
            return "The line before never lets the program come here (return, throw, break, or an endless loop).";
        }
        if (message.contains("is not abstract and does not override")) {
            return "The class promises a method that it does not have: add it, public, with exactly this head.";
        }
        if (message.startsWith("'else' without 'if'") || message.startsWith("illegal 'else'")) {
            return "Put braces around what belongs to the if, and no semicolon after its condition.";
        }
        if (message.startsWith("invalid method declaration")
                || message.startsWith("illegal start of")
                        && (startsAt(problem, "public ")
                                || startsAt(problem, "private ")
                                || startsAt(problem, "static "))) {
            return "Before its name a method says what it gives back, void if nothing; public and static come before"
                    + " that.";
        }
        if (message.startsWith("variable declaration not allowed here")) {
            return "Put braces around it: { … }.";
        }
        if (message.matches("'(try|catch|finally)' without.*")) {
            return "After the braces of try comes catch (Exception e) { … } or finally { … }.";
        }
        Matcher part = PART.matcher(message);
        if (part.find() && isRecord(part.group(2), problem, program)) {
            return "A record's parts are read by methods of their names, " + part.group(1)
                    + "(), and keep their first values.";
        }
        if (message.contains("has private access")) {
            return "It is private, so only its own class sees it; use a public method of the class.";
        }
        if (message.startsWith("cannot assign a value to final variable")) {
            return "A final variable, and a record's field, keeps its first value; make a new one instead.";
        }
        if (message.contains("effectively final")) {
            return "A lambda sees only variables that never change; copy the value into a new variable first.";
        }
        if (message.matches("<null.*cannot be dereferenced")) {
            return "null is no object; nothing can be asked of it.";
        }
        if (message.startsWith("void cannot be dereferenced")) {
            return "The method before the dot gives nothing back that one could go on with.";
        }
        if (message.contains("cannot be dereferenced")) {
            return "A number or boolean is no object and has no methods; use a method of Math, Integer or Double.";
        }
        if (message.startsWith("integer number too large")) {
            return "Beyond 2147483647 a whole number needs the type long and an L at its end.";
        }
        if (message.startsWith("unexpected type") && message.contains("required: variable")) {
            return "Left of = must be a variable; two values are compared by ==.";
        }
        if (message.startsWith("unexpected type") && message.contains("required: reference")) {
            return "Between < and > stands a class: Integer for int, Double for double.";
        }
        if (message.startsWith("illegal start of")) {
            return "The line before may lack a bracket, a semicolon or an operand.";
        }
        return ADVICE.stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean taken(String word) {
        return Keywords.reserved(word) && !Keywords.modifier(word) && !Keywords.primitive(word) && !word.equals("void");
    }

    private static String wordBefore(Problem problem) {
        String source = problem.origin().source();
        int end = Math.min(problem.position(), source.length());
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(source.charAt(start - 1))) {
            start--;
        }
        return source.substring(start, end);
    }

    private static boolean startsAt(Problem problem, String word) {
        String source = problem.origin().source();
        int line = source.lastIndexOf('\n', Math.min(problem.position(), source.length()) - 1) + 1;
        return source.startsWith(word, line);
    }

    private static String types(Problem problem) {
        Matcher types = TYPES.matcher(problem.message());
        if (problem.message().contains("unexpected return value")) {
            return "A void method gives nothing back; write the type of the value in place of void.";
        }
        if (problem.message().contains("missing return value")) {
            return "After return comes the value that is given back.";
        }
        if (problem.message().contains("is not a functional interface")) {
            return "A lambda or method reference takes its type from where it stands: IntUnaryOperator f = x -> x + 1;";
        }
        if (!types.find()) {
            return "The value is of another type than is wanted here.";
        }
        String from = types.group(1);
        String to = types.group(2);
        if (problem.message().contains("lossy")) {
            return (an(from).startsWith("an") ? "An " : "A ") + from + " does not fit into " + an(to)
                    + " without loss; write (" + to + ") before it if the loss is meant, or make the variable "
                    + an(from) + ".";
        }
        if (from.equals("String") && to.matches("int|double|long|Integer|Double")) {
            String method = to.equals("int") || to.equals("Integer")
                    ? "Integer.parseInt"
                    : to.startsWith("l") ? "Long.parseLong" : "Double.parseDouble";
            return "Text is no number; " + method + "(…) reads a number from text.";
        }
        if (from.startsWith("<null") && Keywords.primitive(to)) {
            return "A number or boolean is never null; a variable of type Integer, Double or Boolean may be.";
        }
        if (from.equals("char") && to.equals("String") && at(problem) == '\'') {
            return "Text stands in double quotes, \"a\"; single quotes are for one character.";
        }
        if (from.equals("String") && to.equals("char") && at(problem) == '"') {
            return "One character stands in single quotes, 'c'; double quotes are for text.";
        }
        if (to.equals("String")) {
            return "String.valueOf(…) makes text of it.";
        }
        if (to.equals("boolean")) {
            return "A condition must be true or false; two values are compared by ==, text by equals, and one ="
                    + " assigns.";
        }
        return "This is " + an(from) + " and no " + to + "; change the variable's type or the value.";
    }

    private static boolean isRecord(String type, Problem problem, Program program) {
        Declaration known = program.find(Piece.Kind.TYPE, type);
        Pattern here = Pattern.compile("\\brecord\\s+" + type + "\\b");
        return here.matcher(problem.origin().source()).find()
                || known != null && here.matcher(known.text()).find();
    }

    private static char at(Problem problem) {
        String source = problem.origin().source();
        return problem.position() < source.length() ? source.charAt(problem.position()) : ' ';
    }

    /** Whether the unknown name comes after a dot or two colons, and so is sought in a class that the message names. */
    private static boolean selects(Problem problem) {
        String source = problem.origin().source();
        int at = Math.min(problem.position(), source.length());
        String before = source.substring(0, at).stripTrailing();
        return source.startsWith(".", at)
                || source.startsWith("::", at)
                || before.endsWith(".")
                || before.endsWith("::");
    }

    private static boolean before(Problem problem, char wanted) {
        int at = problem.position() - 1;
        return at >= 0 && problem.origin().source().charAt(at) == wanted;
    }

    private static String an(String type) {
        return ("aeiouAEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    private static String operands(String message) {
        if (message.contains("'*'")
                && message.matches(
                        "(?s).*type: +String.*type: +(int|long)\\s*|.*type: +(int|long).*type: +String\\s*")) {
            return "Text is repeated by repeat: \"ab\".repeat(3).";
        }
        if (message.contains("'^'") && message.contains("double")) {
            return "A power is written Math.pow(x, 3); ^ is for the bits of whole numbers.";
        }
        if (message.matches("(?s).*'[<>]=?'.*first type: +boolean.*")) {
            return "Each comparison stands alone, and && joins them: 1 < x && x < 3.";
        }
        if (message.contains("String")) {
            return "Text knows only +; compare it with equals or compareTo, and make numbers of it with"
                    + " Integer.parseInt.";
        }
        return message.contains("boolean")
                ? "true and false are combined with && and ||, and cannot be added or compared by < and >."
                : "These types cannot be combined by this operator.";
    }

    /** Whether the mark is in a method or class of the cell, and so in code that will run later. */
    private static boolean inside(Problem problem) {
        try {
            return Splitter.split(problem.origin().source()).stream()
                    .anyMatch(piece -> (piece.kind() == Piece.Kind.METHOD || piece.kind() == Piece.Kind.TYPE)
                            && piece.start() <= problem.position()
                            && problem.position() < piece.end());
        } catch (SyntaxProblem e) {
            return false;
        }
    }

    /** Whether one can stand for the other: names of classes begin with a capital letter, those of variables and methods do not. */
    private static boolean alike(String name, String candidate, String kind) {
        boolean type = candidate.length() > 1
                && Character.isUpperCase(candidate.charAt(0))
                && !candidate.equals(candidate.toUpperCase(Locale.ROOT));
        if (kind.equals("class")) {
            return Character.isUpperCase(candidate.charAt(0));
        }
        boolean sought =
                kind.equals("variable") && (Character.isUpperCase(name.charAt(0)) || candidate.equalsIgnoreCase(name));
        return !type || sought;
    }

    /** How what has a length says it, if that was asked for in another way. */
    private static @Nullable String length(String message, String name, boolean calls) {
        if (!name.matches("length|size|count|len")) {
            return null;
        }
        if (message.matches("(?s).*location:.*\\[\\]\\s*")) {
            return calls && name.equals("length")
                    ? "An array's length has no parentheses."
                    : "The length of an array is length, without parentheses.";
        }
        if (message.matches("(?s).*location:.*\\bString(Builder)?\\s*")) {
            return "The length of text is a method: length().";
        }
        return message.matches("(?s).*location:.*\\b\\w*(List|Set|Map|Collection|Deque|Queue)\\b.*")
                ? "How many a collection holds is a method: size()."
                : null;
    }

    private static @Nullable String unknown(Problem problem, Program program, Evaluator evaluator) {
        Matcher symbol = SYMBOL.matcher(problem.message());
        if (!symbol.find()) {
            return null;
        }
        String name = symbol.group(2);
        boolean member = problem.message().contains("location:")
                && (selects(problem) || problem.message().contains("@interface"));
        List<String> packages = Character.isUpperCase(name.charAt(0)) ? Known.packagesOf(name) : List.of();
        if (!packages.isEmpty() && !symbol.group(1).equals("method")) {
            return "Import it first: import " + packages.get(0) + "." + name + ";";
        }
        boolean calls = symbol.group(1).equals("method");
        String cased = calls && !member ? PRINTS.get(name) : CASE.get(name);
        TreeSet<String> candidates = new TreeSet<>();
        if (!member) {
            program.declarations().values().forEach(d -> candidates.add(d.name()));
            candidates.addAll(Signatures.names(problem.origin().source()));
            candidates.addAll(Known.javaLang());
            candidates.addAll(Known.imported(program.imports()));
            candidates.remove(name);
        } else if (problem.message().contains("location: package")) {
            candidates.addAll(
                    Known.classesIn(problem.message().replaceFirst("(?s).*location: package ([\\w.]+).*", "$1")));
        } else {
            candidates.addAll(Known.members(problem.message(), evaluator.loader()));
        }
        String length = member ? length(problem.message(), name, calls) : null;
        if (length != null) {
            return length;
        }
        if (name.equals("out") && calls) {
            return "Did you mean System.out.println?";
        }
        if (member && candidates.contains(name)) {
            return calls
                    ? name + " is no method; write it without parentheses."
                    : name + " is a method; write it with parentheses: " + name + "(…).";
        }
        if (member && MEANT.containsKey(name) && candidates.contains(MEANT.get(name))) {
            return "Did you mean " + MEANT.get(name) + "?";
        }
        if (name.matches("console|cout|puts|echo") && !member) {
            return "Did you mean System.out.println?";
        }
        if (name.equals("input") && calls && !member) {
            return "A line that somebody types is read by new Scanner(System.in).nextLine().";
        }
        if (!member) {
            candidates.removeIf(candidate -> !alike(name, candidate, symbol.group(1)));
        }
        String nearest = cased != null ? cased : Nearest.to(name, new ArrayList<>(candidates));
        if (nearest != null) {
            return "Did you mean " + nearest + "?"
                    + (nearest.equalsIgnoreCase(name) ? " Java tells capital letters from small ones." : "");
        }
        if (name.equals("len") && calls) {
            return "The length of an array is a.length, of text s.length(), of a list list.size().";
        }
        if (problem.message().contains("location: package")) {
            return "The package has no such class; look at its name, or add its library by %maven.";
        }
        if (member) {
            return "It has no such member; Tab after the dot lists those that it has.";
        }
        return switch (symbol.group(1)) {
            case "variable" ->
                "No variable " + name + " is declared; run the cell that declares it, or declare it with its type.";
            case "method" ->
                "No method " + name
                        + (inside(problem)
                                ? " is declared yet; declare it in an earlier cell, or in this one, as methods that call each"
                                        + " other must stand in one cell."
                                : " is declared; look at its name, or run the cell that declares it.");
            default ->
                "No class " + name
                        + " is known; define it here or in an earlier cell, import it, or add its library by %maven.";
        };
    }
}
