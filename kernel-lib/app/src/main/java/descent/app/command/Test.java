package descent.app.command;

import descent.app.Installation;
import descent.app.Main;
import descent.app.MissingPart;
import descent.app.proof.Ledger;
import descent.app.proof.Proof;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves that everything works on this machine. */
@Command(
        name = "test",
        description = "Proves that everything works on this machine: unit and reference tests, every notebook, every"
                + " exercise, the kernel against Jupyter's own tests, grading, and a browser that does an exercise."
                + " Installs what it needs where it may.",
        footer = {
            "",
            "Examples:",
            "  ./course test",
            "  ./course test --only notebooks --only browser",
            "",
            "The last line counts: N passed, N failed. Ends with 1 if something failed."
        })
public final class Test implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--full", description = "Everything on both JDKs, which takes longer.")
    private boolean full;

    @Option(names = "--only", paramLabel = "AREA", description = "One area, may be repeated: " + Proof.AREAS + ".")
    private List<String> only = new ArrayList<>();

    @Override
    public Integer call() {
        Proof proof = new Proof(Installation.whole(), full);
        Set<String> areas = proof.areas();
        for (String area : only) {
            if (!areas.contains(area)) {
                throw new MissingPart("--only knows " + String.join(", ", areas) + " but not " + area);
            }
        }
        Ledger ledger = new Ledger(System.out);
        long start = System.nanoTime();
        proof.run(ledger, only.isEmpty() ? areas : Set.copyOf(only));
        ledger.close(Duration.ofNanos(System.nanoTime() - start));
        return ledger.clean() ? 0 : Main.FAILED;
    }
}
