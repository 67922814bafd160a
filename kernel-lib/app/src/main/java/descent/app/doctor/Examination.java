package descent.app.doctor;

import descent.app.Installation;
import descent.app.lab.Jupyter;
import descent.app.lab.Programs;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at everything that the course can use on this machine; changes nothing. */
public final class Examination {
    private final Installation installation;

    /** An examination of one installation's machine. */
    public Examination(Installation installation) {
        this.installation = installation;
    }

    /** What was found, by purpose; prints nothing. */
    public Report run() {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        findings.put("To build and to learn", List.of(java(), maven(), fonts(), jupyter(), memory()));
        findings.put("To grade", List.of(sandbox()));
        findings.put("To run ./course test", toTest());
        return new Report(findings);
    }

    private static Finding java() {
        return Finding.ok("Java " + System.getProperty("java.version") + " in " + System.getProperty("java.home"));
    }

    private static Finding maven() {
        Optional<String> version = Programs.find("mvn")
                .flatMap(mvn -> Programs.answer(List.of(mvn.toString(), "--version"), Map.of()))
                .map(text -> text.lines().findFirst().orElse("").replaceAll("\u001B\\[[0-9;]*m|\\(.*", ""));
        return version.map(text -> Finding.ok(text.strip()))
                .orElseGet(() -> Finding.missing("Maven", "builds the course: " + Advice.packages("maven")));
    }

    /** A Java without fonts cannot write on figures. */
    private static Finding fonts() {
        try {
            var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            int width = graphics.getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12))
                    .stringWidth("x");
            graphics.dispose();
            if (width > 0) {
                return Finding.ok("fonts for figures");
            }
        } catch (RuntimeException | LinkageError e) {
            // said below
        }
        return Finding.missing("fonts for figures", Advice.packages("fontconfig", "fonts-dejavu-core"));
    }

    private Finding jupyter() {
        return Jupyter.find(installation.privateFolder().resolve("venv"))
                .map(found -> Finding.ok(found.name() + " (" + String.join(" ", found.command()) + ")"))
                .orElseGet(() -> Finding.optional(
                        "Jupyter", "./course lab installs it, or: " + Advice.packages("jupyter-notebook")));
    }

    private Finding memory() {
        File root = installation.root().toFile();
        long free = root.getUsableSpace() >> 20;
        return free > 500
                ? Finding.ok(free / 1024 + " GB free on the disk")
                : Finding.missing("space on the disk: only " + free + " MB", "the course needs about 500 MB");
    }

    private static Finding sandbox() {
        Optional<Path> bwrap = Programs.find("bwrap");
        if (bwrap.isEmpty()) {
            return Finding.optional(
                    "bubblewrap",
                    "isolates submissions (only ./course grade needs it): " + Advice.packages("bubblewrap"));
        }
        boolean works = Programs.answer(
                        List.of(bwrap.get().toString(), "--unshare-all", "--ro-bind", "/", "/", "true"), Map.of())
                .isPresent();
        return works
                ? Finding.ok("bubblewrap, which isolates submissions")
                : Finding.optional(
                        "bubblewrap is there, but this machine forbids it to make namespaces",
                        "./course grade says which weaker isolation it uses instead");
    }

    private static List<Finding> toTest() {
        List<Finding> findings = new ArrayList<>();
        findings.add(program("chromium", "chromium"));
        findings.add(program("node", "nodejs"));
        findings.add(program("npm", "npm"));
        findings.add(newJdk());
        return findings;
    }

    private static Finding program(String name, String debian) {
        return Programs.find(name).isPresent()
                ? Finding.ok(name)
                : Finding.optional(name, "drives a browser through the course: " + Advice.packages(debian));
    }

    private static Finding newJdk() {
        return SecondJdk.find()
                .map(jdk -> Finding.ok("JDK 25 in " + jdk))
                .orElseGet(() -> Finding.optional("JDK 25", "the tests run on it too if JDK25_HOME names it"));
    }
}
