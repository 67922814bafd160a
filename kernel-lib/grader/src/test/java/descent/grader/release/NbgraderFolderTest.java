package descent.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NbgraderFolderTest {
    private static final Path MASTERS = Path.of("../../solutions/notebooks");

    @TempDir
    Path out;

    @Test
    void everyMasterIsAnAssignmentOfItsOwnAndTheInstructorsSettingsStay() throws IOException {
        List<String> written = NbgraderFolder.write(MASTERS, out);
        assertThat(written).contains("source/01-gradient-descent/01-gradient-descent.ipynb", "nbgrader_config.py");
        assertThat(out.resolve("source/01-gradient-descent/01-gradient-descent.ipynb"))
                .hasSameBinaryContentAs(MASTERS.resolve("01-gradient-descent.ipynb"));
        Files.writeString(out.resolve("nbgrader_config.py"), "# mine");
        assertThat(NbgraderFolder.write(MASTERS, out)).doesNotContain("nbgrader_config.py");
        assertThat(out.resolve("nbgrader_config.py")).hasContent("# mine");
    }

    /** Python reads the settings as nbgrader does; the stub is the one that the checks recognize. */
    @Test
    void theStubThatPythonReadsCompilesAndThrows() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no Python on this machine");
        NbgraderFolder.write(MASTERS, out);
        String program = "class C(dict):\n    __getattr__ = lambda s, n: s.setdefault(n, C())\n"
                + "    __setattr__ = dict.__setitem__\n"
                + "c = C(); exec(open('nbgrader_config.py').read(), {'get_config': lambda: c})\n"
                + "print(c.ClearSolutions.code_stub['java'], end='')";
        Process python = new ProcessBuilder("/usr/bin/python3", "-c", program)
                .directory(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String stub = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(stub).isEqualTo(String.join("\n", Release.STUB)).contains("throw new");
    }
}
