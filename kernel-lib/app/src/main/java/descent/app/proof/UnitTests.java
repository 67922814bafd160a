package descent.app.proof;

import descent.app.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole build with its tests, formatting, lint and architecture rules. */
final class UnitTests implements Step {
    private final Installation installation;

    UnitTests(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String title() {
        return "Unit and reference tests, formatting, lint, architecture (mvn verify)";
    }

    @Override
    public String area() {
        return "unit";
    }

    @Override
    public void run(Ledger ledger) throws IOException {
        new MavenTests(installation.root())
                .run(ledger, new ArrayList<>(List.of("verify", "-Dtests.left.out=none")), Map.of());
    }

    /** The same tests of some modules, on another JDK. */
    static final class OnSecondJdk implements Step {
        private final Installation installation;
        private final boolean full;

        OnSecondJdk(Installation installation, boolean full) {
            this.installation = installation;
            this.full = full;
        }

        @Override
        public String title() {
            return "Tests of the kernel on JDK 25";
        }

        @Override
        public String area() {
            return "jdk25";
        }

        @Override
        public void run(Ledger ledger) throws IOException {
            var jdk = descent.app.doctor.SecondJdk.find();
            if (jdk.isEmpty()) {
                ledger.skip(title(), "no JDK 25 on this machine (JDK25_HOME names one)");
                return;
            }
            Path java = jdk.get().resolve("bin/java");
            List<String> goals = new ArrayList<>(List.of("test", "-Djvm=" + java));
            if (!full) {
                goals.addAll(List.of("-pl", "kernel-lib/kernel", "-am"));
            }
            new MavenTests(installation.root()).run(ledger, goals, Map.of());
        }
    }
}
