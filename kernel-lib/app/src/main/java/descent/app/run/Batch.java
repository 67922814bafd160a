package descent.app.run;

import descent.app.Progress;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import descent.app.notebook.UnreadableNotebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several notebooks executed at once, with live progress.
 *
 * @param jobs how many at once
 */
public record Batch(Runner runner, int jobs) {

    /** What to do with an executed notebook. */
    @FunctionalInterface
    public interface Done {
        /** Called for each notebook in the order of the files, as soon as it and all before it have ended. */
        void accept(Outcome outcome) throws IOException;
    }

    /**
     * Executes the notebooks.
     *
     * @return whether all of them were seen to their end, well or not
     */
    public boolean run(List<Path> files, Done done) throws IOException {
        if (files.isEmpty()) {
            return true;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, files.size()));
        try (Progress progress =
                new Progress(files.stream().mapToInt(Batch::codeCells).sum())) {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (Path file : files) {
                String name = file.getFileName().toString();
                outcomes.add(pool.submit(() -> {
                    progress.step(0, name);
                    return runner.run(file, Map.of(), cell -> progress.step(1, name));
                }));
            }
            for (Future<Outcome> future : outcomes) {
                Outcome outcome = future.get();
                progress.close();
                done.accept(outcome);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static int codeCells(Path file) {
        try {
            return (int)
                    Notebook.read(file).cells().stream().filter(Cell::isCode).count();
        } catch (UnreadableNotebook e) {
            return 0; // said when its turn comes
        }
    }
}
