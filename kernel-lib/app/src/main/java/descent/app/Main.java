package descent.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code course}: a subcommand per file in {@link descent.app.command}. */
@Command(name = "course", synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    /** The work was done, and something in it failed. */
    public static final int FAILED = 1;

    /** Wrong usage, or a part is missing. */
    public static final int UNUSABLE = 2;

    /** Runs a command line and ends the virtual machine with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // the database driver would say that nobody listens
        int status = commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        System.exit(status);
    }

    /** The command line with all subcommands of this installation. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        Commands.all().forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((e, failed, parsed) -> report(e, failed));
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    @Override
    public void run() {
        System.out.print(Resources.text("help.txt"));
    }

    private static int report(Exception e, CommandLine failed) {
        if (e instanceof MissingPart) {
            failed.getErr().println("course: " + e.getMessage());
            return UNUSABLE;
        }
        failed.getErr().println("course: this should not have happened: " + e);
        e.printStackTrace(failed.getErr());
        return FAILED;
    }
}
