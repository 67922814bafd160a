package descent.kernel.complete;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code before the cursor, made whole enough for the compiler: a name of our own stands at the cursor, and what is open
 * is closed after it.
 */
final class Probe {
    /** The name at the cursor; no program has it. */
    static final String NAME = "$here$";

    private static final Pattern CREATES = Pattern.compile("\\bnew\\s+[\\w.]*$");

    private Probe() {}

    /**
     * The code with the name at its end and everything closed.
     *
     * @param before the code up to where the name is to stand
     */
    static String close(String before) {
        Deque<Character> open = new ArrayDeque<>();
        boolean text = false;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (!text && before.startsWith("//", i)) {
                int end = before.indexOf('\n', i);
                i = end < 0 ? before.length() : end;
            } else if (!text && before.startsWith("/*", i)) {
                int end = before.indexOf("*/", i + 2);
                i = end < 0 ? before.length() : end + 1;
            } else if (!text && before.startsWith("\"\"\"", i)) {
                int end = before.indexOf("\"\"\"", i + 3);
                i = end < 0 ? before.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                i = quoted(before, i, c);
            } else if (c == '(' || c == '[' || c == '{') {
                open.push(c);
            } else if ((c == ')' || c == ']' || c == '}') && !open.isEmpty()) {
                open.pop();
            }
        }
        StringBuilder result = new StringBuilder(before).append(NAME);
        if (CREATES.matcher(before).find()) {
            result.append("()");
        }
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case '(' -> result.append(')');
                case '[' -> result.append(']');
                default -> result.append(";}");
            }
        }
        return result.toString();
    }

    private static int quoted(String code, int start, char quote) {
        int at = start + 1;
        while (at < code.length() && code.charAt(at) != quote && code.charAt(at) != '\n') {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Where our name stands in the tree, null if the compiler could make nothing of it. */
    static @Nullable TreePath find(CompilationUnitTree unit) {
        TreePath[] found = new TreePath[1];
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
                found[0] = tree.getName().contentEquals(NAME) ? getCurrentPath() : found[0];
                return super.visitIdentifier(tree, nothing);
            }

            @Override
            public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void nothing) {
                return scan(tree.getErrorTrees(), nothing);
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
                found[0] = tree.getIdentifier().contentEquals(NAME) ? getCurrentPath() : found[0];
                return super.visitMemberSelect(tree, nothing);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
                found[0] = tree.getName().contentEquals(NAME) ? getCurrentPath() : found[0];
                return super.visitMemberReference(tree, nothing);
            }
        }.scan(unit, null);
        return found[0];
    }

    /** Where the name begins that ends at the cursor. */
    static int nameStart(String code, int cursor) {
        int start = cursor;
        while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the name ends in which the cursor stands. */
    static int nameEnd(String code, int cursor) {
        int end = cursor;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        return end;
    }
}
