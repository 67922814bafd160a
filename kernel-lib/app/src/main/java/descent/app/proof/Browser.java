package descent.app.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A learner: {@code ./course lab}, a real Jupyter, a real browser, a lecture, an exercise, Ctrl-C. */
final class Browser implements Step {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTEBOOK = "01-gradient-descent.ipynb";
    private static final String EXERCISE = "01-rosenbrock-gradient";

    private final Installation installation;
    private final Path folder;

    Browser(Installation installation) {
        this.installation = installation;
        this.folder = installation.root().resolve("target/test/browser");
    }

    @Override
    public String title() {
        return "A learner in a browser: ./course lab, a lecture, an exercise, Ctrl-C";
    }

    @Override
    public String area() {
        return "browser";
    }

    @Override
    public void run(Ledger ledger) throws Exception {
        Folders.empty(folder);
        Optional<Chromium> chromium = Chromium.find(installation, ledger);
        if (chromium.isEmpty()) {
            return;
        }
        try (LabProcess lab = LabProcess.start(installation, folder)) {
            ledger.pass("./course lab prints an address that answers");
            chromium.get().run("learner.cjs", plan(lab, chromium.get().program()), ledger);
            ledger.check(
                    "the saved notebook keeps the cells' ids and the answer",
                    savedWell(),
                    "see " + exercise() + " beside the course's own");
            LabProcess.End end = lab.interrupt();
            ledger.check("Ctrl-C ends ./course lab with status 0", end.status() == 0, "it was " + end.status());
            ledger.check(
                    "and leaves no server and no kernel behind",
                    end.left().isEmpty(),
                    end.left().toString());
        }
    }

    private Path exercise() {
        return folder.resolve("my-course/exercises/notebooks").resolve(NOTEBOOK);
    }

    private Path plan(LabProcess lab, Path chromium) throws IOException {
        Answers answers = Answers.of(
                EXERCISE,
                exercise(),
                installation.root().resolve("solutions/notebooks").resolve(NOTEBOOK));
        ObjectNode plan = JSON.createObjectNode();
        plan.put("chromium", chromium.toString());
        plan.put("lecture", lab.page("notebooks/" + NOTEBOOK)).put("figures", 5).put("picture", "valley floor");
        plan.put("exercise", lab.page("exercises/notebooks/" + NOTEBOOK));
        plan.putArray("answers").addObject().put("cell", answers.place()).put("source", answers.source());
        plan.putArray("checks").add(answers.checkPlace());
        plan.put("pictures", folder.resolve("pictures").toString());
        return Files.writeString(folder.resolve("plan.json"), plan.toPrettyString());
    }

    private boolean savedWell() {
        Path given = installation.root().resolve("exercises/notebooks").resolve(NOTEBOOK);
        var before = descent.app.notebook.Notebook.read(given).cells();
        var after = descent.app.notebook.Notebook.read(exercise()).cells();
        List<String> ids = before.stream().map(cell -> cell.id()).toList();
        boolean sources = before.stream()
                .map(cell -> cell.source())
                .toList()
                .equals(after.stream().map(cell -> cell.source()).toList());
        return ids.equals(after.stream().map(cell -> cell.id()).toList()) && !sources;
    }
}
