package descent.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A script that measures a Python library, if the {@code python3} on the path has it. */
final class PythonPeer {
    private final Path script;

    private PythonPeer(Path script) {
        this.script = script;
    }

    /** Writes the script into the folder; empty where {@code python3} cannot import the module. */
    static Optional<PythonPeer> in(Path folder, String name, String module) throws IOException, InterruptedException {
        Path script = folder.resolve(name);
        try (InputStream code = Objects.requireNonNull(PythonPeer.class.getResourceAsStream(name))) {
            Files.write(script, code.readAllBytes());
        }
        try {
            Process probe = new ProcessBuilder("python3", "-c", "import " + module)
                    .redirectErrorStream(true)
                    .start();
            probe.getInputStream().readAllBytes();
            return probe.waitFor() == 0 ? Optional.of(new PythonPeer(script)) : Optional.empty();
        } catch (IOException noPython) {
            return Optional.empty();
        }
    }

    /** Returns the numbers that the script prints, none where it ends with an error. */
    double[] measure(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        for (Object argument : arguments) command.add(argument.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || output.isEmpty()) return new double[0];
        return List.of(output.split("\\s+")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
