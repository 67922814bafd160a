package descent.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.grader.release.Regions;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Students who answer one assignment: of their answers six in ten are right, three have a slip of the pen, one is still to be written.
 * Each has comments of its own, so that no two are the same text; some are unlike all others, too, when they are compiled.
 */
public final class Cohort {
    private static final double BLANK = 0.1;
    private static final double SLIPPED = 0.4;
    private static final String REGION = "SOLUTION";

    /** What is read for what. */
    private static final List<Map.Entry<String, String>> SLIPS = List.of(
            Map.entry(" - ", " + "),
            Map.entry(" + ", " - "),
            Map.entry(" * ", " / "),
            Map.entry(" < ", " <= "),
            Map.entry("= 0", "= 1"),
            Map.entry("return ", "return -"),
            Map.entry(";", ""));

    private Cohort() {}

    /**
     * One student's notebook, made of the master's.
     *
     * @param own the share of the answers that compile to what nobody else's does
     */
    public static String notebook(ObjectNode master, String student, double own, RandomGenerator chance) {
        ObjectNode notebook = master.deepCopy();
        for (JsonNode cell : notebook.path("cells")) {
            StringBuilder lines = new StringBuilder();
            cell.path("source").forEach(line -> lines.append(line.asText()));
            String source = lines.toString();
            if (cell instanceof ObjectNode code
                    && cell.path("cell_type").asText().equals("code")
                    && Regions.marks(source, REGION)) {
                code.put("source", answer(source, student, chance.nextDouble() < own, chance));
            }
        }
        return notebook.toString();
    }

    private static String answer(String source, String student, boolean own, RandomGenerator chance) {
        double luck = chance.nextDouble();
        if (luck < BLANK) {
            List<String> stub = List.of("throw new UnsupportedOperationException(\"still to be written\");");
            return Regions.replace(source, REGION, stub, student);
        }
        String unlike = own ? "String by = \"" + student + "\"; " : "";
        String written = source.replaceFirst("(?m)^.*BEGIN SOLUTION.*$", unlike + "// " + student)
                .replaceAll("(?m)^.*END SOLUTION.*$", "// " + chance.nextInt(1000));
        if (luck < SLIPPED) {
            Map.Entry<String, String> slip = SLIPS.get(chance.nextInt(SLIPS.size()));
            int at = written.indexOf(slip.getKey(), written.indexOf(student));
            return at < 0
                    ? written
                    : written.substring(0, at)
                            + slip.getValue()
                            + written.substring(at + slip.getKey().length());
        }
        return written;
    }
}
