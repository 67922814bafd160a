package descent.app.proof;

import descent.app.doctor.Advice;
import descent.app.lab.Debian;
import descent.app.lab.Programs;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The programs of other people that the proof needs; installed where we may. */
final class Tools {
    /** Debian's own, whose modules apt installs, whatever else is on the PATH. */
    static final String PYTHON = new File("/usr/bin/python3").exists() ? "/usr/bin/python3" : "python3";

    private Tools() {}

    /**
     * What a program printed.
     *
     * @param text standard output and error together
     */
    record Output(int status, String text) {
        String tail(int lines) {
            List<String> all = text.strip().lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        }
    }

    /** Whether a program is there, installed if need be; if not, the ledger says what to install. */
    static boolean program(String name, String debian, Ledger ledger) throws IOException {
        return provided(() -> Programs.find(name).isPresent(), name, debian, ledger);
    }

    /** Whether a module of Python is there, installed if need be. */
    static boolean python(String module, String debian, Ledger ledger) throws IOException {
        return provided(
                () -> Programs.answer(List.of(PYTHON, "-c", "import " + module), Map.of())
                        .isPresent(),
                "Python's " + module,
                debian,
                ledger);
    }

    private static boolean provided(java.util.function.BooleanSupplier there, String name, String debian, Ledger ledger)
            throws IOException {
        if (there.getAsBoolean()) {
            return true;
        }
        if (Programs.isRoot() && Programs.find("apt-get").isPresent()) {
            System.err.println("  installing " + debian + " …");
            Debian.install(debian);
        }
        if (!there.getAsBoolean()) {
            ledger.fail(name + " is missing", Advice.packages(debian));
            return false;
        }
        return true;
    }

    /** Runs a program to its end and keeps what it prints. */
    static Output run(List<String> command, Path folder, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Output(process.waitFor(), text);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return new Output(130, "");
        }
    }
}
