package descent.app.command;

import picocli.CommandLine.Option;

/** The option that every subcommand has. */
final class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this.")
    private boolean requested;

    boolean requested() {
        return requested;
    }
}
