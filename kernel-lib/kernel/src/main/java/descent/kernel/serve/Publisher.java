package descent.kernel.serve;

import descent.display.Bundle;
import descent.kernel.session.CellOutput;
import descent.kernel.wire.Json;
import descent.kernel.wire.Message;
import descent.kernel.wire.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Publishes the output of one execution under the request that caused it. */
final class Publisher implements CellOutput {
    private final Wire wire;
    private final Message request;
    private final boolean silent;
    private final int count;
    private final Pace pace;
    private final BooleanSupplier unwanted;
    private final List<Map<String, Object>> payload = new ArrayList<>();
    private @Nullable String result;

    Publisher(Wire wire, Message request, boolean silent, int count, Pace pace, BooleanSupplier unwanted) {
        this.wire = wire;
        this.request = request;
        this.silent = silent;
        this.count = count;
        this.pace = pace;
        this.unwanted = unwanted;
    }

    @Override
    public boolean unwanted() {
        return unwanted.getAsBoolean();
    }

    @Override
    public void keepPace() {
        pace.keep();
    }

    private void publish(String type, Map<String, ?> content, long size) {
        if (!silent) {
            pace.sent(size);
            wire.publish(request, type, content, Map.of(), List.of());
        }
    }

    @Override
    public void stream(String name, String text) {
        publish("stream", Map.of("name", name, "text", text), text.length());
    }

    @Override
    public void display(String id, Bundle bundle) {
        publish("display_data", content(bundle, id), size(bundle));
    }

    @Override
    public void update(String id, Bundle bundle) {
        publish("update_display_data", content(bundle, id), size(bundle));
    }

    @Override
    public void clear(boolean wait) {
        publish("clear_output", Map.of("wait", wait), 0);
    }

    @Override
    public void result(Bundle bundle) {
        result = bundle.plainText();
        Map<String, Object> content = content(bundle, null);
        content.put("execution_count", count);
        // It leaves together with the answer, which follows at once.
        wire.holdBack(() -> publish("execute_result", content, size(bundle)));
    }

    @Override
    public void page(Bundle bundle) {
        payload.add(Map.of("source", "page", "data", data(bundle), "start", 0));
    }

    /** The plain text of the result, null if there is none. */
    @Nullable String resultText() {
        return result;
    }

    /** Pages for the front end to show. */
    List<Map<String, Object>> payload() {
        return payload;
    }

    private static long size(Bundle bundle) {
        return bundle.formats().values().stream().mapToLong(String::length).sum();
    }

    private static Map<String, Object> content(Bundle bundle, @Nullable String id) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("data", data(bundle));
        content.put("metadata", bundle.metadata());
        content.put("transient", id == null ? Map.of() : Map.of("display_id", id));
        if (id == null) {
            content.remove("transient");
        }
        return content;
    }

    /** JSON formats go as JSON, not as text. */
    static Map<String, Object> data(Bundle bundle) {
        Map<String, Object> data = new LinkedHashMap<>();
        bundle.formats().forEach((type, content) -> {
            Json.Raw raw = type.equals(Bundle.JSON) || type.endsWith("+json") ? Json.Raw.of(content) : null;
            data.put(type, raw == null ? content : raw);
        });
        return data;
    }
}
