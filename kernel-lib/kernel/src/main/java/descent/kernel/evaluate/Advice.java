package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sentence of help for the mistakes that beginners make most. */
final class Advice {
    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(variable|class|method)\\s+(\\w+)");
    private static final Pattern TYPES = Pattern.compile(
            "incompatible types: (?:possible lossy conversion from )?(\\S+) (?:to|cannot be converted to) (\\S+)");
    private static final Map<String, String> CASE = Map.of(
            "string", "String", "Int", "int", "Double_", "double", "bool", "boolean", "integer", "Integer", "object",
            "Object", "math", "Math", "system", "System", "list", "List");

    private Advice() {}

    static Problem to(Problem problem, Program program, Evaluator evaluator) {
        return problem.help() != null ? problem : problem.withHelp(sentence(problem, program, evaluator));
    }

    private static @Nullable String sentence(Problem problem, Program program, Evaluator evaluator) {
        String message = problem.message();
        String code = problem.code();
        if (code.endsWith("cant.resolve") || code.contains("cant.resolve.")) {
            return unknown(problem, program, evaluator);
        }
        if (message.startsWith("';' expected")) {
            return "A statement ends with a semicolon; put one where the mark is.";
        }
        if (message.startsWith("reached end of file")) {
            return "Count the braces: each { needs its }.";
        }
        if (message.contains("closes nothing")) {
            return "There is one closing bracket too many, or the opening one is missing further up.";
        }
        if (message.endsWith("expected") || message.contains("expected, to close")) {
            return "Something is missing where the mark is; look at the brackets before it.";
        }
        if (message.startsWith("missing return statement")) {
            return "Every way through the method must end with return and a value; one way reaches the closing brace without.";
        }
        if (message.contains("might not have been initialized")) {
            return "Give the variable a value where it is declared, such as = 0.";
        }
        if (message.startsWith("incompatible types")) {
            return types(problem);
        }
        if (message.startsWith("unreported exception")) {
            return "The call may throw a checked exception: catch it with try { … } catch, or add throws to the method's head.";
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
        if (message.contains("cannot be applied to given types") || message.startsWith("no suitable")) {
            return "The arguments do not fit: compare their number, order and types with what is required.";
        }
        if (message.contains("non-static")) {
            return "This belongs to an object: make one with new first, and call it on that.";
        }
        if (message.startsWith("not a statement")) {
            return "An expression alone does nothing in the middle of a cell: assign it, print it, or make it the last line.";
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
            return "Is the package's name right? A library that is not there yet is added by %maven group:artifact:version.";
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
        if (message.startsWith("invalid method declaration")) {
            return "Before its name a method says what it gives back, void if nothing; public and static come before that.";
        }
        if (message.startsWith("variable declaration not allowed here")) {
            return "Put braces around it: { … }.";
        }
        if (message.startsWith("'try' without")) {
            return "After the braces of try comes catch (Exception e) { … } or finally { … }.";
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
        return null;
    }

    private static String types(Problem problem) {
        Matcher types = TYPES.matcher(problem.message());
        if (!types.find()) {
            return "The value is of another type than is wanted here.";
        }
        String from = types.group(1);
        String to = types.group(2);
        if (problem.message().contains("lossy")) {
            return "A " + from + " does not fit into " + an(to) + " without loss; write (" + to
                    + ") before it if the loss is meant, or make the variable " + an(from) + ".";
        }
        if (from.equals("String") && to.matches("int|double|long|Integer|Double")) {
            String method = to.equals("int") || to.equals("Integer")
                    ? "Integer.parseInt"
                    : to.startsWith("l") ? "Long.parseLong" : "Double.parseDouble";
            return "Text is no number; " + method + "(…) reads a number from text.";
        }
        if (to.equals("String")) {
            return "String.valueOf(…) makes text of it.";
        }
        if (to.equals("boolean")) {
            return "A condition must be true or false; two values are compared by ==, text by equals, and one = assigns.";
        }
        return "This is " + an(from) + " and no " + to + "; change the variable's type or the value.";
    }

    private static String an(String type) {
        return ("aeiouAEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    private static String operands(String message) {
        if (message.contains("String")) {
            return "Text knows only +; compare it with equals or compareTo, and make numbers of it with Integer.parseInt.";
        }
        return message.contains("boolean")
                ? "true and false are combined with && and ||, and cannot be added or compared by < and >."
                : "These types cannot be combined by this operator.";
    }

    private static @Nullable String unknown(Problem problem, Program program, Evaluator evaluator) {
        Matcher symbol = SYMBOL.matcher(problem.message());
        if (!symbol.find()) {
            return null;
        }
        String name = symbol.group(2);
        boolean member = problem.message().contains("location:");
        List<String> packages = Character.isUpperCase(name.charAt(0)) ? Known.packagesOf(name) : List.of();
        if (!packages.isEmpty() && !symbol.group(1).equals("method")) {
            return "Import it first: import " + packages.get(0) + "." + name + ";";
        }
        String cased = CASE.get(name);
        TreeSet<String> candidates = new TreeSet<>();
        if (!member) {
            program.declarations().values().forEach(d -> candidates.add(d.name()));
            candidates.addAll(Signatures.names(problem.origin().source()));
            candidates.addAll(Known.javaLang());
            candidates.remove(name);
        } else {
            candidates.addAll(Known.members(problem.message(), evaluator.loader()));
        }
        String nearest = cased != null ? cased : Nearest.to(name, new ArrayList<>(candidates));
        if (nearest != null) {
            return "Did you mean " + nearest + "?"
                    + (nearest.equalsIgnoreCase(name) ? " Java tells capital letters from small ones." : "");
        }
        if (name.equals("length") && member) {
            return symbol.group(1).equals("method")
                    ? "An array's length has no parentheses."
                    : "The length of text is a method: length().";
        }
        if (member) {
            return "It has no such member; Tab after the dot lists those that it has.";
        }
        return switch (symbol.group(1)) {
            case "variable" ->
                "No variable " + name + " is declared; run the cell that declares it, or declare it with its type.";
            case "method" ->
                "There is no method " + name
                        + " for these arguments; look at its name, or run the cell that defines it.";
            default -> "No class " + name + " is known; define it, import it, or add its library by %maven.";
        };
    }
}
