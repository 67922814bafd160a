package descent.app.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.Installation;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import descent.app.notebook.UnreadableNotebook;
import descent.kernel.install.Launch;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Executes notebooks, each in a virtual machine of its own that evaluates with the kernel's code.
 *
 * @param java the program {@code java}
 * @param options for the virtual machine
 * @param classPath of the evaluating program: this module and the kernel
 * @param learnerClassPath what the notebook's code sees
 * @param startup a file of Java that runs before the first cell
 * @param limit for one notebook
 * @param onwards whether the cells after a failing one are executed too
 */
public record Runner(
        Path java,
        List<String> options,
        List<Path> classPath,
        List<Path> learnerClassPath,
        Optional<Path> startup,
        Duration limit,
        boolean onwards) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START = Duration.ofMinutes(2);

    /** The runner of an installation, on the Java that this runs on. */
    public static Runner of(Installation installation, Duration limit) {
        List<Path> classPath = new ArrayList<>();
        classPath.add(installation.library().resolve("descent-app.jar"));
        classPath.addAll(installation.kernelClassPath());
        List<String> options = new ArrayList<>(Launch.OPTIONS);
        options.add("-Djava.awt.headless=true");
        return new Runner(
                Launch.java(),
                options,
                classPath,
                installation.learnerClassPath(),
                Optional.of(installation.prelude()),
                limit,
                false);
    }

    /** The same on another Java. */
    public Runner on(Path otherJava) {
        return new Runner(otherJava, options, classPath, learnerClassPath, startup, limit, onwards);
    }

    /** The same, going on after a failing cell; the outcome names the first. */
    public Runner goingOn() {
        return new Runner(java, options, classPath, learnerClassPath, startup, limit, true);
    }

    /**
     * Executes a notebook; a failing cell ends it, and the outcome says so.
     *
     * @param watcher told each time a cell has ended
     */
    public Outcome run(Path file, Map<String, String> environment, Consumer<Cell> watcher) {
        long start = System.nanoTime();
        Notebook notebook;
        try {
            notebook = Notebook.read(file).copy();
        } catch (UnreadableNotebook e) {
            return new Outcome(file, null, new Failure(0, "", String.valueOf(e.getMessage())), Duration.ZERO);
        }
        Failure failure;
        try {
            failure = execute(file, notebook, environment, watcher);
        } catch (IOException e) {
            failure = new Failure(0, "", "the virtual machine could not be started: " + e);
        }
        return new Outcome(file, notebook, failure, Duration.ofNanos(System.nanoTime() - start));
    }

    private @Nullable Failure execute(
            Path file, Notebook notebook, Map<String, String> environment, Consumer<Cell> watcher) throws IOException {
        List<Cell> cells = notebook.cells();
        for (Cell cell : cells) {
            if (cell.isCode()) {
                cell.json().putArray("outputs");
                cell.json().putNull("execution_count");
            }
        }
        Path words = Files.createTempFile("descent-run", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command(file))
                .directory(Installation.folderOf(file).toFile())
                .redirectError(words.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("DESCENT_CLASSPATH", join(learnerClassPath));
        startup.ifPresent(code -> builder.environment().put("DESCENT_STARTUP", code.toString()));
        Process process = builder.start();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "time limit");
            thread.setDaemon(true);
            return thread;
        });
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Runnable stop = () -> {
                late.set(true);
                end(process);
            };
            // A busy machine may take long to start; the limit is for the notebook.
            clock.schedule(stop, limit.plus(START).toMillis(), TimeUnit.MILLISECONDS);
            Runnable begin = () -> clock.schedule(stop, limit.toMillis(), TimeUnit.MILLISECONDS);
            return follow(lines, cells, watcher, begin, late, words);
        } finally {
            clock.shutdownNow();
            end(process);
            Files.deleteIfExists(words);
        }
    }

    /** Puts each reported cell's outputs in their place; what is still running when the report ends has failed. */
    private @Nullable Failure follow(
            BufferedReader lines,
            List<Cell> cells,
            Consumer<Cell> watcher,
            Runnable begin,
            AtomicBoolean late,
            Path words)
            throws IOException {
        Map<String, Integer> places = new HashMap<>();
        for (int k = 0; k < cells.size(); k++) {
            places.put(cells.get(k).id(), k);
        }
        int running = -1;
        Failure first = null;
        String line;
        while ((line = readLine(lines)) != null) {
            JsonNode report = JSON.readTree(line);
            Integer place = places.get(report.path("cell").asText());
            switch (report.path("report").asText()) {
                case "ready" -> begin.run();
                case "started" -> running = place == null ? -1 : place;
                case "ended" -> {
                    Cell cell = cells.get(place == null ? 0 : place);
                    cell.json().set("outputs", report.path("outputs"));
                    cell.json().set("execution_count", report.path("execution_count"));
                    if (place != null && place == running) {
                        running = -1;
                        watcher.accept(cell);
                    }
                    if (report.has("error") && first == null) {
                        first = new Failure(
                                place == null ? 0 : place + 1,
                                cell.id(),
                                report.path("error").asText());
                    }
                }
                case "finished" -> {
                    return first;
                }
                default -> throw new IOException("unknown report: " + line);
            }
        }
        String reason = late.get()
                ? "stopped after " + limit.toSeconds() + " s, the time limit for a notebook (--timeout)"
                : "the virtual machine ended" + (running >= 0 ? " while the cell ran" : "") + firstOf(words);
        if (running < 0) {
            return new Failure(0, "", reason);
        }
        fail(cells.get(running), late.get() ? "TimeLimit" : "Ended", reason);
        return new Failure(running + 1, cells.get(running).id(), reason);
    }

    /** The next report; the end also where the virtual machine was ended in the middle of one. */
    private static @Nullable String readLine(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private static String firstOf(Path words) throws IOException {
        String text = Files.readString(words, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "" : ": " + text.substring(text.lastIndexOf('\n') + 1);
    }

    private static void fail(Cell cell, String name, String value) {
        ArrayNode outputs = cell.json().putArray("outputs");
        ObjectNode error = outputs.addObject();
        error.put("output_type", "error").put("ename", name).put("evalue", value);
        error.putArray("traceback").add(name + ": " + value);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private List<String> command(Path file) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(Launch.quiet(java));
        command.addAll(List.of(
                "-cp",
                join(classPath),
                Evaluation.class.getName(),
                file.toAbsolutePath().toString()));
        if (onwards) {
            command.add(Evaluation.ONWARDS);
        }
        return command;
    }

    private static String join(List<Path> paths) {
        return String.join(
                File.pathSeparator, paths.stream().map(Path::toString).toList());
    }
}
