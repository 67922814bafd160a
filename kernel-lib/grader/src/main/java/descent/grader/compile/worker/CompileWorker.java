package descent.grader.compile.worker;

import descent.grader.compile.AnswerSource;
import descent.grader.compile.CompileService;
import descent.grader.compile.Snippet;
import descent.grader.pipe.Failure;
import descent.grader.pipe.Frames;
import descent.grader.pipe.Peer;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The worker's main program: compiles what it is given until the pipe ends. */
public final class CompileWorker implements Peer.Turn {
    private CompileWorker() {}

    /** Speaks frames on the standard streams; what follows the first entry of the class path is what answers may use. */
    public static void main(String[] arguments) throws IOException {
        Frames frames = new Frames(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        String classPath = System.getProperty("java.class.path");
        Answers answers = new Answers(new Javac(classPath.substring(classPath.indexOf(File.pathSeparator) + 1)));
        warmUp(answers);
        Peer peer = new Peer(frames, CompileWorker.class.getClassLoader(), new CompileWorker());
        peer.offerFirst(answers, CompileService.class);
        while (true) {
            try {
                peer.serve(frames.read());
            } catch (EOFException done) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static void warmUp(CompileService service) {
        Snippet method = new Snippet(
                Snippet.Kind.METHOD,
                "half",
                "half(double)",
                "",
                "",
                "double half(double x) { return x / 2; }",
                Set.of("half", "double", "x"),
                0,
                1);
        AnswerSource answer = new AnswerSource(
                "java.util.function.DoubleUnaryOperator",
                List.of("import java.util.*;"),
                List.of(method),
                Set.of("half"),
                "x -> half(x)");
        service.compile(List.of(answer), List.of(1));
    }

    @Override
    public void give() {
        throw new IllegalStateException("the worker calls nothing");
    }

    @Override
    public void take() {}

    @Override
    public void serving(boolean here) {}

    @Override
    public RuntimeException failed(Failure failure) {
        return new IllegalStateException(failure.message());
    }

    @Override
    public RuntimeException broken(IOException cause) {
        return new IllegalStateException(cause);
    }
}
