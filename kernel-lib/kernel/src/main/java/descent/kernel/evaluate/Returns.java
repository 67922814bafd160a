package descent.kernel.evaluate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a {@code return} among a cell's own statements. The compiler does not: they become a method, which it would leave
 * without a word.
 */
final class Returns extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Text text;
    private final List<Problem> problems = new ArrayList<>();

    private Returns(JavacTask task, CompilationUnitTree unit, Text text) {
        this.unit = unit;
        this.positions = Trees.instance(task).getSourcePositions();
        this.text = text;
    }

    /** One problem for each that stands in no method, lambda or class of the learner's. */
    static List<Problem> outside(JavacTask task, CompilationUnitTree unit, Text text) {
        Returns scanner = new Returns(task, unit, text);
        for (var type : unit.getTypeDecls()) {
            if (type instanceof ClassTree members) {
                members.getMembers().stream()
                        .filter(member -> member instanceof MethodTree method
                                && method.getName().contentEquals(Unit.RUN))
                        .forEach(run -> scanner.scan(((MethodTree) run).getBody(), null));
            }
        }
        return scanner.problems;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        Text.Place place = text.exact(positions.getStartPosition(unit, tree));
        if (place != null) {
            long length = positions.getEndPosition(unit, tree) - positions.getStartPosition(unit, tree);
            problems.add(new Problem(
                    place.origin(),
                    place.position(),
                    place.position() + (int) Math.max(length, "return".length()),
                    "return outside method",
                    "compiler.err.ret.outside.meth",
                    help(tree)));
        }
        return super.visitReturn(tree, nothing);
    }

    private static String help(ReturnTree tree) {
        return tree.getExpression() == null
                ? "A cell is no method that return could leave; use if and else, or put the code into a method and"
                        + " call it."
                : "A cell is no method; write the value as the cell's last expression, without return.";
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        return null;
    }
}
