package descent.kernel.evaluate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds assignments to a cell's {@code final} variables. The compiler does not: such a variable becomes a field that is
 * assigned when its cell runs, which no final field can be.
 */
final class Constants extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final Text text;
    private final Origin origin;
    private final Map<String, Declaration> constants = new HashMap<>();
    private final Set<Integer> beginnings = new HashSet<>();
    private final Set<Element> frame = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Constants(JavacTask task, CompilationUnitTree unit, Unit cell, Plan plan, List<Declaration> declared) {
        this.trees = Trees.instance(task);
        this.unit = unit;
        this.text = cell.text();
        this.origin = plan.origin;
        for (Declaration declaration :
                plan.program.with(List.of(), declared).declarations().values()) {
            if (declaration.constant()) {
                constants.put(declaration.name(), declaration);
            }
        }
        for (Piece piece : plan.of(Piece.Kind.VARIABLE)) {
            Declarator.of(piece)
                    .forEach(d -> beginnings.add(piece.tokens().get(d.nameAt()).start()));
        }
    }

    /** One problem for each assignment but the first. */
    static List<Problem> assigned(
            JavacTask task, CompilationUnitTree unit, Unit cell, Plan plan, List<Declaration> declared) {
        Constants scanner = new Constants(task, unit, cell, plan, declared);
        if (!scanner.constants.isEmpty()) {
            scanner.scan(unit, null);
        }
        return scanner.problems;
    }

    /** A variable that lives in the frame of the cell's own method stands for the field. */
    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        TreePath block = getCurrentPath().getParentPath();
        boolean inMethod = block.getLeaf() instanceof BlockTree
                && block.getParentPath().getLeaf() instanceof MethodTree method
                && method.getName().contentEquals(Unit.RUN);
        if (inMethod) {
            frame.add(trees.getElement(getCurrentPath()));
        }
        return super.visitVariable(tree, nothing);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        check(tree.getVariable());
        return super.visitAssignment(tree, nothing);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        check(tree.getVariable());
        return super.visitCompoundAssignment(tree, nothing);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
        boolean changes = switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
        if (changes) {
            check(tree.getExpression());
        }
        return super.visitUnary(tree, nothing);
    }

    private void check(ExpressionTree target) {
        Element element = trees.getElement(new TreePath(getCurrentPath(), target));
        Declaration constant =
                element == null ? null : constants.get(element.getSimpleName().toString());
        Text.Place place = text.exact(trees.getSourcePositions().getStartPosition(unit, (Tree) target));
        if (element == null || constant == null || place == null || !is(element, constant)) {
            return;
        }
        if (place.origin() != origin || !beginnings.contains(place.position())) {
            int end = place.position() + constant.name().length();
            problems.add(new Problem(
                    place.origin(),
                    place.position(),
                    end,
                    "cannot assign a value to final variable " + constant.name(),
                    "compiler.err.cant.assign.val.to.var",
                    null));
        }
    }

    private boolean is(Element element, Declaration constant) {
        boolean field = element.getKind() == ElementKind.FIELD
                && element.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(Unit.PACKAGE + "." + constant.owner());
        return field || frame.contains(element);
    }
}
