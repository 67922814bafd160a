package descent.kernel.session;

import descent.display.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Remembers what a cell shows. */
public final class Recorder implements CellOutput {
    public record Shown(String kind, String name, String text) {}

    public final List<Shown> all = new ArrayList<>();

    @Override
    public synchronized void stream(String name, String text) {
        all.add(new Shown("stream", name, text));
    }

    @Override
    public synchronized void display(String id, Bundle bundle) {
        all.add(new Shown("display", id, bundle.plainText()));
    }

    @Override
    public synchronized void update(String id, Bundle bundle) {
        all.add(new Shown("update", id, bundle.plainText()));
    }

    @Override
    public synchronized void clear(boolean wait) {
        all.add(new Shown("clear", "", String.valueOf(wait)));
    }

    @Override
    public synchronized void result(Bundle bundle) {
        all.add(new Shown("result", "", bundle.plainText()));
    }

    public synchronized String of(String kind) {
        return all.stream()
                .filter(shown -> shown.kind().equals(kind) || shown.name().equals(kind))
                .map(Shown::text)
                .collect(Collectors.joining());
    }
}
