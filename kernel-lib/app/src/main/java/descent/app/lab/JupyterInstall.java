package descent.app.lab;

import descent.app.MissingPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Brings Jupyter onto a machine that has none: Debian's package where we may, else a virtual environment of the course's. */
final class JupyterInstall {
    private JupyterInstall() {}

    /**
     * Installs Jupyter.
     *
     * @param environment where a virtual environment goes, if it comes to that
     * @throws MissingPart if nothing works, with the commands that a person can run
     */
    static Jupyter install(Path environment) throws IOException {
        if (Programs.isRoot() && Programs.find("apt-get").isPresent()) {
            System.err.println("No Jupyter on this machine; installing Debian's (apt-get install jupyter-notebook) …");
            Debian.install("jupyter-notebook");
        } else if (Programs.find("python3").isPresent()) {
            System.err.println(
                    "No Jupyter on this machine; installing JupyterLab for the course alone, in " + environment + " …");
            Programs.follow(List.of("python3", "-m", "venv", environment.toString()), Map.of());
            Programs.follow(
                    List.of(
                            environment.resolve("bin/python").toString(),
                            "-m",
                            "pip",
                            "install",
                            "--quiet",
                            "--disable-pip-version-check",
                            "jupyterlab"),
                    Map.of());
        }
        return Jupyter.find(environment).orElseThrow(() -> new MissingPart(advice(environment)));
    }

    private static String advice(Path environment) {
        String own =
                "python3 -m venv '" + environment + "' && '" + environment.resolve("bin/pip") + "' install jupyterlab";
        if (Programs.find("apt-get").isPresent()) {
            return "Jupyter is missing and could not be installed. Run one of these, then ./course lab again:\n"
                    + "  sudo apt-get update && sudo apt-get install -y jupyter-notebook\n"
                    + "  sudo apt-get install -y python3-venv && " + own;
        }
        return "Jupyter is missing and could not be installed. Install Python 3 (https://www.python.org), run this, then"
                + " ./course lab again:\n  " + own;
    }
}
