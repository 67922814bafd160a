package descent.kernel.evaluate;

import java.util.StringJoiner;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Writes an inferred type so that a field can be declared with it. */
final class TypeText {
    private final Function<TypeElement, @Nullable String> names;

    private TypeText(Function<TypeElement, @Nullable String> names) {
        this.names = names;
    }

    /**
     * Writes a type.
     *
     * @param names the names of anonymous classes; one that has none is written as what it extends
     */
    static String of(TypeMirror type, Function<TypeElement, @Nullable String> names) {
        return new TypeText(names).of(type);
    }

    private String of(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED -> declared((DeclaredType) type);
            case INTERSECTION -> of(firstBound((IntersectionType) type));
            case TYPEVAR -> of(((TypeVariable) type).getUpperBound());
            case WILDCARD -> wildcard((WildcardType) type);
            case NULL, NONE, ERROR, VOID -> "java.lang.Object";
            default ->
                type.getKind().isPrimitive()
                        ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                        : type.toString();
        };
    }

    private static TypeMirror firstBound(IntersectionType type) {
        for (TypeMirror bound : type.getBounds()) {
            if (!bound.toString().equals("java.lang.Object")) {
                return bound;
            }
        }
        return type.getBounds().get(0);
    }

    private String wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return "? extends " + of(type.getExtendsBound());
        }
        return type.getSuperBound() != null ? "? super " + of(type.getSuperBound()) : "?";
    }

    private String declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getSimpleName().length() == 0) {
            String given = names.apply(element);
            if (given != null) {
                return given;
            }
            TypeMirror base = element.getInterfaces().isEmpty()
                    ? element.getSuperclass()
                    : element.getInterfaces().get(0);
            return of(base);
        }
        String name = name(element);
        if (type.getTypeArguments().isEmpty()) {
            return name;
        }
        StringJoiner arguments = new StringJoiner(",", name + "<", ">");
        for (TypeMirror argument : type.getTypeArguments()) {
            boolean denotable = argument.getKind() != TypeKind.INTERSECTION && argument.getKind() != TypeKind.TYPEVAR;
            arguments.add(denotable ? of(argument) : "? extends " + of(argument));
        }
        return arguments.toString();
    }

    /** The full name, but of a type of a cell the name that cells use, because its class may change. */
    private static String name(TypeElement element) {
        String full = element.getQualifiedName().toString();
        if (!full.startsWith(Unit.PACKAGE + ".$")) {
            return full;
        }
        String[] parts = full.split("\\.", 3);
        return parts.length == 3 ? parts[2] : full;
    }
}
