package descent.notebook.draw;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints a drawing as a PNG image with Java2D, which loads fonts and so costs some 0.2 s the first time. */
public final class Png {
    private final Graphics2D graphics;

    private Png(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * The image file.
     *
     * @param scale pixels of the image per CSS pixel
     */
    public static byte[] paint(Drawing drawing, int scale) {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            new Png(graphics).marks(drawing.marks());
        } finally {
            graphics.dispose();
        }
        return PngFile.encode(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height);
    }

    private void marks(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Path path) {
                path(path);
            } else if (mark instanceof Mark.Disc disc) {
                double r = disc.radius();
                shape(new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r), disc.paint());
            } else if (mark instanceof Mark.Dots dots) {
                dots(dots);
            } else if (mark instanceof Mark.Text text) {
                text(text);
            } else if (mark instanceof Mark.Clip clip) {
                Box box = clip.box();
                var before = graphics.getClip();
                graphics.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                marks(clip.marks());
                graphics.setClip(before);
            }
        }
    }

    private void path(Mark.Path path) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] piece : path.pieces()) {
            for (int i = 0; i + 1 < piece.length; i += 2) {
                if (i == 0) {
                    outline.moveTo(piece[0], piece[1]);
                } else {
                    outline.lineTo(piece[i], piece[i + 1]);
                }
            }
            if (path.closed() && piece.length >= 2) {
                outline.closePath();
            }
        }
        shape(outline, path.paint());
    }

    private void dots(Mark.Dots dots) {
        double d = dots.diameter();
        Paint paint = Paint.fill(dots.color()).opacity(dots.opacity());
        for (int i = 0; i + 1 < dots.xy().length; i += 2) {
            shape(new Ellipse2D.Double(dots.xy()[i] - d / 2, dots.xy()[i + 1] - d / 2, d, d), paint);
        }
    }

    private void shape(java.awt.Shape shape, Paint paint) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) paint.opacity()));
        if (paint.fill() != null) {
            graphics.setColor(color(paint.fill()));
            graphics.fill(shape);
        }
        if (paint.stroke() != null && paint.width() > 0) {
            graphics.setColor(color(paint.stroke()));
            graphics.setStroke(stroke(paint));
            graphics.draw(shape);
        }
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private static BasicStroke stroke(Paint paint) {
        double[] lengths = paint.dash().lengths(paint.width());
        float @Nullable [] pattern = null;
        if (lengths.length > 0) {
            pattern = new float[lengths.length];
            for (int i = 0; i < lengths.length; i++) {
                pattern[i] = (float) lengths[i];
            }
        }
        int cap = pattern == null ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        return new BasicStroke((float) paint.width(), cap, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private void text(Mark.Text text) {
        Type type = text.type();
        int style = (type.bold() ? Font.BOLD : 0) | (type.italic() ? Font.ITALIC : 0);
        Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) type.size());
        double width = font.getStringBounds(text.text(), graphics.getFontRenderContext())
                .getWidth();
        double back = switch (type.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        AffineTransform before = graphics.getTransform();
        graphics.translate(text.x(), text.y());
        graphics.rotate(-Math.toRadians(type.angle()));
        graphics.setColor(color(type.color()));
        graphics.setFont(font);
        graphics.drawString(text.text(), (float) -back, 0f);
        graphics.setTransform(before);
    }

    private static Color color(String hex) {
        return new Color(Integer.parseInt(hex.substring(1), 16));
    }
}
