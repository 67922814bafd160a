package descent.grader.compile.worker;

import descent.grader.compile.AnswerSource;
import descent.grader.compile.Compiled;
import descent.grader.compile.Snippet;
import descent.grader.compile.Snippet.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One class made of a notebook's snippets: variables as static fields that start guarded, so that one that fails keeps its
 * default as in a notebook; statements guarded where they stand; and a method that makes the answer.
 */
final class Assembly {
    static final String CLASS = "Cells__";

    private final StringBuilder source = new StringBuilder();
    private final TreeMap<Integer, Snippet> starts = new TreeMap<>();
    private final TreeMap<Integer, String> imports = new TreeMap<>();
    private int line = 1;

    /**
     * Assembles an answer.
     *
     * @param dropped snippets and imports that are left out
     * @param types the types of variables declared with {@code var}; others of these are left out
     * @param probe whether to declare these as local variables instead, so that the compiler says what their types are
     */
    Assembly(AnswerSource answer, String place, Set<Object> dropped, Map<Snippet, String> types, boolean probe) {
        put("package " + place + ";\n");
        for (String declaration : answer.imports()) {
            if (!dropped.contains(declaration)) {
                imports.put(line, declaration);
                put(declaration + "\n");
            }
        }
        put("@SuppressWarnings(\"all\") public class " + CLASS + " {\n");
        int number = 0;
        StringBuilder probed = new StringBuilder();
        for (Snippet piece : answer.pieces()) {
            number++;
            if (dropped.contains(piece)) {
                continue;
            }
            if (isInferred(piece) && !types.containsKey(piece)) {
                probed.append("var ")
                        .append(piece.name())
                        .append(" = ")
                        .append(piece.initializer())
                        .append(";\n");
            } else if (!probe || piece.kind() != Kind.STATEMENT) {
                piece(piece, number, types.getOrDefault(piece, piece.type()));
            }
        }
        if (probe) {
            put("static void $probe() throws Throwable {\n" + probed + "}\n");
        } else {
            put("public static Object $answer() throws Throwable { return (" + answer.contract() + ")("
                    + answer.binding().replace('\n', ' ') + "); }\n");
        }
        put("static void $failed(Throwable t) { System.err.println(t); }\n}\n");
    }

    static boolean isInferred(Snippet piece) {
        return piece.kind() == Kind.VARIABLE && piece.type().equals("var");
    }

    private void piece(Snippet piece, int number, String type) {
        switch (piece.kind()) {
            case TYPE, METHOD -> {
                put("static\n");
                text(piece, piece.text());
            }
            case VARIABLE -> {
                if (piece.initializer().isEmpty()) {
                    text(piece, "static " + type + " " + piece.name() + ";");
                } else {
                    put("static " + type + " " + piece.name() + " = $" + number + "();\nstatic " + type + " $" + number
                            + "() { try { " + type + " $v =\n");
                    text(piece, piece.initializer());
                    put("; return $v; } catch (Throwable $t) { $failed($t); return " + initial(type) + "; } }\n");
                }
            }
            case STATEMENT -> {
                put("static void $" + number + "() throws Throwable {\n");
                text(piece, piece.text());
                put(";}\nstatic { try { $" + number + "(); } catch (Throwable $t) { $failed($t); } }\n");
            }
            case IMPORT -> throw new IllegalArgumentException("an import is no piece");
        }
    }

    private static String initial(String type) {
        return switch (type) {
            case "boolean" -> "false";
            case "byte", "short", "int", "long", "float", "double", "char" -> "0";
            default -> "null";
        };
    }

    private void text(Snippet piece, String text) {
        starts.put(line, piece);
        put(text + "\n");
        starts.put(line, NOTHING);
    }

    private static final Snippet NOTHING = new Snippet(Kind.STATEMENT, "", "", "", "", "", Set.of(), -1, 0);

    private void put(String text) {
        source.append(text);
        line += (int) text.chars().filter(c -> c == '\n').count();
    }

    String source() {
        return source.toString();
    }

    /** The snippet at a line, null if the line is none of the notebook's. */
    @Nullable Snippet at(long where) {
        Map.Entry<Integer, Snippet> entry = starts.floorEntry((int) where);
        return entry == null || entry.getValue() == NOTHING ? null : entry.getValue();
    }

    /** The import at a line, null if it is none. */
    @Nullable String importAt(long where) {
        return imports.get((int) where);
    }

    /** The line in the cell of a line here. */
    int lineInCell(long where) {
        Map.Entry<Integer, Snippet> entry = starts.floorEntry((int) where);
        return entry == null
                ? 0
                : (int) where - entry.getKey() + entry.getValue().line();
    }

    /** Where the lines come from. */
    List<Compiled.Mark> marks() {
        List<Compiled.Mark> marks = new ArrayList<>();
        starts.forEach((from, piece) -> marks.add(new Compiled.Mark(from, piece.cell(), piece.line())));
        return marks;
    }

    /** A line as it stands here. */
    String lineAt(long where) {
        return source.toString()
                .lines()
                .skip(Math.max(where - 1, 0))
                .findFirst()
                .orElse("")
                .strip();
    }
}
