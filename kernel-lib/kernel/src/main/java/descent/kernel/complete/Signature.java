package descent.kernel.complete;

import descent.kernel.evaluate.Evaluator;
import java.util.List;
import java.util.StringJoiner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Writes elements as a reader knows them. */
final class Signature {
    private Signature() {}

    static Candidate candidate(Element element) {
        String name = element.getSimpleName().toString();
        if (element instanceof ExecutableElement method) {
            return new Candidate(name, "function", parameters(method, List.of()) + ": " + type(method.getReturnType()));
        }
        if (element instanceof TypeElement) {
            return new Candidate(name, "class", element.toString());
        }
        return new Candidate(name, "instance", type(element.asType()));
    }

    /** A declaration in one line, without its body. */
    static String of(Element element, List<String> parameterNames) {
        String owner = owner(element);
        if (element instanceof ExecutableElement method) {
            boolean constructor = method.getSimpleName().contentEquals("<init>");
            String name = constructor
                    ? simpleName(element.getEnclosingElement())
                    : owner + Evaluator.written(method.getSimpleName().toString());
            String result = constructor ? "new " : type(method.getReturnType()) + " ";
            StringJoiner thrown = new StringJoiner(", ", " throws ", "").setEmptyValue("");
            method.getThrownTypes().forEach(type -> thrown.add(type(type)));
            return result + name + parameters(method, parameterNames) + thrown;
        }
        if (element instanceof TypeElement type) {
            String kind =
                    type.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            String parameters = type.getTypeParameters().isEmpty() ? "" : "<" + join(type.getTypeParameters()) + ">";
            return kind + " " + clean(type.getQualifiedName().toString()) + parameters;
        }
        return type(element.asType()) + " " + owner + element.getSimpleName();
    }

    private static String join(List<?> parts) {
        StringJoiner joined = new StringJoiner(", ");
        parts.forEach(part -> joined.add(part.toString()));
        return joined.toString();
    }

    private static String simpleName(@Nullable Element element) {
        return element == null ? "" : element.getSimpleName().toString();
    }

    private static String owner(Element element) {
        Element enclosing = element.getEnclosingElement();
        if (!(enclosing instanceof TypeElement type)
                || type.getSimpleName().toString().startsWith("$")) {
            return "";
        }
        return type.getSimpleName() + ".";
    }

    private static String parameters(ExecutableElement method, List<String> names) {
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        List<? extends VariableElement> all = method.getParameters();
        for (int i = 0; i < all.size(); i++) {
            String name =
                    i < names.size() ? names.get(i) : all.get(i).getSimpleName().toString();
            String type = type(all.get(i).asType());
            boolean many = method.isVarArgs() && i == all.size() - 1 && type.endsWith("[]");
            String shown = many ? type.substring(0, type.length() - 2) + "..." : type;
            parameters.add(name.matches("arg\\d+") ? shown : shown + " " + name);
        }
        return parameters.toString();
    }

    /** A type with simple names. */
    static String type(TypeMirror type) {
        return clean(type.toString()).replaceAll("\\b(?:[a-z][A-Za-z0-9_]*\\.)+(?=[A-Z])", "");
    }

    private static String clean(String name) {
        return name.replaceAll("cell\\.\\$\\w+\\.", "");
    }
}
