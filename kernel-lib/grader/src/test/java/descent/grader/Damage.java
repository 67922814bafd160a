package descent.grader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.grader.notebook.Cell;
import descent.grader.notebook.Master;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One to four accidents that befall a notebook; it knows of every cell where it came from, which the grader has to find out. */
final class Damage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Master master;
    private final ObjectNode notebook;
    private final ArrayNode cells;
    private final Map<JsonNode, Cell> origins = new IdentityHashMap<>();

    /**
     * A cell after the accidents.
     *
     * @param place its number now
     * @param origin the cell that it was
     * @param code whether its type is code
     * @param source its text
     * @param marked whether it has nbgrader's metadata
     * @param named whether it has an id
     */
    record Remains(int place, Cell origin, boolean code, String source, boolean marked, boolean named) {
        /** Whether its text is the one that it had, but for what was written below it. */
        boolean isWhole() {
            return source.strip().startsWith(origin.source().strip());
        }

        /** Whether anything still says what it was. */
        boolean isRecognisable() {
            boolean isCheck = origin.code() && origin.grade() && origin.isFixed();
            return marked
                    || named
                    || origin.isFixed() && source.strip().equals(origin.source().strip())
                    || isCheck && code && isWhole();
        }
    }

    /** Of a copy of the master. */
    Damage(Master master, byte[] bytes, Random random) throws IOException {
        this.master = master;
        this.notebook = (ObjectNode) JSON.readTree(bytes);
        this.cells = (ArrayNode) notebook.path("cells");
        for (int i = 0; i < cells.size(); i++) {
            origins.put(cells.get(i), master.document().cells().get(i));
        }
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            befall(random.nextInt(cells.size()), random);
        }
    }

    byte[] bytes() throws IOException {
        return JSON.writeValueAsBytes(notebook);
    }

    private void befall(int at, Random random) {
        ObjectNode cell = (ObjectNode) cells.get(at);
        switch (random.nextInt(11)) {
            case 0 -> cells.remove(at);
            case 1 -> copied(cell, random);
            case 9 -> {
                ObjectNode copy = copied(cell, random);
                copy.put("source", text(copy) + "\n// mine");
            }
            case 2 -> cell.put("cell_type", cell.path("cell_type").asText().equals("code") ? "markdown" : "code");
            case 3 -> {
                cells.remove(at);
                cells.insert(random.nextInt(cells.size() + 1), cell);
            }
            case 4 -> cell.putObject("metadata").put("collapsed", true);
            case 5 -> cell.put("source", "}{ \u0000 )( \"" + random.nextInt());
            case 6 -> {
                cell.remove("id");
                cell.put("metadata", 7);
                cell.set("outputs", JSON.createArrayNode().add("x"));
            }
            case 7 -> cell.put("source", text(cell) + "\n// more");
            case 8 -> notebook.putObject("metadata").putObject("kernelspec").put("name", "python3");
            default -> cell.remove("id");
        }
    }

    private ObjectNode copied(ObjectNode cell, Random random) {
        ObjectNode copy = cell.deepCopy();
        origins.put(copy, origin(cell));
        cells.insert(random.nextInt(cells.size() + 1), copy);
        return copy;
    }

    private Cell origin(JsonNode cell) {
        Cell origin = origins.get(cell);
        if (origin == null) {
            throw new IllegalStateException("a cell from nowhere: " + cell);
        }
        return origin;
    }

    private static String text(JsonNode cell) {
        StringBuilder text = new StringBuilder(cell.path("source").asText(""));
        cell.path("source").forEach(line -> text.append(line.asText()));
        return text.toString();
    }

    List<Remains> remains() {
        List<Remains> remains = new ArrayList<>();
        for (JsonNode cell : cells) {
            remains.add(new Remains(
                    remains.size(),
                    origin(cell),
                    cell.path("cell_type").asText().equals("code"),
                    text(cell),
                    cell.path("metadata").has("nbgrader"),
                    cell.has("id")));
        }
        return remains;
    }

    Master master() {
        return master;
    }

    /** Whether the code of one of the master's cells is still there and read as code. */
    boolean hasCodeOf(int position) {
        return remains().stream()
                .anyMatch(one ->
                        one.origin().position() == position && one.isWhole() && (one.code() || one.isRecognisable()));
    }
}
