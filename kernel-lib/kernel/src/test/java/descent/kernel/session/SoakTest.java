package descent.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many cells in one session: 400, or as many as {@code -Dsoak.cells} says. */
class SoakTest {
    private static final int CELLS = Integer.getInteger("soak.cells", 400);
    private static final int WARM = 100;

    /** What a cell may leave behind: its class, the unit's source, its history in the compiler. */
    private static final long BYTES_PER_CELL = 12_000;

    @Test
    @Tag("slow")
    void manyCellsLeaveLittleBehind() {
        try (Session session = new Session(new Settings(List.of(), "import java.util.*;", List.of()))) {
            run(session, 0, WARM);
            long before = used();
            run(session, WARM, WARM + CELLS);
            assertThat((used() - before) / CELLS).isLessThan(BYTES_PER_CELL);
        }
    }

    private static void run(Session session, int from, int to) {
        for (int i = from; i < to; i++) {
            Recorder recorder = new Recorder();
            String cell = switch (i % 5) {
                case 0 -> i + " + 1";
                case 1 -> "int x = " + i + ";\nList<Integer> list = new ArrayList<>(List.of(x));";
                case 2 -> "for (int k = 0; k < 10; k++) { list.add(k); }\nlist.size()";
                case 3 -> "record Same(int a) { }\nvar same = new Same(x);\nsame.a()";
                default -> "int f(int n) { return n + " + i + "; }\nf(1)";
            };
            Outcome outcome = session.execute(cell, recorder, CellInput.NONE);
            assertThat(outcome.ok()).as(outcome.plainText()).isTrue();
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
