package descent.grader.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A confined program that runs: its streams, what it has used, and its end. */
public final class Confined implements AutoCloseable {
    private final Process process;
    private final List<String> atEnd;
    private final Printed printed;
    private @Nullable Consumption consumption;

    private Confined(Process process, List<String> atEnd, Printed printed) {
        this.process = process;
        this.atEnd = atEnd;
        this.printed = printed;
    }

    /** Starts a command with an empty environment; {@code atEnd} is run when it is closed. */
    static Confined start(List<String> command, List<String> atEnd) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        Path printed = Files.createTempFile("printed", ".txt");
        builder.redirectError(ProcessBuilder.Redirect.appendTo(printed.toFile()));
        return new Confined(builder.start(), atEnd, new Printed(printed));
    }

    /** What the program reads. */
    public OutputStream toChild() {
        return process.getOutputStream();
    }

    /** What the program answers. */
    public InputStream fromChild() {
        return process.getInputStream();
    }

    /** What it prints on its standard error. */
    public Printed printed() {
        return printed;
    }

    /** The outermost process. */
    public Process process() {
        return process;
    }

    /** What the program has used until now. */
    public synchronized Consumption.Reading used() {
        if (consumption == null) {
            consumption = Consumption.of(process.toHandle());
        }
        return consumption.read();
    }

    /** Ends the program and everything it started, at once. */
    @Override
    public void close() {
        process.destroyForcibly();
        printed.delete();
        if (!atEnd.isEmpty()) {
            try {
                new ProcessBuilder(atEnd).start().waitFor();
            } catch (IOException e) {
                throw new IllegalStateException("cannot end what a submission started", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
