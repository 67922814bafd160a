package descent.notebook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import descent.notebook.draw.Drawing;
import descent.notebook.draw.Mark;
import java.util.List;

/** What holds for the marks of every figure. */
final class Geometry {
    /** Marks may reach this far over the sheet where a clip cuts them off. */
    private static final double SLACK = 2e7;

    private Geometry() {}

    /** All coordinates are finite and harmless, and every text starts on the sheet. */
    static void check(Drawing drawing) {
        check(drawing.marks(), drawing);
    }

    private static void check(List<Mark> marks, Drawing sheet) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Path path) {
                path.pieces().forEach(Geometry::harmless);
            } else if (mark instanceof Mark.Dots dots) {
                harmless(dots.xy());
            } else if (mark instanceof Mark.Disc disc) {
                harmless(new double[] {disc.x(), disc.y()});
            } else if (mark instanceof Mark.Clip clip) {
                check(clip.marks(), sheet);
            } else if (mark instanceof Mark.Text text) {
                assertThat(text.x()).as(text.text()).isBetween(0.0, sheet.width());
                assertThat(text.y()).as(text.text()).isBetween(0.0, sheet.height());
            }
        }
    }

    private static void harmless(double[] coordinates) {
        for (double coordinate : coordinates) {
            assertThat(Math.abs(coordinate)).isLessThan(SLACK);
        }
    }
}
