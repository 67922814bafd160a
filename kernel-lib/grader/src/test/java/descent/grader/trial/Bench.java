package descent.grader.trial;

import descent.grader.answer.Children;
import descent.grader.answer.CompiledAnswer;
import descent.grader.answer.Occupancy;
import descent.grader.compile.AnswerSource;
import descent.grader.compile.Cells;
import descent.grader.compile.Compiled;
import descent.grader.compile.Compiler;
import descent.grader.compile.Selection;
import descent.grader.compile.Snippet;
import descent.grader.launch.Launches;
import descent.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Everything that is needed to run an answer written in cells, shared by the tests of this module. */
public final class Bench {
    private static final Duration LIMIT = Duration.ofMillis(1000);

    public final Launches launches;
    public final Sandbox sandbox;
    public final Children children;
    public final Compiler compiler;
    private Occupancy occupancy;

    private static final class Holder {
        private static final Bench BENCH = new Bench();
    }

    public static Bench shared() {
        return Holder.BENCH;
    }

    private Bench() {
        try {
            Path place = Files.createTempDirectory(
                    "descent-bench",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            launches = Launches.prepare(place, List.of("descent/grader/trial/"), List.of(Step.class));
            sandbox = Sandbox.strongest(launches.child(), true);
            System.out.println("isolation in this run: " + sandbox.tier().means());
            children = new Children(sandbox, launches.child(), 1);
            compiler = new Compiler(sandbox, launches.compiler());
            compiler.start();
            occupancy = new Occupancy(children);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static AnswerSource source(Bench bench, Class<?> contract, String binding, String... cells) {
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            snippets.addAll(Cells.split(cells[i], i));
        }
        return Selection.select(
                contract.getName(),
                binding,
                snippets,
                cells.length,
                Cells.split("import descent.grader.trial.*;", 0),
                bench.launches);
    }

    public Compiled compile(Class<?> contract, String binding, String... cells) {
        return compiler.compile(List.of(source(this, contract, binding, cells))).get(0);
    }

    /** The answer to {@link Step} that these cells declare. */
    public Step step(String binding, String... cells) {
        Compiled compiled = compile(Step.class, binding, cells);
        if (!compiled.succeeded()) {
            throw new IllegalStateException(compiled.problems().toString());
        }
        occupancy.leave(false);
        return (Step) occupancy.answer(Step.class, new CompiledAnswer(compiled.entry(), compiled.classes()), LIMIT);
    }

    /** What the last answer printed; its child is ended. */
    public String leave() {
        return occupancy.leave(false);
    }
}
