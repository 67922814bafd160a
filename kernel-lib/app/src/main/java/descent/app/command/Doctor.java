package descent.app.command;

import descent.app.Installation;
import descent.app.Main;
import descent.app.doctor.Examination;
import descent.app.doctor.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is missing on this machine. */
@Command(
        name = "doctor",
        description = "Says what is there and what is missing on this machine, with the command that adds it.",
        footer = {"", "Example:", "  ./course doctor", "", "Ends with 1 if something that the course needs is missing."
        })
public final class Doctor implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Override
    public Integer call() {
        Report report = new Examination(Installation.current()).run();
        System.out.print(report);
        return report.healthy() ? 0 : Main.FAILED;
    }
}
