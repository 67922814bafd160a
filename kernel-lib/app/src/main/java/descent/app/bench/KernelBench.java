package descent.app.bench;

import descent.kernel.wire.Channel;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Measures one kernel. Launches are medians of several, warm cells of thirty. */
final class KernelBench {
    private static final int WARM = 30;
    private static final int CELLS = 300;
    private static final int INTERRUPT_SECONDS = 10;

    /** Long enough for every kernel to be inside the loop. */
    private static final int BUSY_MILLISECONDS = 1000;

    private final Candidate candidate;
    private final Snippets snippets;
    private final Map<Row, Double> found = new EnumMap<>(Row.class);

    KernelBench(Candidate candidate) {
        this.candidate = candidate;
        this.snippets = Objects.requireNonNull(Snippets.of(candidate.language()));
    }

    /** What was measured; a row is missing where the kernel cannot do it. */
    Map<Row, Double> measure(int launches) throws IOException, InterruptedException {
        launch(launches);
        chart(launches);
        warm();
        flood();
        interrupt();
        return found;
    }

    private void launch(int launches) throws IOException {
        double[] times = new double[launches];
        double[] works = new double[launches];
        double[] memories = new double[launches];
        for (int i = 0; i < launches; i++) {
            try (LiveKernel kernel = new LiveKernel(candidate)) {
                kernel.run("1+1");
                times[i] = kernel.age();
                works[i] = kernel.work();
                memories[i] = kernel.memory();
            }
        }
        found.put(Row.LAUNCH, median(times));
        found.put(Row.WORK, median(works));
        found.put(Row.FIRST_MEMORY, median(memories));
    }

    private void chart(int launches) throws IOException {
        if (candidate.language().equals("java") && !candidate.hasCourse()) {
            return;
        }
        double[] times = new double[launches];
        for (int i = 0; i < launches; i++) {
            try (LiveKernel kernel = new LiveKernel(candidate)) {
                if (!kernel.runs(snippets.chart())) {
                    return;
                }
                times[i] = kernel.age();
            }
        }
        found.put(Row.CHART, median(times));
    }

    private void warm() throws IOException {
        try (LiveKernel kernel = new LiveKernel(candidate)) {
            found.put(Row.TRIVIAL, median(kernel, () -> kernel.run("1+1")));
            found.put(Row.DECLARATIONS, median(kernel, () -> kernel.run(snippets.declarations())));
            Map<String, Object> question = Map.of(
                    "code",
                    snippets.completed(),
                    "cursor_pos",
                    snippets.completed().length());
            found.put(Row.COMPLETION, median(kernel, () -> kernel.ask("complete_request", question)));
        }
        try (LiveKernel kernel = new LiveKernel(candidate)) {
            for (int i = 0; i < CELLS; i++) {
                kernel.run(i + " + 1");
            }
            found.put(Row.LATER_MEMORY, kernel.memory());
        }
    }

    /** The median of the second half of some calls: the first half makes warm. */
    private static double median(LiveKernel kernel, Callable<?> call) throws IOException {
        double[] times = new double[2 * WARM];
        for (int i = 0; i < times.length; i++) {
            double before = kernel.age();
            try {
                call.call();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            times[i] = kernel.age() - before;
        }
        return median(Arrays.copyOfRange(times, WARM, times.length));
    }

    private void flood() throws IOException {
        try (LiveKernel kernel = new LiveKernel(candidate)) {
            for (int i = 0; i < 2; i++) {
                // The second time counts; the first is spent on compiling.
                double before = kernel.age();
                String id = kernel.send(Channel.SHELL, "execute_request", LiveKernel.cell(snippets.flood()));
                int lines = kernel.lines(id);
                found.put(Row.FLOOD, kernel.age() - before);
                found.put(Row.LOST, (double) (Snippets.LINES - lines));
                kernel.answer(Channel.SHELL, id);
            }
        }
    }

    private void interrupt() throws IOException, InterruptedException {
        ExecutorService waiting = Executors.newSingleThreadExecutor();
        try (LiveKernel kernel = new LiveKernel(candidate)) {
            kernel.run("1+1");
            String id = kernel.send(Channel.SHELL, "execute_request", LiveKernel.cell(snippets.loop()));
            Thread.sleep(BUSY_MILLISECONDS);
            double before = kernel.age();
            kernel.interrupt();
            double taken = waiting.submit(() -> {
                        kernel.answer(Channel.SHELL, id);
                        double answered = kernel.age() - before;
                        return kernel.runs("turns") ? answered : Double.POSITIVE_INFINITY;
                    })
                    .get(INTERRUPT_SECONDS, TimeUnit.SECONDS);
            found.put(Row.INTERRUPT, taken);
        } catch (TimeoutException | ExecutionException e) {
            found.put(Row.INTERRUPT, Double.POSITIVE_INFINITY);
        } finally {
            waiting.shutdownNow();
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
