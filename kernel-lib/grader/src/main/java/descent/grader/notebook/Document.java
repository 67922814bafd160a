package descent.grader.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A notebook file, read within bounds: whatever is not there or of another type is empty.
 *
 * @param cells all cells, in order
 */
public record Document(List<Cell> cells) {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 << 20;

    private static final int DEEPEST = 100;
    private static final int MOST_CELLS = 5000;
    private static final double MOST_POINTS = 1e6;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LARGEST)
                    .maxDocumentLength(LARGEST)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN, and reads it again
            .build());

    public Document {
        cells = List.copyOf(cells);
    }

    /** A file that is no notebook; the message says why, for its author. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String why) {
            super(why);
        }
    }

    /** Reads the bytes of an {@code .ipynb} file. */
    public static Document read(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("the file is empty");
        }
        if (bytes.length > LARGEST) {
            throw new Unreadable("the file has more than " + (LARGEST >> 20) + " MB");
        }
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JsonEOFException e) {
            throw new Unreadable("the file is cut off: it ends in the middle of line "
                    + e.getLocation().getLineNr());
        } catch (JsonProcessingException e) {
            throw new Unreadable("the file is no JSON: "
                    + e.getOriginalMessage().replaceFirst("(?s) ?(\\(start marker|\\[Source|\n).*", "")
                    + (e.getLocation() == null
                            ? ""
                            : " in line " + e.getLocation().getLineNr()));
        } catch (java.io.IOException e) {
            throw new Unreadable("the file is no JSON: " + e.getMessage());
        }
        if (!root.path("cells").isArray()) {
            throw new Unreadable("the file is JSON but no notebook: it has no list of cells");
        }
        List<Cell> cells = new ArrayList<>();
        for (JsonNode cell : root.path("cells")) {
            if (cells.size() == MOST_CELLS) {
                throw new Unreadable("the notebook has more than " + MOST_CELLS + " cells");
            }
            JsonNode nbgrader = cell.path("metadata").path("nbgrader");
            cells.add(new Cell(
                    cells.size(),
                    cell.path("cell_type").asText("").equals("code"),
                    text(cell.path("source")),
                    cell.path("id").asText(""),
                    nbgrader.path("grade_id").asText(""),
                    nbgrader.path("grade").asBoolean(),
                    nbgrader.path("solution").asBoolean(),
                    nbgrader.path("locked").asBoolean(),
                    nbgrader.path("task").asBoolean(),
                    points(nbgrader.path("points").asDouble())));
        }
        return new Document(cells);
    }

    private static BigDecimal points(double value) {
        return value >= 0 && value <= MOST_POINTS ? BigDecimal.valueOf(value).stripTrailingZeros() : BigDecimal.ZERO;
    }

    private static String text(JsonNode source) {
        if (!source.isArray()) {
            return source.asText("");
        }
        StringBuilder text = new StringBuilder();
        source.forEach(line -> text.append(line.asText("")));
        return text.toString();
    }
}
