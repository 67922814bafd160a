package descent.app.bench;

import descent.app.Installation;
import descent.app.MissingPart;
import descent.app.lab.CourseKernel;
import descent.kernel.install.JupyterPaths;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The course's kernel beside the others that are installed. */
public final class KernelContest {
    private KernelContest() {}

    /**
     * Measures; says on standard error what it is doing.
     *
     * @param launches how many launches the medians are of
     * @param only the kernels to measure, empty for all
     * @return a table, and a line about the machine
     */
    public static String run(Installation installation, int launches, List<String> only)
            throws IOException, InterruptedException {
        Path jupyter = installation.privateFolder().resolve("jupyter");
        CourseKernel.install(installation, jupyter);
        List<Path> folders = new ArrayList<>(List.of(jupyter.resolve("kernels")));
        folders.addAll(JupyterPaths.here().all());
        List<Candidate> all = Candidate.in(folders);
        List<Candidate> chosen = all.stream()
                .filter(candidate -> only.isEmpty() || only.contains(candidate.name()))
                .toList();
        if (chosen.isEmpty()) {
            throw new MissingPart("--only knows the kernels "
                    + all.stream().map(Candidate::name).collect(Collectors.joining(", ")) + " but not "
                    + String.join(", ", only));
        }
        KernelTable table = new KernelTable();
        for (Candidate candidate : chosen) {
            System.err.println("Measuring " + candidate.name() + " …");
            table.add(candidate, new KernelBench(candidate).measure(launches));
        }
        return table + "\n" + machine() + "\n";
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage();
        return "Java " + Runtime.version() + ", " + system.getAvailableProcessors() + " processors, load "
                + (load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load))
                + (load > 2 ? ": too busy for these numbers to mean much" : "");
    }
}
