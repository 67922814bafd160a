package descent.app.proof;

import descent.app.Installation;
import descent.app.claim.Claim;
import descent.app.claim.Evidence;
import descent.app.doctor.SecondJdk;
import descent.app.html.Page;
import descent.app.run.Collection;
import descent.app.run.Outcome;
import descent.app.run.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Every lecture notebook runs to its end, some of them on JDK 25 too. */
final class Notebooks implements Step {
    // Ends what would never end. A notebook takes under a minute on two cores; a busy machine fails nobody.
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Installation installation;
    private final boolean full;

    Notebooks(Installation installation, boolean full) {
        this.installation = installation;
        this.full = full;
    }

    @Override
    public String title() {
        return "Every lecture notebook, executed";
    }

    @Override
    public String area() {
        return "notebooks";
    }

    @Override
    public void run(Ledger ledger) throws Exception {
        Collection all = Collection.of(List.of(installation.root().resolve("notebooks")));
        Runner runner = Runner.of(installation, LIMIT);
        claims(execute(all.files(), runner, "", ledger), ledger);
        Optional<Path> jdk = SecondJdk.find();
        if (jdk.isEmpty()) {
            ledger.skip("notebooks on JDK 25", "no JDK 25 on this machine (JDK25_HOME names one)");
            return;
        }
        List<Path> some = new ArrayList<>();
        for (int k = 0; k < all.files().size(); k++) {
            if (full || k % 3 == 1 || all.files().size() < 2) {
                some.add(all.files().get(k));
            }
        }
        execute(some, runner.on(jdk.get().resolve("bin/java")), " on JDK 25", ledger);
    }

    private List<Outcome> execute(List<Path> files, Runner runner, String where, Ledger ledger) throws Exception {
        List<Outcome> ended = new ArrayList<>();
        ExecutorService pool =
                Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            files.forEach(file -> outcomes.add(pool.submit(() -> runner.run(file, Map.of(), cell -> {}))));
            for (Future<Outcome> future : outcomes) {
                Outcome outcome = future.get();
                ended.add(outcome);
                String name = outcome.file().getFileName() + where + " ("
                        + String.format(Locale.ROOT, "%.1f s", outcome.time().toMillis() / 1000.0) + ")";
                keep(outcome, where);
                ledger.check(name, outcome.failure() == null, String.valueOf(outcome.failure()));
                ledger.check(name + " shows every value", unshown(outcome).isEmpty(), unshown(outcome));
            }
        } finally {
            pool.shutdownNow();
        }
        return ended;
    }

    /** Each claim of the ledger by its id: a cell measured it, or a notebook ruled on it by its source or by a unit test. A cell that measures another number has failed above. */
    private static void claims(List<Outcome> outcomes, Ledger ledger) {
        Evidence evidence = new Evidence();
        for (Outcome outcome : outcomes) {
            if (outcome.notebook() != null) {
                evidence.add(outcome.file().getFileName().toString(), outcome.notebook());
            }
        }
        for (Claim claim : Claim.all().values()) {
            int figures = evidence.figures(claim.id()).size();
            String how = figures > 0 ? figures + (figures == 1 ? " figure" : " figures") : "a ruling without figures";
            ledger.check(
                    "claim " + claim.id() + ", " + claim.verdict() + ": " + how,
                    figures > 0 || !evidence.judgements(claim.id()).isEmpty(),
                    "no cell of " + claim.notebooks() + " measures it or rules on it: " + claim.said());
        }
    }

    /** The cells whose value could not be shown: such a cell does not fail, but a learner sees no figure. */
    private static String unshown(Outcome outcome) {
        return outcome.notebook() == null
                ? ""
                : outcome.notebook().cells().stream()
                        .filter(cell -> cell.outputs().toString().contains("(showing it failed: "))
                        .map(cell -> cell.id() + " " + cell.outputs())
                        .collect(Collectors.joining("\n"));
    }

    /** For a person who wants to look. */
    private void keep(Outcome outcome, String where) throws IOException {
        if (outcome.notebook() != null) {
            String name = outcome.file().getFileName().toString().replace(".ipynb", "");
            Path folder = installation.root().resolve("target/test/notebooks" + where.replace(" ", "-"));
            outcome.notebook().write(folder.resolve(name + ".ipynb"));
            Page page = new Page(Installation.folderOf(outcome.file()), java.util.Set.of());
            Files.writeString(folder.resolve(name + ".html"), page.html(outcome.notebook(), name));
        }
    }
}
