package descent.kernel.session;

import descent.display.Bundle;
import descent.kernel.evaluate.Evaluator;
import descent.kernel.magic.MagicFailed;
import descent.kernel.magic.Notebook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the magics of one cell can do. */
final class CellNotebook implements Notebook {
    private final Cell cell;
    private final Evaluator evaluator;
    private final Session session;
    private final String startup;
    private final BiFunction<String, String, Outcome> runner;

    CellNotebook(
            Cell cell,
            Evaluator evaluator,
            Session session,
            String startup,
            BiFunction<String, String, Outcome> runner) {
        this.cell = cell;
        this.evaluator = evaluator;
        this.session = session;
        this.startup = startup;
        this.runner = runner;
    }

    @Override
    public List<Path> classPath() {
        return evaluator.classPath();
    }

    @Override
    public void addToClassPath(List<Path> more) {
        evaluator.addToClassPath(more);
        descent.display.Display.findRenderersIn(evaluator.loader());
    }

    @Override
    public void run(String java, String label) throws MagicFailed {
        Outcome outcome = runner.apply(java, label);
        if (!outcome.ok()) {
            throw new MagicFailed(outcome.evalue(), outcome);
        }
    }

    @Override
    public String startup() {
        return startup;
    }

    @Override
    public void show(String id, Bundle bundle) {
        cell.display(id, bundle);
    }

    @Override
    public void update(String id, Bundle bundle) {
        cell.update(id, bundle);
    }

    @Override
    public void print(String text) {
        cell.stream("stdout", text);
    }

    @Override
    public void page(Bundle bundle) {
        cell.page(bundle);
    }

    @Override
    public @Nullable Bundle inspect(String name) {
        return session.inspect(name, name.length(), 1);
    }
}
