package descent.app.command;

import descent.app.Installation;
import descent.app.MissingPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The module of benchmarks, which is no part of the usual build: built when one is asked for. */
final class Benchmarks {
    private Benchmarks() {}

    /** Builds them and runs one in a Java of its own, its output on this one's; returns its exit code. */
    static int run(String main, List<String> arguments) throws IOException, InterruptedException {
        Path root = Installation.whole().root();
        Path classPath = root.resolve("kernel-lib/benchmarks/target/class-path.txt");
        System.err.println("Building the benchmarks …");
        int built = run(
                root,
                List.of(
                        "mvn",
                        "-q",
                        "-B",
                        "-Dquick",
                        "-Pbenchmarks",
                        "-pl",
                        "kernel-lib/benchmarks",
                        "-am",
                        "compile",
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=target/class-path.txt"));
        if (built != 0) {
            throw new MissingPart("the benchmarks could not be built; Maven's words are above");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                root.resolve("kernel-lib/benchmarks/target/classes") + ":"
                        + Files.readString(classPath).strip(),
                "descent.benchmarks." + main));
        command.addAll(arguments);
        return run(root, command);
    }

    private static int run(Path folder, List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
