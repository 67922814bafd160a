package descent.app.command;

import picocli.CommandLine.Command;

/** Does nothing: while it runs, the launcher records which classes every command starts with. */
@Command(name = "warm-up", hidden = true, description = "Does nothing.")
public final class WarmUp implements Runnable {
    @Override
    public void run() {}
}
