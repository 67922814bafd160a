package descent.notebook.learner;

import descent.check.engine.Outcome;
import descent.check.engine.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a learner's checks went, a line each in a file of text: when, which exercise, how many checks passed of how many.
 *
 * @param path the file
 */
public record Attempts(Path path) {
    /** Checks closer together than this are one attempt: running a cell thrice is not three ideas. */
    private static final Duration APART = Duration.ofMinutes(1);

    /**
     * What is known of one exercise.
     *
     * @param attempts how often an answer was checked, at least a minute apart
     * @param solved whether all checks passed once
     * @param last when it was checked last
     */
    public record Tally(int attempts, boolean solved, LocalDateTime last) {}

    /**
     * Notes how a check went in the learner's folder above {@code place}, if there is one and the answer is more than the stub.
     * A folder that cannot be written is no reason to keep a report from the learner.
     */
    public static void note(Path place, Verdict verdict) {
        if (verdict.untouched()) {
            return;
        }
        long passed = verdict.outcomes().stream().filter(Outcome::passed).count();
        Folder.above(place).ifPresent(folder -> {
            try {
                new Attempts(folder.checks())
                        .add(
                                LocalDateTime.now(),
                                verdict.exercise().id(),
                                passed,
                                verdict.outcomes().size());
            } catch (IOException e) {
                System.err.println("This check is not recorded: " + e.getMessage());
            }
        });
    }

    /** Notes a check. */
    public void add(LocalDateTime when, String exercise, long passed, int all) throws IOException {
        Files.writeString(
                path,
                when.truncatedTo(ChronoUnit.SECONDS) + "\t" + exercise + "\t" + passed + "\t" + all + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** What is known, by exercise; lines that cannot be read are left out. */
    public Map<String, Tally> tallies() throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        if (Files.exists(path)) {
            for (String line : Files.readString(path).lines().toList()) {
                take(line, tallies);
            }
        }
        return tallies;
    }

    private static void take(String line, Map<String, Tally> tallies) {
        String[] part = line.split("\t");
        if (part.length != 4) {
            return;
        }
        try {
            LocalDateTime when = LocalDateTime.parse(part[0]);
            boolean solved = part[2].equals(part[3]);
            tallies.merge(part[1], new Tally(1, solved, when), Attempts::join);
        } catch (DateTimeException e) {
            // Somebody edited the line: it counts for nothing.
        }
    }

    private static Tally join(Tally before, Tally next) {
        boolean another = Duration.between(before.last(), next.last()).compareTo(APART) >= 0;
        return new Tally(
                before.attempts() + (another ? 1 : 0),
                before.solved() || next.solved(),
                another ? next.last() : before.last());
    }
}
