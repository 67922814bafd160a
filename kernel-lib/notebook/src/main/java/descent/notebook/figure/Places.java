package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Coordinates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds a free place for a label near its point. Not safe for use by several threads. */
final class Places {
    private static final double[] DISTANCES = {9, 18, 30, 46, 66, 92, 124};
    private static final double SPACING = 5;

    private final Box within;
    private final List<Box> taken = new ArrayList<>();
    private final Coordinates lines = new Coordinates();
    /** Cells of the plot area that have a point already: many points in one place count once. */
    private final BitSet covered = new BitSet();

    Places(Box within) {
        this.within = within;
    }

    void addBox(Box box) {
        taken.add(box);
    }

    void addPoint(double x, double y) {
        if (within.contains(x, y)) {
            int cell = (int) ((x - within.x()) / SPACING) + 10_000 * (int) ((y - within.y()) / SPACING);
            if (!covered.get(cell)) {
                covered.set(cell);
                lines.add(x, y);
            }
        }
    }

    /** Takes in a line as points close enough that no label fits between them. */
    void addLine(double[] xy) {
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double dx = xy[i + 2] - xy[i];
            double dy = xy[i + 3] - xy[i + 1];
            int parts = (int) Math.min(400, Math.ceil(Math.hypot(dx, dy) / SPACING));
            for (int k = 0; k <= parts; k++) {
                double t = parts == 0 ? 0 : (double) k / parts;
                addPoint(xy[i] + t * dx, xy[i + 1] + t * dy);
            }
        }
    }

    /** Takes the best place for a box of this size near a point, close to it and over as little as possible. */
    Box take(double x, double y, double width, double height) {
        double[] obstacles = lines.toArray();
        Box best = new Box(x, y, width, height);
        double least = Double.POSITIVE_INFINITY;
        for (double distance : DISTANCES) {
            for (int direction = 0; direction < 16; direction++) {
                // Starts at the upper right and goes both ways from there: where readers look first.
                int turn = direction % 2 == 0 ? direction / 2 : -(direction + 1) / 2;
                double angle = Math.PI / 4 + turn * Math.PI / 8;
                double cx = x + Math.cos(angle) * (distance + width / 2);
                double cy = y - Math.sin(angle) * (distance + height / 2);
                Box box = inside(new Box(cx - width / 2, cy - height / 2, width, height));
                double cost = cost(box, obstacles, x, y) + 0.12 * distance + 0.2 * direction;
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        taken.add(best);
        return best;
    }

    /** Takes the one of these boxes that covers least; the first of equals. */
    Box choose(Box... candidates) {
        double[] obstacles = lines.toArray();
        Box best = candidates[0];
        double least = Double.POSITIVE_INFINITY;
        for (Box candidate : candidates) {
            double outside = candidate.width() * candidate.height() - candidate.overlap(within);
            double cost = cost(candidate, obstacles, Double.NaN, Double.NaN) + outside;
            if (cost < least - 1e-9) {
                least = cost;
                best = candidate;
            }
        }
        taken.add(best);
        return best;
    }

    private Box inside(Box box) {
        double x = Math.max(within.x() + 3, Math.min(within.right() - box.width() - 3, box.x()));
        double y = Math.max(within.y() + 3, Math.min(within.bottom() - box.height() - 3, box.y()));
        return new Box(x, y, box.width(), box.height());
    }

    private double cost(Box box, double[] obstacles, double x, double y) {
        double cost = box.inset(-2).contains(x, y) ? 80 : 0;
        for (Box other : taken) {
            cost += box.inset(-2).overlap(other) > 0 ? 60 + box.overlap(other) / 20 : 0;
        }
        Box wide = box.inset(-3);
        for (int i = 0; i < obstacles.length; i += 2) {
            if (wide.contains(obstacles[i], obstacles[i + 1])) {
                cost += 6;
            }
        }
        return cost;
    }
}
