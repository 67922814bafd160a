package descent.app.proof;

import descent.app.Installation;
import descent.app.run.Collection;
import descent.app.run.Outcome;
import descent.app.run.Reports;
import descent.app.run.Runner;
import descent.grader.release.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The masters pass all their checks, untouched students' notebooks pass none and say so kindly, and they are up to date. */
final class Exercises implements Step {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Installation installation;

    Exercises(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String title() {
        return "Every exercise: solved, untouched, up to date";
    }

    @Override
    public String area() {
        return "exercises";
    }

    @Override
    public void run(Ledger ledger) throws Exception {
        Path masters = installation.root().resolve("solutions/notebooks");
        Path students = installation.root().resolve("exercises/notebooks");
        upToDate(masters, students, ledger);
        Runner runner = Runner.of(installation, LIMIT);
        List<Path> files = new ArrayList<>(Collection.of(List.of(masters)).files());
        files.addAll(Collection.of(List.of(students)).files());
        ExecutorService pool =
                Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            files.forEach(file -> outcomes.add(pool.submit(() -> runner.run(file, Map.of(), cell -> {}))));
            for (Future<Outcome> future : outcomes) {
                Outcome outcome = future.get();
                judge(outcome, outcome.file().startsWith(masters), ledger);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void judge(Outcome outcome, boolean solved, Ledger ledger) {
        String name = (solved ? "solved " : "untouched ") + outcome.file().getFileName();
        if (outcome.notebook() == null || outcome.failure() != null) {
            ledger.fail(name, String.valueOf(outcome.failure()));
            return;
        }
        List<Reports.Report> reports = Reports.of(outcome.notebook()).all();
        ledger.check(name + " has exercises", !reports.isEmpty(), "it has no cell that checks one");
        for (Reports.Report report : reports) {
            boolean good = solved ? report.right() : report.untouched();
            ledger.check(
                    name + ": " + report.exercise() + (solved ? " is right" : " invites to answer"),
                    good,
                    report.text());
        }
    }

    private static void upToDate(Path masters, Path students, Ledger ledger) throws IOException {
        Map<String, String> wanted = Release.of(masters);
        List<String> stale = new ArrayList<>();
        for (Map.Entry<String, String> notebook : wanted.entrySet()) {
            Path file = students.resolve(notebook.getKey());
            if (!Files.exists(file) || !Files.readString(file).equals(notebook.getValue())) {
                stale.add(notebook.getKey());
            }
        }
        ledger.check(
                wanted.size() + " students' notebooks are what the masters say",
                stale.isEmpty() && !wanted.isEmpty(),
                "./course release would change " + stale);
    }
}
