package descent.kernel.evaluate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds what compiles but is hardly meant: strings compared with {@code ==}, fractions lost in a division of integers. */
final class Hints extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final Text text;
    private final Set<String> found = new LinkedHashSet<>();

    private Hints(Trees trees, CompilationUnitTree unit, Text text) {
        this.trees = trees;
        this.unit = unit;
        this.text = text;
    }

    /** One sentence for each such place in attributed code. */
    static List<String> of(JavacTask task, CompilationUnitTree unit, Text text) {
        Hints hints = new Hints(Trees.instance(task), unit, text);
        hints.scan(unit, null);
        return new ArrayList<>(hints.found);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        boolean compares = tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
        if (compares && string(tree.getLeftOperand()) && string(tree.getRightOperand())) {
            note(tree, "== asks whether two strings are the same object; use equals to compare what they say.");
        }
        if (loses(tree)
                && tree.getLeftOperand() instanceof LiteralTree
                && tree.getRightOperand() instanceof LiteralTree) {
            fraction(tree);
        }
        return super.visitBinary(tree, nothing);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        TypeMirror type = trees.getTypeMirror(getCurrentPath());
        boolean real = type != null && (type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT);
        if (real && tree.getInitializer() != null) {
            lost(tree.getInitializer());
        }
        return super.visitVariable(tree, nothing);
    }

    @Override
    public @Nullable Void visitAssignment(com.sun.source.tree.AssignmentTree tree, @Nullable Void nothing) {
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree.getVariable()));
        if (type != null && (type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT)) {
            lost(tree.getExpression());
        }
        return super.visitAssignment(tree, nothing);
    }

    private void lost(ExpressionTree value) {
        ExpressionTree inner = value instanceof ParenthesizedTree parentheses ? parentheses.getExpression() : value;
        if (inner instanceof BinaryTree division && loses(division)) {
            fraction(division);
        }
    }

    private void fraction(BinaryTree division) {
        note(
                division,
                "a division of whole numbers drops the fraction; make one of them real, such as 1.0 or (double) n.");
    }

    /** Whether it divides whole numbers, and not two that divide evenly or not at all. */
    private boolean loses(BinaryTree tree) {
        if (tree.getKind() != Tree.Kind.DIVIDE || !whole(tree.getLeftOperand()) || !whole(tree.getRightOperand())) {
            return false;
        }
        boolean known = tree.getLeftOperand() instanceof LiteralTree left
                && tree.getRightOperand() instanceof LiteralTree right
                && left.getValue() instanceof Number a
                && right.getValue() instanceof Number b
                && (b.longValue() == 0 || a.longValue() % b.longValue() == 0);
        return !known;
    }

    private boolean whole(ExpressionTree tree) {
        TypeMirror type = typeOf(tree);
        return type != null && (type.getKind() == TypeKind.INT || type.getKind() == TypeKind.LONG);
    }

    private boolean string(ExpressionTree tree) {
        TypeMirror type = typeOf(tree);
        return type != null && type.toString().equals("java.lang.String");
    }

    private @Nullable TypeMirror typeOf(ExpressionTree tree) {
        TreePath path = trees.getPath(unit, tree);
        return path == null ? null : trees.getTypeMirror(path);
    }

    private void note(Tree tree, String sentence) {
        Text.Place place = text.place(trees.getSourcePositions().getStartPosition(unit, tree));
        if (place != null) {
            found.add("Hint, line " + place.origin().line(place.position()) + ": " + sentence);
        }
    }
}
