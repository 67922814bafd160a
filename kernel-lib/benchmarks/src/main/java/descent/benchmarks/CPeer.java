package descent.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules in C, compiled where gcc is present. */
final class CPeer {
    private final Path program;

    private CPeer(Path program) {
        this.program = program;
    }

    /** Compiles the peer into the folder; empty, with the reason on standard error, where that cannot be done. */
    static Optional<CPeer> in(Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("rules.c");
        Path program = folder.resolve("rules");
        try (InputStream code = Objects.requireNonNull(CPeer.class.getResourceAsStream("rules.c"))) {
            Files.write(source, code.readAllBytes());
        }
        try {
            Process gcc = new ProcessBuilder(
                            "gcc",
                            "-O3",
                            "-march=native",
                            "-fno-math-errno",
                            source.toString(),
                            "-o",
                            program.toString(),
                            "-lm")
                    .redirectErrorStream(true)
                    .start();
            String output = new String(gcc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (gcc.waitFor() == 0) return Optional.of(new CPeer(program));
            System.err.println("no C peer, gcc failed: " + output);
        } catch (IOException noGcc) {
            System.err.println("no C peer: " + noGcc.getMessage());
        }
        return Optional.empty();
    }

    /** Returns nanoseconds per parameter. */
    double measure(String rule, int n, double seconds) throws IOException, InterruptedException {
        List<String> command = List.of(program.toString(), rule, Integer.toString(n), Double.toString(seconds));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) throw new IOException("the C peer failed on " + rule + ": " + output);
        return Double.parseDouble(output);
    }
}
