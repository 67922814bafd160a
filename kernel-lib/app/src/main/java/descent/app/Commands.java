package descent.app;

import descent.app.command.Bench;
import descent.app.command.Check;
import descent.app.command.Doctor;
import descent.app.command.Export;
import descent.app.command.Grade;
import descent.app.command.GradescopeZip;
import descent.app.command.Kernel;
import descent.app.command.Lab;
import descent.app.command.MakeBook;
import descent.app.command.MakeHandout;
import descent.app.command.MarkByHand;
import descent.app.command.Merge;
import descent.app.command.NbgraderCourse;
import descent.app.command.Release;
import descent.app.command.ResetNotebook;
import descent.app.command.Review;
import descent.app.command.Run;
import descent.app.command.Test;
import descent.app.command.WarmUp;
import java.util.List;

/** The subcommands, in the order of the help. */
final class Commands {
    private Commands() {}

    static List<Object> all() {
        return List.of(
                new Lab(),
                new Test(),
                new Run(),
                new Review(),
                new MakeBook(),
                new Check(),
                new Grade(),
                new ResetNotebook(),
                new MarkByHand(),
                new Merge(),
                new Export(),
                new GradescopeZip(),
                new NbgraderCourse(),
                new MakeHandout(),
                new Release(),
                new Kernel(),
                new Bench(),
                new Doctor(),
                new WarmUp());
    }
}
