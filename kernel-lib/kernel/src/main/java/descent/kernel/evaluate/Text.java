package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Source text for the compiler that remembers which characters come from which cell. */
final class Text {
    private record Segment(int at, int length, Origin origin, int start) {}

    /** A position in a cell. */
    record Place(Origin origin, int position) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();

    Text add(String glue) {
        text.append(glue);
        return this;
    }

    /** Adds characters of a cell as they are. */
    Text copy(Origin origin, int start, int end) {
        if (end > start) {
            segments.add(new Segment(text.length(), end - start, origin, start));
            text.append(origin.source(), start, end);
        }
        return this;
    }

    /** Adds characters of a cell, with a mark after those places where an {@link Inherited} name ends. */
    Text copy(Origin origin, int start, int end, List<Integer> marks) {
        int from = start;
        for (int mark : marks) {
            if (from < mark && mark <= end) {
                copy(origin, from, mark).add(Inherited.MARK);
                from = mark;
            }
        }
        return copy(origin, from, end);
    }

    /** Adds a piece, with spaces in place of the modifiers that a top-level declaration cannot have as a member. */
    Text copyWithoutAccess(Piece piece, Origin origin, List<Integer> marks) {
        int from = piece.start();
        for (Token token : piece.tokens().subList(0, Math.max(0, piece.nameAt()))) {
            if (token.is("public")
                    || token.is("private")
                    || token.is("protected")
                    || token.is("static")
                    || token.is("default")) {
                copy(origin, from, token.start(), marks);
                add(" ".repeat(token.text().length()));
                from = token.end();
            }
        }
        for (int constructor : Canonical.constructors(piece)) {
            copy(origin, from, constructor, marks).add("public ");
            from = constructor;
        }
        return copy(origin, from, piece.end(), marks);
    }

    /** The place in a cell nearest to a position in this text, null if nothing in it comes from a cell. */
    @Nullable Place place(long position) {
        Segment best = null;
        for (Segment segment : segments) {
            if (segment.at <= position) {
                if (position < segment.at + segment.length) {
                    return new Place(segment.origin, segment.start + (int) position - segment.at);
                }
                if (best == null || segment.at > best.at) {
                    best = segment;
                }
            }
        }
        if (best == null) {
            return segments.isEmpty() ? null : new Place(segments.get(0).origin, segments.get(0).start);
        }
        return new Place(best.origin, best.start + best.length);
    }

    /** The place in a cell of a position in this text, null if the text there comes from no cell. */
    @Nullable Place exact(long position) {
        for (Segment segment : segments) {
            if (segment.at <= position && position < segment.at + segment.length) {
                return new Place(segment.origin, segment.start + (int) position - segment.at);
            }
        }
        return null;
    }

    /** Where a position of a cell stands in this text, −1 if it is not in it. */
    int find(Origin origin, int position) {
        for (Segment segment : segments) {
            if (segment.origin == origin && segment.start <= position && position < segment.start + segment.length) {
                return segment.at + position - segment.start;
            }
        }
        return -1;
    }

    /** For each line of this text the line of the cell that it comes from; index 0 is unused. */
    int[] lines() {
        int count = 2 + (int) text.chars().filter(c -> c == '\n').count();
        int[] lines = new int[count];
        int line = 1;
        int last = 0;
        for (Segment segment : segments) {
            for (int i = last; i < segment.at; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            last = segment.at;
            int original = segment.origin.line(segment.start);
            lines[line] = original;
            for (int i = 0; i < segment.length; i++) {
                if (text.charAt(segment.at + i) == '\n') {
                    original++;
                    line++;
                    lines[line] = original;
                }
            }
            last = segment.at + segment.length;
        }
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
