package descent.app.proof;

import descent.app.Installation;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./course lab} as a person starts and stops it. */
final class LabProcess implements AutoCloseable {
    // In the background of a shell without job control, as on many CI servers, Ctrl-C is ignored by everything
    // below, Java's own handlers included. In a person's terminal it is not: GNU's env puts that right.
    private static final String AS_IN_A_TERMINAL =
            "env --default-signal=INT true 2> /dev/null && exec env --default-signal=INT \"$@\"; exec \"$@\"";

    private final Process process;
    private final String address;

    private LabProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * How it ended.
     *
     * @param status its exit status
     * @param left processes that it started and that live on
     */
    record End(int status, List<String> left) {}

    /** Starts it on a new working copy in a folder, and waits for the address that it prints. */
    static LabProcess start(Installation installation, Path folder) throws IOException {
        File words = folder.resolve("lab.txt").toFile();
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        AS_IN_A_TERMINAL,
                        "sh",
                        installation.root().resolve("course").toString(),
                        "lab",
                        "--no-browser",
                        "--folder",
                        folder.resolve("my-course").toString())
                .directory(folder.toFile())
                .redirectError(words)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        String line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (line == null || !line.startsWith("http")) {
            process.destroy();
            throw new IOException("./course lab printed no address: " + line + "\n" + Files.readString(words.toPath()));
        }
        return new LabProcess(process, line);
    }

    /** The address of a notebook of the working copy. */
    String page(String notebook) {
        return address.replaceAll("notebooks/00-start-here\\.ipynb", notebook);
    }

    /** Ctrl-C. */
    End interrupt() throws IOException {
        List<ProcessHandle> all = process.descendants().toList();
        // By the shell: a minimal system has no program of that name.
        Tools.run(List.of("sh", "-c", "kill -INT " + process.pid()), Path.of("/"), Map.of());
        int status = -1;
        try {
            status = process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new End(
                status,
                all.stream()
                        .filter(ProcessHandle::isAlive)
                        .map(handle ->
                                handle.pid() + " " + handle.info().command().orElse(""))
                        .toList());
    }

    @Override
    public void close() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
