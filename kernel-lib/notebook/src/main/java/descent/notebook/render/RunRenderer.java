package descent.notebook.render;

import descent.display.Bundle;
import descent.display.Renderer;
import descent.optim.run.Result;
import descent.optim.run.Trace;
import org.jspecify.annotations.Nullable;

/** What a run answers, and what was written down on the way. */
public final class RunRenderer implements Renderer {
    @Override
    public @Nullable Bundle render(Object value) {
        if (value instanceof Result result) {
            String report = result.report();
            String html = "<pre class=\"descent-result\">" + Text.escape(report) + "</pre>";
            return Bundle.text(report).with(Bundle.HTML, html);
        }
        return value instanceof Trace trace ? trace(trace) : null;
    }

    private static Bundle trace(Trace trace) {
        int rows = trace.size();
        if (rows == 0) {
            return Bundle.text("a trace without iterations");
        }
        double[] iterations = trace.iterations();
        double[][] columns = {trace.values(), trace.gradientNorms(), trace.stepNorms()};
        String[] names = {"f", "‖∇f‖", "‖step‖"};
        return new Grid(
                        rows == 1 ? "trace of 1 iteration" : "trace of " + rows + " iterations",
                        rows,
                        names.length,
                        row -> Long.toString((long) iterations[row]),
                        "iteration",
                        column -> names[column],
                        (row, column) -> columns[column][row])
                .bundle();
    }
}
