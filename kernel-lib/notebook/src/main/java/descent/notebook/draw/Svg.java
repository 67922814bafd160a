package descent.notebook.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as one SVG document that loads nothing and has no ids, so that any number fits on a page.
 *
 * <p>Coordinates are rounded to a tenth of a pixel, which keeps a contour figure small.
 */
public final class Svg {
    /** Fonts with Greek letters and superscripts; the last ones are there on nearly every Linux. */
    private static final String FONTS = "'Helvetica Neue',Helvetica,Arial,'Liberation Sans','DejaVu Sans',sans-serif";

    private final StringBuilder out = new StringBuilder(8192);

    private Svg() {}

    /** The document; {@code title} is its alternative text. */
    public static String write(Drawing drawing, String title) {
        Svg svg = new Svg();
        svg.open(drawing, title);
        svg.marks(drawing.marks());
        return svg.out.append("</svg>").toString();
    }

    /**
     * The document in pieces: its head, one piece for each mark, its end. What a clip holds is clipped piece by piece, so that
     * documents of the same marks have the same pieces.
     */
    public static List<String> pieces(Drawing drawing) {
        List<String> pieces = new ArrayList<>();
        Svg head = new Svg();
        head.open(drawing, "");
        pieces.add(head.out.toString());
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Clip clip) {
                for (Mark inside : clip.marks()) {
                    pieces.add(piece(new Mark.Clip(clip.box(), List.of(inside))));
                }
            } else {
                pieces.add(piece(mark));
            }
        }
        pieces.add("</svg>");
        return pieces;
    }

    private static String piece(Mark mark) {
        Svg svg = new Svg();
        svg.marks(List.of(mark));
        return svg.out.toString();
    }

    private void open(Drawing drawing, String title) {
        String w = number(drawing.width());
        String h = number(drawing.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(escape(title))
                .append("\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + ' ' + h + "\" ")
                .append("font-family=\"" + FONTS + "\" fill=\"none\">");
    }

    /** Text for an element or an attribute; characters that XML 1.0 does not allow become the replacement character. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
    }

    private void marks(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Path path) {
                path(path);
            } else if (mark instanceof Mark.Disc disc) {
                out.append("<circle cx=\"").append(number(disc.x()));
                out.append("\" cy=\"").append(number(disc.y()));
                out.append("\" r=\"").append(number(disc.radius())).append('"');
                paint(disc.paint());
                out.append("/>");
            } else if (mark instanceof Mark.Dots dots) {
                dots(dots);
            } else if (mark instanceof Mark.Text text) {
                text(text);
            } else if (mark instanceof Mark.Clip clip) {
                clip(clip);
            }
        }
    }

    private void path(Mark.Path path) {
        out.append("<path d=\"");
        for (double[] piece : path.pieces()) {
            char command = 'M';
            for (int i = 0; i + 1 < piece.length; i += 2) {
                out.append(command).append(number(piece[i])).append(' ').append(number(piece[i + 1]));
                command = command == 'M' ? 'L' : ' ';
            }
            if (path.closed()) {
                out.append('Z');
            }
        }
        out.append('"');
        paint(path.paint());
        if (path.paint().fill() != null && path.pieces().size() > 1) {
            out.append(" fill-rule=\"evenodd\"");
        }
        out.append("/>");
    }

    /** A dot is a line of no length with round ends: eight characters instead of forty. */
    private void dots(Mark.Dots dots) {
        out.append("<path d=\"");
        for (int i = 0; i + 1 < dots.xy().length; i += 2) {
            out.append('M')
                    .append(number(dots.xy()[i]))
                    .append(' ')
                    .append(number(dots.xy()[i + 1]))
                    .append("h0");
        }
        out.append("\" stroke-linecap=\"round\"");
        paint(Paint.stroke(dots.color(), dots.diameter()).opacity(dots.opacity()));
        out.append("/>");
    }

    private void text(Mark.Text text) {
        Type type = text.type();
        String x = number(text.x());
        String y = number(text.y());
        out.append("<text x=\"").append(x).append("\" y=\"").append(y);
        out.append("\" font-size=\"").append(number(type.size()));
        out.append("\" fill=\"").append(type.color()).append('"');
        if (type.anchor() != Type.Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(type.anchor().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        if (type.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (type.italic()) {
            out.append(" font-style=\"italic\"");
        }
        if (type.angle() != 0) {
            out.append(" transform=\"rotate(" + number(-type.angle()) + ' ' + x + ' ' + y + ")\"");
        }
        out.append('>').append(escape(text.text())).append("</text>");
    }

    /** An inner svg element clips by itself; a clipPath would need an id, and ids clash when figures share a page. */
    private void clip(Mark.Clip clip) {
        String x = number(clip.box().x());
        String y = number(clip.box().y());
        String w = number(clip.box().width());
        String h = number(clip.box().height());
        out.append("<svg x=\"" + x + "\" y=\"" + y + "\" width=\"" + w + "\" height=\"" + h);
        out.append("\" viewBox=\"" + x + ' ' + y + ' ' + w + ' ' + h + "\" overflow=\"hidden\">");
        marks(clip.marks());
        out.append("</svg>");
    }

    private void paint(Paint paint) {
        attribute("fill", paint.fill());
        if (paint.stroke() != null && paint.width() > 0) {
            attribute("stroke", paint.stroke());
            out.append(" stroke-width=\"").append(number(paint.width())).append("\" stroke-linejoin=\"round\"");
            double[] lengths = paint.dash().lengths(paint.width());
            if (lengths.length > 0) {
                out.append(" stroke-linecap=\"round\" stroke-dasharray=\"");
                for (int i = 0; i < lengths.length; i++) {
                    out.append(i == 0 ? "" : " ").append(number(lengths[i]));
                }
                out.append('"');
            }
        }
        if (paint.opacity() < 1) {
            out.append(" opacity=\"").append(number(paint.opacity())).append('"');
        }
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    /** At most one digit after the point (two below 1), without the exponent that SVG 1.1 readers may not know. */
    static String number(double value) {
        boolean small = Math.abs(value) < 1;
        long scaled = Math.round(value * (small ? 100 : 10));
        if (scaled == 0) {
            return "0";
        }
        long unit = small ? 100 : 10;
        long whole = Math.abs(scaled) / unit;
        long rest = Math.abs(scaled) % unit;
        StringBuilder text = new StringBuilder(8);
        if (scaled < 0) {
            text.append('-');
        }
        if (whole > 0 || rest == 0) {
            text.append(whole);
        }
        if (rest > 0) {
            text.append('.');
            if (small) {
                text.append(rest / 10);
                rest %= 10;
            }
            if (rest > 0) {
                text.append(rest);
            }
        }
        return text.toString();
    }
}
