package descent.app.proof;

import descent.app.Installation;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that is tried by {@code ./course test}, in order: what others build on comes first. */
public final class Proof {
    /** The areas, for the help. */
    public static final String AREAS = "unit, jdk25, notebooks, exercises, grading, protocol, browser, book, docs";

    private final List<Step> steps;

    /**
     * The steps for an installation.
     *
     * @param full whether to try everything on both JDKs
     */
    public Proof(Installation installation, boolean full) {
        steps = List.of(
                new UnitTests(installation),
                new UnitTests.OnSecondJdk(installation, full),
                new Notebooks(installation, full),
                new Exercises(installation),
                new GradingRun(installation),
                new Protocol(installation),
                new Browser(installation),
                new BookPages(installation),
                new Documentation(installation));
    }

    /** The words that {@link #run} takes. */
    public Set<String> areas() {
        Set<String> areas = new LinkedHashSet<>();
        steps.forEach(step -> areas.add(step.area()));
        return areas;
    }

    /** Runs the steps of some areas; a step that breaks counts as one failure and the next one runs. */
    public void run(Ledger ledger, Set<String> areas) {
        for (Step step : steps) {
            if (areas.contains(step.area())) {
                long start = System.nanoTime();
                ledger.begin(step.title());
                try {
                    step.run(ledger);
                } catch (Exception e) {
                    ledger.fail(step.title(), "could not be tried to its end: " + e);
                }
                ledger.end(Duration.ofNanos(System.nanoTime() - start));
            }
        }
    }
}
