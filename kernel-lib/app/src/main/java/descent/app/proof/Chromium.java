package descent.app.proof;

import descent.app.Installation;
import descent.app.book.Printer;
import descent.app.doctor.Advice;
import descent.app.lab.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A browser that is led by a script.
 *
 * @param program the browser
 * @param modules the folder of modules that the scripts need
 * @param scripts the folder of the scripts
 */
record Chromium(Path program, Path modules, Path scripts) {

    /** The browser and what its scripts need, installed where that is possible; what is missing is in the ledger. */
    static Optional<Chromium> find(Installation installation, Ledger ledger) throws IOException {
        Path scripts = installation.root().resolve("kernel-lib/app/src/test/browser");
        Optional<Path> modules = modules(installation, scripts, ledger);
        Optional<Path> program = program(ledger);
        return modules.isEmpty() || program.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chromium(program.get(), modules.get(), scripts));
    }

    private static Optional<Path> program(Ledger ledger) throws IOException {
        Optional<Path> there = Printer.chromium();
        if (there.isPresent()) {
            return there;
        }
        return Tools.program("chromium", "chromium", ledger) ? Programs.find("chromium") : Optional.empty();
    }

    private static Optional<Path> modules(Installation installation, Path scripts, Ledger ledger) throws IOException {
        Path home = installation.privateFolder().resolve("browser");
        Path modules = home.resolve("node_modules");
        if (!Tools.program("node", "nodejs", ledger)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(modules.resolve("playwright-core")) || !Files.isDirectory(modules.resolve("axe-core"))) {
            if (!Tools.program("npm", "npm", ledger)) {
                return Optional.empty();
            }
            Files.createDirectories(home);
            Files.copy(
                    scripts.resolve("package.json"), home.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
            System.err.println("  installing playwright-core and axe-core …");
            Tools.Output output = Tools.run(
                    List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock"), home, Map.of());
            if (output.status() != 0) {
                ledger.fail(
                        "playwright-core or axe-core is missing",
                        "npm install failed: " + output.tail(5) + "\n" + Advice.packages("npm"));
                return Optional.empty();
            }
        }
        return Optional.of(modules);
    }

    /** Runs a script with its plan; everything that it says goes into the ledger. */
    void run(String script, Path plan, Ledger ledger) throws IOException {
        Tools.Output output = Tools.run(
                List.of("node", scripts.resolve(script).toString(), plan.toString()),
                Installation.folderOf(plan),
                Map.of("NODE_PATH", modules.toString()));
        boolean any = false;
        for (String line : output.text().lines().toList()) {
            if (line.startsWith("ok ")) {
                ledger.pass(line.substring(3));
                any = true;
            } else if (line.startsWith("FAILED ")) {
                ledger.fail(line.substring(7).replaceAll(": .*", ""), line.replaceAll("^[^:]*: ", ""));
                any = true;
            }
        }
        if (!any) {
            ledger.fail("the browser", output.tail(15));
        }
    }
}
