package descent.kernel.evaluate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives names to the anonymous classes in the first values of a cell's variables, where the variable's type needs one.
 *
 * <p>A field cannot be declared with the type of an anonymous class, so that its members would be lost. The class becomes a
 * member of the cell's class; if it uses parameters of lambdas around it, these become fields of a class around it.
 */
final class Anonymous {
    private record Found(TreePath creation, Set<Element> around, List<Token> tokens) {}

    private final Trees trees;
    private final Text text;
    private final Origin origin;
    private final int cell;
    private final Map<TypeElement, Found> found = new HashMap<>();
    private final Map<TypeElement, @Nullable String> names = new LinkedHashMap<>();
    private final List<Hoisted> hoisted = new ArrayList<>();

    Anonymous(Trees trees, Text text, Origin origin, int cell) {
        this.trees = trees;
        this.text = text;
        this.origin = origin;
        this.cell = cell;
    }

    /** Those that got a name. */
    List<Hoisted> hoisted() {
        return hoisted;
    }

    /** Looks for such classes in the first value of a variable. */
    void look(TreePath variable, Piece piece) {
        Set<Element> around = new HashSet<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
                around.add(trees.getElement(getCurrentPath()));
                return super.visitVariable(tree, nothing);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
                ClassTree body = tree.getClassBody();
                if (body != null
                        && tree.getEnclosingExpression() == null
                        && trees.getElement(new TreePath(getCurrentPath(), body)) instanceof TypeElement type) {
                    found.put(type, new Found(getCurrentPath(), around, piece.tokens()));
                }
                return super.visitNewClass(tree, nothing);
            }
        }.scan(variable, null);
    }

    /** The name of an anonymous class, given when it is first asked for; null if it cannot have one. */
    @Nullable String name(TypeElement type) {
        Found place = found.get(type);
        if (place != null && !names.containsKey(type)) {
            names.put(type, null);
            names.put(type, hoist(type, place));
        }
        return names.get(type);
    }

    private @Nullable String hoist(TypeElement type, Found place) {
        int start = start(place.creation());
        List<Token> tokens = place.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < start) {
            first++;
        }
        int arguments = ClassBodies.is(tokens, first, "new") ? ClassBodies.arguments(tokens, first + 1) : -1;
        int body = arguments < 0 ? -1 : ClassBodies.close(tokens, arguments, "(", ")") + 1;
        int end = ClassBodies.is(tokens, body, "{") ? ClassBodies.close(tokens, body, "{", "}") : tokens.size();
        if (end >= tokens.size()) {
            return null;
        }
        boolean implementing = !type.getInterfaces().isEmpty();
        TypeMirror base = implementing ? type.getInterfaces().get(0) : type.getSuperclass();
        String name =
                Hoisted.MARK + trees.getElement(basePath(place)).getSimpleName() + "_" + cell + "_" + names.size();
        String holder = Hoisted.MARK + "In" + name.substring(1);
        Map<String, String> captured = captured(place);
        String header = (implementing ? " implements " : " extends ") + TypeText.of(base, this::name) + " { "
                + constructor(type, name);
        int opened = tokens.get(body).end();
        String content = origin.source().substring(opened, tokens.get(end).end());
        String declared = captured.isEmpty()
                ? "class " + name + header + content
                : "class " + holder + " { " + fields(captured, holder) + "class " + name + header + content + " }";
        String source = "\n".repeat(origin.line(opened) - 1) + declared;
        Piece piece = new Piece(
                Piece.Kind.TYPE,
                captured.isEmpty() ? name : holder,
                source.length() - declared.length(),
                source.length(),
                1,
                Lexer.read(source).tokens());
        String creation = captured.isEmpty()
                ? "new " + name
                : "new " + holder + "(" + String.join(", ", captured.keySet()) + ").new " + name;
        hoisted.add(new Hoisted(
                piece,
                new Origin(origin.label(), source),
                tokens.get(first).start(),
                tokens.get(arguments).start(),
                tokens.get(body).start(),
                tokens.get(end).end(),
                creation));
        return captured.isEmpty() ? name : holder + "." + name;
    }

    private static TreePath basePath(Found place) {
        return new TreePath(place.creation(), ((NewClassTree) place.creation().getLeaf()).getIdentifier());
    }

    /** Where a tree begins in the cell, −1 if nowhere. */
    private int start(TreePath path) {
        long at = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
        Text.Place place = text.exact(at);
        return place == null || place.origin() != origin ? -1 : place.position();
    }

    /** The variables around a class that it uses, with their types. */
    private Map<String, String> captured(Found place) {
        Map<String, String> captured = new LinkedHashMap<>();
        Set<Element> own = new HashSet<>();
        ClassTree body = ((NewClassTree) place.creation().getLeaf()).getClassBody();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
                own.add(trees.getElement(getCurrentPath()));
                return super.visitVariable(tree, nothing);
            }

            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
                Element element = trees.getElement(getCurrentPath());
                boolean local = element instanceof VariableElement && element.getKind() != ElementKind.FIELD;
                if (local && place.around().contains(element) && !own.contains(element)) {
                    captured.put(tree.getName().toString(), TypeText.of(element.asType(), Anonymous.this::name));
                }
                return super.visitIdentifier(tree, nothing);
            }
        }.scan(new TreePath(place.creation(), body), null);
        return captured;
    }

    private static String fields(Map<String, String> captured, String holder) {
        StringJoiner parameters = new StringJoiner(", ", holder + "(", ") { ");
        StringBuilder fields = new StringBuilder();
        StringBuilder assignments = new StringBuilder();
        captured.forEach((name, type) -> {
            fields.append("final ").append(type).append(' ').append(name).append("; ");
            parameters.add(type + " " + name);
            assignments.append("this.").append(name).append(" = ").append(name).append("; ");
        });
        return fields + parameters.toString() + assignments + "} ";
    }

    /** What hands the arguments on, empty where Java's own does. */
    private String constructor(TypeElement type, String name) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            List<? extends VariableElement> parameters = constructor.getParameters();
            if (parameters.isEmpty() && constructor.getThrownTypes().isEmpty()) {
                return "";
            }
            StringJoiner declared = new StringJoiner(", ", name + "(", ") ");
            StringJoiner handed = new StringJoiner(", ", "{ super(", "); } ");
            for (int i = 0; i < parameters.size(); i++) {
                String written = TypeText.of(parameters.get(i).asType(), this::name);
                boolean open = constructor.isVarArgs() && i == parameters.size() - 1 && written.endsWith("[]");
                declared.add((open ? written.substring(0, written.length() - 2) + "..." : written) + " p" + i);
                handed.add("p" + i);
            }
            StringJoiner thrown = new StringJoiner(", ", "throws ", " ").setEmptyValue("");
            constructor.getThrownTypes().forEach(error -> thrown.add(TypeText.of(error, this::name)));
            return declared + thrown.toString() + handed;
        }
        return "";
    }
}
