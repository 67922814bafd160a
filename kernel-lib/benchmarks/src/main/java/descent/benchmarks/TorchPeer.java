package descent.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** PyTorch's optimizers on one thread, fused where it has them, if a Python with torch is installed. */
final class TorchPeer {
    private final Path script;

    private TorchPeer(Path script) {
        this.script = script;
    }

    /** Writes the script into the folder; empty where {@code python3} cannot import torch. */
    static Optional<TorchPeer> in(Path folder) throws IOException, InterruptedException {
        Path script = folder.resolve("torch_rules.py");
        try (InputStream code = Objects.requireNonNull(TorchPeer.class.getResourceAsStream("torch_rules.py"))) {
            Files.write(script, code.readAllBytes());
        }
        try {
            Process probe = new ProcessBuilder("python3", "-c", "import torch")
                    .redirectErrorStream(true)
                    .start();
            probe.getInputStream().readAllBytes();
            return probe.waitFor() == 0 ? Optional.of(new TorchPeer(script)) : Optional.empty();
        } catch (IOException noPython) {
            return Optional.empty();
        }
    }

    /** Returns nanoseconds per parameter, NaN for a rule that torch does not have. */
    double measure(String rule, int n, double seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3", script.toString(), rule, Integer.toString(n), Double.toString(seconds))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 && !output.isEmpty() ? Double.parseDouble(output) : Double.NaN;
    }
}
