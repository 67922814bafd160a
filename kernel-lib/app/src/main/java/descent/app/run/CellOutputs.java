package descent.app.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.display.Bundle;
import descent.kernel.session.CellOutput;
import descent.kernel.session.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what a cell shows, as a notebook file keeps it; updates also reach what earlier cells have shown. */
final class CellOutputs implements CellOutput {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<CellOutputs> earlier;
    private final ArrayNode outputs = JSON.createArrayNode();
    private final Map<String, ObjectNode> shown = new HashMap<>();
    private boolean clearFirst;
    private boolean changed = true;
    private int count;

    CellOutputs(List<CellOutputs> earlier) {
        this.earlier = earlier;
    }

    @Override
    public synchronized void stream(String name, String text) {
        JsonNode last = outputs.isEmpty() || clearFirst ? null : outputs.get(outputs.size() - 1);
        if (last instanceof ObjectNode before
                && before.path("output_type").asText().equals("stream")
                && before.path("name").asText().equals(name)) {
            before.put("text", before.path("text").asText() + text);
            changed = true;
            return;
        }
        add("stream").put("name", name).put("text", text);
    }

    @Override
    public synchronized void display(String id, Bundle bundle) {
        ObjectNode output = add("display_data");
        fill(output, bundle);
        shown.put(id, output);
    }

    @Override
    public synchronized void update(String id, Bundle bundle) {
        if (!replace(id, bundle)) {
            earlier.forEach(cell -> cell.replace(id, bundle));
        }
    }

    private synchronized boolean replace(String id, Bundle bundle) {
        ObjectNode output = shown.get(id);
        if (output == null) {
            return false;
        }
        fill(output, bundle);
        changed = true;
        return true;
    }

    @Override
    public synchronized void clear(boolean wait) {
        if (wait) {
            clearFirst = true;
        } else {
            outputs.removeAll();
            changed = true;
        }
    }

    @Override
    public synchronized void result(Bundle bundle) {
        fill(add("execute_result").putNull("execution_count"), bundle);
    }

    /** The cell has ended: an error becomes its last output. */
    synchronized void end(Outcome outcome, int number) {
        count = number;
        if (!outcome.ok()) {
            ObjectNode error = add("error");
            error.put("ename", outcome.ename()).put("evalue", outcome.evalue());
            ArrayNode lines = error.putArray("traceback");
            outcome.traceback().forEach(lines::add);
        }
        for (JsonNode output : outputs) {
            if (output.path("output_type").asText().equals("execute_result")) {
                ((ObjectNode) output).put("execution_count", number);
            }
        }
        changed = true;
    }

    /** Whether something changed since the last time this was asked. */
    synchronized boolean takeChanged() {
        boolean answer = changed;
        changed = false;
        return answer;
    }

    synchronized ArrayNode json() {
        return outputs.deepCopy();
    }

    synchronized int count() {
        return count;
    }

    private ObjectNode add(String type) {
        if (clearFirst) {
            outputs.removeAll();
            clearFirst = false;
        }
        changed = true;
        return outputs.addObject().put("output_type", type);
    }

    private static void fill(ObjectNode output, Bundle bundle) {
        ObjectNode formats = output.putObject("data");
        bundle.formats().forEach((type, content) -> formats.set(type, content(type, content)));
        output.set("metadata", JSON.valueToTree(bundle.metadata()));
    }

    /** JSON formats stand in the file as JSON, all others as text. */
    private static JsonNode content(String type, String content) {
        if (type.equals(Bundle.JSON) || type.endsWith("+json")) {
            try {
                return JSON.readTree(content);
            } catch (JsonProcessingException e) {
                return JSON.getNodeFactory().textNode(content);
            }
        }
        return JSON.getNodeFactory().textNode(content);
    }
}
