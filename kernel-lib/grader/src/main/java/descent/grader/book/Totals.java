package descent.grader.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where all stand, as a table: a row for each student and notebook. */
public final class Totals {
    private Totals() {}

    /** The table with its head. */
    public static String of(List<Standing> standings, Roster roster) {
        StringBuilder table = new StringBuilder();
        Csv.row(
                List.of(
                        "student",
                        "last_name",
                        "first_name",
                        "email",
                        "notebook",
                        "file",
                        "attempts",
                        "handed_in",
                        "due",
                        "raw",
                        "penalty",
                        "points",
                        "out_of",
                        "status"),
                table);
        for (Standing standing : standings) {
            Roster.Person person = roster.people()
                    .getOrDefault(standing.student(), new Roster.Person(standing.student(), "", "", "", ""));
            boolean hasPoints = standing.settled();
            Csv.row(
                    List.of(
                            Csv.text(standing.student()),
                            Csv.text(person.lastName()),
                            Csv.text(person.firstName()),
                            Csv.text(person.email()),
                            Csv.text(standing.notebook()),
                            standing.counted() == null
                                    ? ""
                                    : Csv.text(standing.counted().file()),
                            Integer.toString(standing.attempts()),
                            time(standing.handedIn()),
                            time(standing.due()),
                            plain(standing.raw()),
                            plain(standing.penalty()),
                            hasPoints ? plain(standing.points()) : "",
                            plain(standing.outOf()),
                            standing.told()),
                    table);
        }
        return table.toString();
    }

    /** A number without trailing zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }
}
