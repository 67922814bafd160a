package descent.grader.book;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of nbgrader's export, a row for each assignment and student; quoted after RFC 4180, which nbgrader's own is not. */
public final class NbgraderCsv {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private NbgraderCsv() {}

    /** The table with its head; what is not settled has no score. */
    public static String of(List<Standing> standings, Roster roster) {
        StringBuilder table = new StringBuilder();
        Csv.row(
                List.of(
                        "assignment",
                        "duedate",
                        "timestamp",
                        "student_id",
                        "last_name",
                        "first_name",
                        "email",
                        "raw_score",
                        "late_submission_penalty",
                        "score",
                        "max_score"),
                table);
        for (Standing standing : standings) {
            Roster.Person person = roster.people()
                    .getOrDefault(standing.student(), new Roster.Person(standing.student(), "", "", "", ""));
            boolean settled = standing.settled();
            Csv.row(
                    List.of(
                            Csv.text(standing.notebook()),
                            date(standing.due()),
                            date(standing.handedIn()),
                            Csv.text(standing.student()),
                            Csv.text(person.lastName()),
                            Csv.text(person.firstName()),
                            Csv.text(person.email()),
                            settled ? Totals.plain(standing.raw()) : "",
                            Totals.plain(standing.penalty()),
                            settled ? Totals.plain(standing.points()) : "",
                            Totals.plain(standing.outOf())),
                    table);
        }
        return table.toString();
    }

    private static String date(@Nullable Instant at) {
        return at == null ? "" : DATE.format(at);
    }
}
