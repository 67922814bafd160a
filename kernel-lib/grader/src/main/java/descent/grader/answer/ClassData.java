package descent.grader.answer;

import descent.check.AnswerException;
import descent.grader.child.Rehearsal;
import descent.grader.sandbox.Confined;
import descent.grader.sandbox.Launch;
import descent.grader.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An archive of the classes that every child loads, with which it starts in about half the processor time. It is made by a child that
 * answers a question of ours; no submission has a part in it, and children cannot write it.
 */
public final class ClassData {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private ClassData() {}

    /**
     * Makes the archive beside the program's jar files.
     *
     * @param contracts what answers will implement
     * @return the launch that uses it; the launch as it was if there can be no archive here
     */
    public static Launch recorded(Sandbox sandbox, Launch launch, List<Class<?>> contracts) {
        try {
            Path folder = Files.createDirectories(launch.classPath().get(0).resolveSibling("class-data"));
            Path archive = folder.resolve("child.jsa");
            return isWritten(sandbox, launch.recording(archive), contracts) ? launch.with(archive) : launch;
        } catch (IOException | ClassNotFoundException | AnswerException without) {
            return launch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return launch;
        }
    }

    private static boolean isWritten(Sandbox sandbox, Launch recording, List<Class<?>> contracts)
            throws IOException, ClassNotFoundException, InterruptedException {
        try (Confined child = sandbox.start(recording);
                Watch watch = new Watch()) {
            Session session = new Session(child, watch, LIMIT, Rehearsal.class.getClassLoader());
            Rehearsal rehearsal = session.load(
                    Rehearsal.class,
                    new CompiledAnswer(Rehearsed.class.getName(), Map.of(Rehearsed.class.getName(), bytes())));
            Rehearsal.Piece piece = new Rehearsal.Piece("prelude", Rehearsal.Key.MAJOR, 2, new double[] {1, 2});
            rehearsal.play(piece, new double[][] {{1, 2}, {3}}, toKnow(contracts), Math::sqrt);
            child.toChild().close();
            Path archive = recording.archive();
            return child.process().waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)
                    && archive != null
                    && Files.exists(archive);
        }
    }

    /** Classes that a child needs before it can answer the contracts. */
    private static List<String> toKnow(List<Class<?>> contracts) {
        List<String> names = new ArrayList<>(Stubs.of(contracts).keySet());
        contracts.forEach(contract -> names.add(contract.getName()));
        return names;
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = Rehearsed.class.getResourceAsStream("Rehearsed.class")) {
            if (in == null) {
                throw new IOException("the rehearsal's class is missing");
            }
            return in.readAllBytes();
        }
    }
}
