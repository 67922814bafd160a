package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the cells so far have imported and declared and what still holds. Immutable, so that completion can read it while
 * a cell changes it.
 *
 * @param imports import declarations as they were written, with semicolon
 * @param declarations by {@link Declaration#key()}
 * @param reached the variables that more than the statements of cells uses, such as {@code $3.x}
 */
record Program(List<String> imports, Map<String, Declaration> declarations, Set<String> reached) {
    static final Program EMPTY = new Program(List.of(), Map.of(), Set.of());

    Program {
        imports = List.copyOf(imports);
        declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
        reached = Set.copyOf(reached);
    }

    @Nullable Declaration find(Piece.Kind kind, String name) {
        return declarations.get(kind + " " + name);
    }

    List<Declaration> named(String name) {
        return declarations.values().stream().filter(d -> d.name().equals(name)).toList();
    }

    List<Declaration> of(Piece.Kind kind) {
        return declarations.values().stream().filter(d -> d.kind() == kind).toList();
    }

    /** The classes that hold what is declared. */
    Set<String> owners() {
        return declarations.values().stream().map(Declaration::owner).collect(Collectors.toSet());
    }

    Program with(Collection<String> moreImports, Collection<Declaration> more) {
        Map<String, Declaration> next = new LinkedHashMap<>(declarations);
        List<String> nextImports = new ArrayList<>(imports);
        for (String line : moreImports) {
            nextImports.remove(line);
            nextImports.add(line);
            next.remove(Piece.Kind.TYPE + " " + simpleName(line));
        }
        for (Declaration declaration : more) {
            next.put(declaration.key(), declaration);
            if (declaration.kind() == Piece.Kind.TYPE) {
                nextImports.removeIf(
                        line -> simpleName(line).equals(declaration.name()) && !moreImports.contains(line));
            }
        }
        return new Program(nextImports, next, reached);
    }

    Program without(Set<String> keys) {
        Map<String, Declaration> next = new LinkedHashMap<>(declarations);
        next.keySet().removeAll(keys);
        return new Program(imports, next, reached);
    }

    /** The same without the anonymous classes whose variable is gone. */
    Program tidy() {
        Set<String> used = new HashSet<>();
        declarations
                .values()
                .forEach(d -> d.uses().stream()
                        .filter(name -> name.startsWith(Hoisted.MARK) && !name.equals(d.name()))
                        .forEach(used::add));
        return without(declarations.values().stream()
                .filter(d -> Hoisted.is(d) && !used.contains(d.name()))
                .map(Declaration::key)
                .collect(Collectors.toSet()));
    }

    /** The same after more variables were found to be used by methods, classes and lambdas. */
    Program reaching(Set<String> more) {
        Set<String> next = new HashSet<>();
        for (Declaration variable : of(Piece.Kind.VARIABLE)) {
            String field = variable.owner() + "." + variable.name();
            if (reached.contains(field) || more.contains(field)) {
                next.add(field);
            }
        }
        return new Program(imports, declarations, next);
    }

    /** Whether a method, class or lambda of a cell uses a variable. */
    boolean reaches(Declaration variable) {
        return reached.contains(variable.owner() + "." + variable.name());
    }

    /** The simple name of the type that an import names, empty for static and on-demand imports. */
    static String simpleName(String line) {
        String name =
                line.replaceFirst("^import\\s+", "").replaceFirst("\\s*;$", "").strip();
        return name.startsWith("static ") || name.endsWith("*") ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    /** The imports that make exactly these names of earlier cells visible. */
    String importsOf(Set<String> names) {
        StringBuilder result = new StringBuilder();
        Set<String> done = new HashSet<>();
        for (Declaration declaration : declarations.values()) {
            String line =
                    "import static " + Unit.PACKAGE + "." + declaration.owner() + "." + declaration.member() + ";";
            if (names.contains(declaration.name()) && done.add(line)) {
                result.append(line);
            }
        }
        return result.toString();
    }
}
