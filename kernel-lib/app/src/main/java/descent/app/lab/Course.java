package descent.app.lab;

import descent.app.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The course as a learner opens it: Jupyter, the Java kernel and a working copy, set up as far as they are missing. */
public final class Course {
    private static final String FIRST_PAGE = "notebooks/00-start-here.ipynb";

    private final Installation installation;
    private final Path workingFolder;
    private final Path jupyterFolder;

    /**
     * The course of an installation.
     *
     * @param workingFolder where the learner works
     */
    public Course(Installation installation, Path workingFolder) {
        this.installation = installation;
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        this.jupyterFolder = installation.privateFolder().resolve("jupyter");
    }

    /**
     * Sets up what is missing, opens Jupyter and waits until it ends.
     *
     * @param port 0 for any
     * @param browser whether to open a browser, if there is a screen
     * @param update whether to merge new course material into the working copy
     * @return the exit status
     */
    public int open(int port, boolean browser, boolean update) throws IOException {
        Files.createDirectories(workingFolder);
        report(workingCopy().bringUpToDate(update));
        Optional<Server.Running> already = Server.running(jupyterFolder, workingFolder);
        if (already.isPresent()) {
            System.err.println("The course is open already; Ctrl-C stops it where it was started.");
            System.out.println(already.get().page("tree"));
            return 0;
        }
        Path environment = installation.privateFolder().resolve("venv");
        Optional<Jupyter> found = Jupyter.find(environment);
        Jupyter jupyter = found.isPresent() ? found.get() : JupyterInstall.install(environment);
        CourseKernel.install(installation, jupyterFolder);
        System.err.println("Starting " + jupyter.name() + " …");
        String page = jupyter.pageOf(FIRST_PAGE);
        Server.Running server =
                new Server(jupyterFolder, jupyter).start(workingFolder, port, browser && hasScreen(), page);
        stopAtTheEnd(server);
        System.err.println("The course is open. Open this address in a browser; Ctrl-C here stops it.");
        System.out.println(server.page(page));
        System.out.flush();
        return waitFor(server);
    }

    /** The learner's copy of the course. */
    WorkingCopy workingCopy() {
        Path own = workingFolder.resolve(".course"); // Jupyter hides it
        return new WorkingCopy(installation.root(), workingFolder, own.resolve("given"), own.resolve("replaced"));
    }

    private void report(WorkingCopy.Report report) {
        String folder = Installation.display(workingFolder);
        if (!report.added().isEmpty()) {
            System.err.println("Copied " + count(report.added().size(), "file") + " of the course to " + folder + ".");
        }
        if (!report.updated().isEmpty()) {
            System.err.println(
                    "Merged new material into " + count(report.updated().size(), "file") + " of " + folder
                            + "; your versions from before are in " + folder + "/.course/replaced.");
        }
        if (report.conflicts() > 0) {
            System.err.println(count(report.conflicts(), "cell")
                    + " changed in your copy and in the course: both versions are there, the course's below yours.");
        }
        report.damaged()
                .forEach(file -> System.err.println(
                        folder + "/" + file + " is no readable notebook any more; delete it to get a fresh one."));
        if (!report.waiting().isEmpty()) {
            System.err.println("The course has new material for "
                    + count(report.waiting().size(), "file") + "; ./course lab --update merges it into your copy.");
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Without a screen, Python would open a browser in the terminal. */
    private static boolean hasScreen() {
        return !System.getProperty("os.name").startsWith("Linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || System.getenv("BROWSER") != null;
    }

    private static void stopAtTheEnd(Server.Running server) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            System.err.println("\nStopping Jupyter and its kernels …");
                            server.stop();
                            Runtime.getRuntime().halt(0); // Ctrl-C is the way out, not an error
                        },
                        "stop Jupyter"));
    }

    private static int waitFor(Server.Running server) {
        Process process = server.process();
        try {
            return process == null ? 0 : process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
