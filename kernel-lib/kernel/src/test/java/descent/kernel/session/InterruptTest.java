package descent.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs can be stopped, for good, and the variables stay. */
@Timeout(60)
class InterruptTest {
    private static final Session SESSION = new Session(new Settings(
            List.of(), "import java.util.*; import java.util.stream.*; import java.util.concurrent.*;", List.of()));

    @AfterAll
    static void close() {
        SESSION.close();
    }

    /** Says when its cell has begun. */
    private static final class Begun implements CellOutputAdapter {
        private final CountDownLatch begun = new CountDownLatch(1);

        @Override
        public void clear(boolean wait) {
            begun.countDown();
        }
    }

    /** A front end that reads nothing. */
    private static final class Deaf implements CellOutputAdapter {
        private final CountDownLatch waits = new CountDownLatch(1);

        @Override
        public void clear(boolean wait) {}

        @Override
        public void keepPace() {
            waits.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void whoWaitsForTheFrontEndIsStoppedToo() throws Exception {
        Deaf deaf = new Deaf();
        CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(() ->
                SESSION.execute("int lines = 0; while (true) { System.out.println(lines++); }", deaf, CellInput.NONE));
        deaf.waits.await();
        assertThat(SESSION.interrupt()).isTrue();
        assertThat(outcome.get().ename()).isEqualTo("Interrupted");
        Recorder after = new Recorder();
        SESSION.execute("lines > 0", after, CellInput.NONE);
        assertThat(after.of("result")).isEqualTo("true");
    }

    /** Says when the kernel has said that a restart is needed. */
    private static final class Advised implements CellOutputAdapter {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CompletableFuture<String> advice = new CompletableFuture<>();

        @Override
        public void clear(boolean wait) {
            begun.countDown();
        }

        @Override
        public void stream(String name, String text) {
            advice.complete(text);
        }
    }

    @Test
    @Tag("slow")
    void whatCannotBeStoppedIsSaid() throws Exception {
        Advised output = new Advised();
        CompletableFuture<Outcome> outcome;
        synchronized (java.util.ArrayDeque.class) {
            outcome = CompletableFuture.supplyAsync(() -> SESSION.execute(
                    "clearOutput();\nsynchronized (ArrayDeque.class) { }\nwhile (true) { }", output, CellInput.NONE));
            output.begun.await();
            SESSION.interrupt();
            assertThat(output.advice.get()).contains("waits at synchronized").contains("restart the kernel");
        }
        assertThat(outcome.get().ename()).isEqualTo("Interrupted");
    }

    private interface CellOutputAdapter extends CellOutput {
        @Override
        default void stream(String name, String text) {}

        @Override
        default void display(String id, descent.display.Bundle bundle) {}

        @Override
        default void update(String id, descent.display.Bundle bundle) {}

        @Override
        default void result(descent.display.Bundle bundle) {}
    }

    @Test
    void whatSharedWorkersHaveNotBegunIsStoppedWhoeverBeginsIt() throws Exception {
        Begun begun = new Begun();
        AtomicReference<Outcome> outcome = new AtomicReference<>();
        String cell =
                "for (int i = 0; i < 1000; i++) { ForkJoinPool.commonPool().execute(() -> { while (true) { } }); }\n"
                        + "clearOutput();\nwhile (true) { }";
        // no shared worker itself, as in the kernel
        Thread kernel = new Thread(() -> outcome.set(SESSION.execute(cell, begun, CellInput.NONE)));
        kernel.setDaemon(true);
        kernel.start();
        begun.begun.await();
        assertThat(SESSION.interrupt()).isTrue();
        kernel.join(Duration.ofMinutes(1).toMillis());
        assertThat(kernel.isAlive()).isFalse();
        assertThat(outcome.get().ename()).isEqualTo("Interrupted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { }",
                "for (;;);",
                "long n = 0; while (true) { n++; }",
                "do { } while (true);",
                "for (int i = 0; i >= 0; i = (i + 1) % 1000) { }",
                "int f(int n) { return n < 2 ? n : f(n - 1) + f(n - 2); }\nf(80)",
                "Runnable r = () -> { while (true) { } };\nr.run();",
                "Stream.iterate(0, k -> k + 1).filter(k -> k < 0).findFirst()",
                "IntStream.range(0, 8).parallel().forEach(k -> { while (true) { } });",
                "Thread.sleep(1_000_000);",
                "while (true) { try { Thread.sleep(10); } catch (InterruptedException e) { } }",
                "while (true) { try { int k = 1; } catch (Throwable t) { } }",
                "new CountDownLatch(1).await();",
                "class Loop { void go() { while (true) { } } }\nnew Loop().go();",
                "Thread t = new Thread(() -> { while (true) { } }); t.start(); t.join();",
                "new java.math.BigInteger(\"3\").pow(60_000_000).toString().length()",
                "new Scanner(System.in).nextLine();"
            })
    void stops(String cell) throws Exception {
        Begun begun = new Begun();
        CellInput never = (prompt, password) -> {
            new CountDownLatch(1).await();
            return "";
        };
        SESSION.execute("int kept = 7;", new Recorder(), CellInput.NONE);
        CompletableFuture<Outcome> outcome =
                CompletableFuture.supplyAsync(() -> SESSION.execute("clearOutput();\n" + cell, begun, never));
        begun.begun.await();
        assertThat(SESSION.interrupt()).isTrue();
        assertThat(outcome.get().ename()).as(outcome.get().plainText()).isEqualTo("Interrupted");
        Recorder after = new Recorder();
        assertThat(SESSION.execute(
                                "int again = 0; for (int i = 0; i < 10; i++) { again += i; }\nkept + again",
                                after,
                                CellInput.NONE)
                        .ok())
                .isTrue();
        assertThat(after.of("result")).isEqualTo("52");
    }
}
