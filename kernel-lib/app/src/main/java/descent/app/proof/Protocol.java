package descent.app.proof;

import descent.app.Installation;
import descent.app.lab.CourseKernel;
import descent.app.lab.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jupyter's own tests for kernels, against the kernel as it is installed. */
final class Protocol implements Step {
    private static final Pattern RAN = Pattern.compile("Ran (\\d+) tests? in");
    private static final Pattern BAD = Pattern.compile("(?m)^(?:FAIL|ERROR): (\\S+)");
    private static final Pattern SKIPPED = Pattern.compile("skipped=(\\d+)");

    private final Installation installation;

    Protocol(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String title() {
        return "Jupyter's own kernel tests (jupyter_kernel_test)";
    }

    @Override
    public String area() {
        return "protocol";
    }

    @Override
    public void run(Ledger ledger) throws IOException {
        if (!Tools.python("jupyter_kernel_test", "python3-jupyter-kernel-test", ledger)) {
            return;
        }
        Path folder = installation.root().resolve("target/test/jupyter");
        CourseKernel.install(installation, folder);
        Path script = installation.root().resolve("kernel-lib/kernel/src/test/python/kernel_protocol.py");
        Tools.Output output = Tools.run(
                List.of(Tools.PYTHON, script.toString(), CourseKernel.NOTEBOOKS_NAME),
                Installation.folderOf(script),
                Server.environment(folder));
        Matcher ran = RAN.matcher(output.text());
        if (!ran.find()) {
            ledger.fail(title(), "they did not run:\n" + output.tail(12));
            return;
        }
        List<String> bad = BAD.matcher(output.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        Matcher skips = SKIPPED.matcher(output.text());
        int skipped = skips.find() ? Integer.parseInt(skips.group(1)) : 0;
        int good = Integer.parseInt(ran.group(1)) - bad.size() - skipped;
        if (good > 0) {
            ledger.pass(good + " tests of jupyter_kernel_test", good);
        }
        if (!bad.isEmpty()) {
            ledger.fail("jupyter_kernel_test", String.join(", ", bad) + "\n" + output.tail(30), bad.size());
        }
        if (skipped > 0) {
            ledger.skip("jupyter_kernel_test", "it skips what the kernel does not claim to do", skipped);
        }
    }
}
