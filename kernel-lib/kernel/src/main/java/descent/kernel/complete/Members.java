package descent.kernel.complete;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What can stand at a place in code. */
final class Members {
    private static final Pattern PACKAGE = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)*");

    private final JavacTask task;
    private final Trees trees;
    private final Elements elements;
    private final Scope scope;

    Members(JavacTask task, TreePath place) {
        this.task = task;
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
        this.scope = trees.getScope(place);
    }

    /** What is before the dot at a place, null if there is no dot. */
    static @Nullable ExpressionTree receiver(Tree tree) {
        if (tree instanceof MemberSelectTree select) {
            return select.getExpression();
        }
        return tree instanceof MemberReferenceTree reference ? reference.getQualifierExpression() : null;
    }

    /** All that can follow the dot after an expression, a type or a package. */
    Set<Element> after(TreePath receiver) {
        Element element = trees.getElement(receiver);
        String name = receiver.getLeaf().toString();
        TypeMirror type = trees.getTypeMirror(receiver);
        boolean unknown = element == null || type == null || type.getKind() == TypeKind.ERROR;
        if (element instanceof PackageElement
                || unknown && PACKAGE.matcher(name).matches()) {
            // by its name, because the compiler may have taken it for something that does not exist
            return ofPackage(name);
        }
        boolean named = element instanceof TypeElement || element instanceof TypeParameterElement;
        return type == null ? Set.of() : of(type, named);
    }

    /** The methods that can follow the two colons after a type or an expression. */
    Set<Element> referred(TreePath receiver) {
        TypeMirror type = trees.getTypeMirror(receiver);
        Set<Element> found = new LinkedHashSet<>();
        if (type != null) {
            found.addAll(of(type, false));
            if (trees.getElement(receiver) instanceof TypeElement) {
                found.addAll(of(type, true));
            }
        }
        found.removeIf(member -> member.getKind() != ElementKind.METHOD);
        return found;
    }

    private Set<Element> inPackage(PackageElement group) {
        Set<Element> found = new LinkedHashSet<>();
        for (Element type : group.getEnclosedElements()) {
            if (type.getModifiers().contains(Modifier.PUBLIC)) {
                found.add(type);
            }
        }
        return found;
    }

    private Set<Element> of(TypeMirror type, boolean statics) {
        if (type instanceof ArrayType) {
            TypeElement object = elements.getTypeElement("java.lang.Object");
            return new LinkedHashSet<>(elements.getAllMembers(object));
        }
        if (type instanceof TypeVariable variable) {
            return of(variable.getUpperBound(), statics);
        }
        if (!(type instanceof DeclaredType declared)) {
            return Set.of();
        }
        Set<Element> found = new LinkedHashSet<>();
        for (Element member : elements.getAllMembers((TypeElement) declared.asElement())) {
            boolean constructor = member.getKind() == ElementKind.CONSTRUCTOR
                    || member.getKind() == ElementKind.STATIC_INIT
                    || member.getKind() == ElementKind.INSTANCE_INIT;
            boolean isStatic = member.getModifiers().contains(Modifier.STATIC);
            boolean nested = member.getKind().isClass() || member.getKind().isInterface();
            boolean fits = statics ? isStatic || nested : !isStatic;
            if (!constructor && fits && trees.isAccessible(scope, member, declared)) {
                found.add(member);
            }
        }
        return found;
    }

    /** Whether a name at the place can be one that a cell has declared: in no class of its own, and no local variable. */
    boolean isOfCells(String name) {
        TypeElement type = scope.getEnclosingClass();
        boolean local = false;
        for (Element element : scope.getLocalElements()) {
            local |= element.getSimpleName().contentEquals(name);
        }
        return !local && type != null && type.getSimpleName().toString().startsWith("$");
    }

    /** All names that mean something without a dot, the nearest first. */
    List<Element> plain() {
        List<Element> found = new ArrayList<>();
        for (Scope at = scope; at != null; at = at.getEnclosingScope()) {
            for (Element element : at.getLocalElements()) {
                found.add(element);
            }
            TypeElement type = at.getEnclosingClass();
            if (type != null
                    && (at.getEnclosingScope() == null || at.getEnclosingScope().getEnclosingClass() != type)) {
                found.addAll(elements.getAllMembers(type));
            }
        }
        return found;
    }

    /** The public types of a package. */
    Set<Element> ofPackage(String name) {
        PackageElement group = elements.getPackageElement(name);
        return group == null ? Set.of() : inPackage(group);
    }

    /** The static members of a type. */
    Set<Element> staticsOf(String type) {
        TypeElement element = elements.getTypeElement(type);
        return element == null || element.asType().getKind() != TypeKind.DECLARED
                ? Set.of()
                : of(element.asType(), true);
    }

    /** The type of that full name, null if there is none. */
    @Nullable Element type(String name) {
        return elements.getTypeElement(name);
    }

    JavacTask task() {
        return task;
    }
}
