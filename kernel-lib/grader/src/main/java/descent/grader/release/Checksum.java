package descent.grader.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** nbgrader's checksum of a cell: MD5 over its source and those of its metadata that must not change. */
public final class Checksum {
    private Checksum() {}

    /**
     * The checksum of a cell, byte for byte as nbgrader computes it.
     *
     * @param cell a cell of nbformat 4 with {@code metadata.nbgrader} of schema version 3
     */
    public static String of(JsonNode cell) {
        JsonNode nbgrader = cell.path("metadata").path("nbgrader");
        boolean grade = nbgrader.path("grade").asBoolean();
        boolean solution = nbgrader.path("solution").asBoolean();
        StringBuilder hashed = new StringBuilder(NotebookJson.text(cell.path("source")))
                .append(cell.path("cell_type").asText())
                .append(python(grade))
                .append(python(solution))
                .append(python(locked(nbgrader)))
                .append(nbgrader.path("grade_id").asText());
        if (grade) {
            hashed.append(PythonFloat.text(nbgrader.path("points").asDouble()));
        }
        return md5(hashed.toString());
    }

    /** Whether nbgrader treats the cell as locked: never where students write, always where it grades. */
    static boolean locked(JsonNode nbgrader) {
        return !nbgrader.path("solution").asBoolean()
                && (nbgrader.path("grade").asBoolean()
                        || nbgrader.path("locked").asBoolean());
    }

    private static String python(boolean value) {
        return value ? "True" : "False";
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
