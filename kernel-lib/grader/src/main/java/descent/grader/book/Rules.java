package descent.grader.book;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of several submissions counts, and what being late costs. Read from a file of lines {@code name = value}:
 *
 * <pre>
 * attempts = last                              (or best, or first; last if not said)
 * due.01-gradient-descent = 2026-11-20T23:59:00Z
 * late.grace-minutes = 15
 * late.per-day = 0.1                           (the share of its points that a submission loses for each day begun)
 * late.days = 3                                (later than that it gives nothing)
 * extension.anna.01-gradient-descent = 2026-11-22T12:00:00Z
 * </pre>
 *
 * @param attempts which one counts
 * @param dates the dates of {@code due.…} and {@code extension.…}, by the whole name
 * @param grace how long after the date nothing is lost
 * @param perDay the share lost for each day begun, in [0, 1]
 * @param days after how many days nothing is left, 0 for never
 */
public record Rules(Attempts attempts, Map<String, Instant> dates, Duration grace, BigDecimal perDay, int days) {
    private static final long SECONDS_A_DAY = 86_400;

    /** Which of several submissions of the same student counts. */
    public enum Attempts {
        /** The one with most points after what lateness costs. */
        BEST,
        /** The last that was handed in. */
        LAST,
        /** The first that was handed in. */
        FIRST
    }

    /** The last one counts, and there are no dates. */
    public static final Rules NONE = new Rules(Attempts.LAST, Map.of(), Duration.ZERO, BigDecimal.ZERO, 0);

    public Rules {
        dates = Map.copyOf(dates);
        if (perDay.signum() < 0 || perDay.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("late.per-day must be in [0, 1] but was " + perDay);
        }
        if (days < 0 || grace.isNegative()) {
            throw new IllegalArgumentException("late.days and late.grace-minutes must be at least 0 but were " + days
                    + " and " + grace.toMinutes());
        }
    }

    /**
     * Reads rules.
     *
     * @throws IOException if a name is unknown or a value wrong; names both
     */
    public static Rules read(String text) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(text));
        Attempts attempts = Attempts.LAST;
        Map<String, Instant> dates = new TreeMap<>();
        Duration grace = Duration.ZERO;
        BigDecimal perDay = BigDecimal.ZERO;
        int days = 0;
        for (String name :
                new TreeMap<>(lines).keySet().stream().map(String::valueOf).toList()) {
            String value = lines.getProperty(name).strip();
            try {
                if (name.equals("attempts")) {
                    attempts = Attempts.valueOf(value.toUpperCase(java.util.Locale.ROOT));
                } else if (name.startsWith("due.") || name.startsWith("extension.")) {
                    dates.put(name, OffsetDateTime.parse(value).toInstant());
                } else if (name.equals("late.grace-minutes")) {
                    grace = Duration.ofMinutes(Long.parseLong(value));
                } else if (name.equals("late.per-day")) {
                    perDay = new BigDecimal(value);
                } else if (name.equals("late.days")) {
                    days = Integer.parseInt(value);
                } else {
                    throw new IOException("there is no rule \"" + name + "\"");
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IOException("the rule " + name + " must not be \"" + value + "\": " + e.getMessage(), e);
            }
        }
        try {
            return new Rules(attempts, dates, grace, perDay, days);
        } catch (IllegalArgumentException e) {
            throw new IOException("the rules are wrong: " + e.getMessage(), e);
        }
    }

    /**
     * Makes sure that every date is one of a notebook that there is: a date with a slip in its name would be none.
     *
     * @throws IOException if not; says which line, and which notebooks there are
     */
    public void known(Set<String> notebooks) throws IOException {
        for (String name : new TreeSet<>(dates.keySet())) {
            String notebook = name.substring(name.lastIndexOf('.') + 1);
            if (!notebooks.contains(notebook)) {
                throw new IOException("the rule " + name + " is about a notebook " + notebook
                        + ", which there is not; there are " + String.join(", ", notebooks));
            }
        }
    }

    /** Until when a student may hand in, null if there is no date. */
    public @Nullable Instant due(String student, String notebook) {
        Instant extended = dates.get("extension." + student + "." + notebook);
        return extended == null ? dates.get("due." + notebook) : extended;
    }

    /** What of {@code points} a submission loses that was handed in at {@code at}; nothing if either date is unknown. */
    public BigDecimal penalty(BigDecimal points, @Nullable Instant due, @Nullable Instant at) {
        if (due == null || at == null || !at.isAfter(due.plus(grace))) {
            return BigDecimal.ZERO;
        }
        long seconds = Duration.between(due, at).toSeconds();
        long begun = Math.max(1, (seconds + SECONDS_A_DAY - 1) / SECONDS_A_DAY);
        if (days > 0 && begun > days) {
            return points;
        }
        return points.multiply(perDay).multiply(BigDecimal.valueOf(begun)).min(points);
    }
}
