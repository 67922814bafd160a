package descent.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import descent.display.Bundle;
import descent.kernel.complete.Candidate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Completion and inspection beside cells that run, for about a minute or as long as {@code -Drace.cells} says. */
class RaceTest {
    private static final int CELLS = Integer.getInteger("race.cells", 1500);
    private static final int VARIABLES = 40;

    private final Session session = new Session(new Settings(List.of(), "import java.util.*;", List.of()));
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean over;

    @Test
    @Tag("slow")
    void noAnswerIsWrongAndNoVariableIsLost() throws InterruptedException {
        cell("String kept = \"kept\"; /** Twice. */ int twice(int n) { return 2 * n; } record Pair(int a, int b) { }");
        Thread questions = new Thread(this::ask, "questions");
        questions.start();
        for (int i = 0; i < CELLS; i++) {
            cell(
                    switch (i % 4) {
                        case 0 -> "int v" + i % VARIABLES + " = " + i + ";";
                        case 1 -> "var pair = new Pair(" + i + ", twice(" + i + ")); pair.b()";
                        case 2 -> "int twice(int n) { return n + n + 0 * " + i + "; }";
                        default -> "for (int k = 0; k < 3; k++) { kept = kept.strip(); }\nkept.length()";
                    });
        }
        over = true;
        questions.join();
        session.close();
        assertThat(wrong).isEmpty();
        assertThat(asked.get()).isPositive();
    }

    @Test
    void variablesSurviveQuestionsThatAreAskedMeanwhile() throws InterruptedException {
        cell("String kept = \"kept\"; /** Twice. */ int twice(int n) { return 2 * n; } record Pair(int a, int b) { }");
        Thread questions = new Thread(this::ask, "questions");
        questions.start();
        for (int i = 0; i < 8; i++) {
            cell("int v" + i + " = " + i + "; var pair = new Pair(v" + i + ", twice(v" + i + "));");
        }
        Recorder recorder = new Recorder();
        session.execute("v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + pair.b()", recorder, CellInput.NONE);
        over = true;
        questions.join();
        session.close();
        assertThat(recorder.of("result")).isEqualTo("42");
        assertThat(wrong).isEmpty();
    }

    private void cell(String source) {
        Outcome outcome = session.execute(source, new Recorder(), CellInput.NONE);
        assertThat(outcome.plainText()).as(source).isEmpty();
    }

    private void ask() {
        while (!over) {
            try {
                expect("kept.subs", "substring");
                expect("kep", "kept");
                expect("new Pair(1, 2).", "a");
                expect("Math.hy", "hypot");
                Bundle page = session.inspect("twice(", 5, 0);
                if (page == null || !page.plainText().contains("int twice(int n)")) {
                    wrong.add("twice: " + (page == null ? "nothing" : page.plainText()));
                }
            } catch (RuntimeException | Error e) {
                wrong.add(e.toString());
            }
            asked.incrementAndGet();
        }
    }

    private void expect(String code, String name) {
        List<String> found = session.complete(code, code.length()).candidates().stream()
                .map(Candidate::text)
                .toList();
        if (!found.contains(name)) {
            wrong.add(code + ": " + found);
        }
    }
}
