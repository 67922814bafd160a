package descent.grader.compile.worker;

import descent.grader.compile.AnswerSource;
import descent.grader.compile.CompileService;
import descent.grader.compile.Compiled;
import descent.grader.compile.Compiled.Problem;
import descent.grader.compile.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiles answers: all at once if they are sound, else each on its own without those parts that it can do without. */
final class Answers implements CompileService {
    private static final int ROUNDS = 5;

    private final Javac javac;
    private final @Nullable Lexemes lexemes = Lexemes.open();

    Answers(Javac javac) {
        this.javac = javac;
    }

    @Override
    public List<Compiled> compile(List<AnswerSource> answers, List<Integer> numbers) {
        Map<String, Assembly> assemblies = new LinkedHashMap<>();
        Map<String, AnswerSource> sources = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            String place = "q" + numbers.get(i);
            sources.put(place, answers.get(i));
            assemblies.put(
                    place,
                    new Assembly(answers.get(i), place, Set.of(), types(answers.get(i), place, Set.of()), false));
        }
        Map<String, Compiled> done = new TreeMap<>();
        Javac.Result together = soundOnes(assemblies);
        if (together.success()) {
            for (String place : assemblies.keySet()) {
                done.put(place, compiled(place, together.classes(), List.of(), assemblies.get(place)));
            }
        }
        List<Compiled> results = new ArrayList<>();
        sources.forEach((place, source) -> {
            Compiled known = done.get(place);
            results.add(known == null ? alone(place, source) : known);
        });
        return results;
    }

    @Override
    public List<String> digests(List<AnswerSource> answers) {
        return lexemes == null ? Collections.nCopies(answers.size(), "") : lexemes.digests(answers);
    }

    /** Compiles those that can be: leaves out what has errors, first of grammar, then of meaning, until no more is left out. */
    private Javac.Result soundOnes(Map<String, Assembly> assemblies) {
        while (true) {
            Javac.Result together = javac.compileSoon(texts(assemblies));
            Set<String> broken = new HashSet<>();
            together.errors().forEach(error -> broken.add(place(error)));
            if (together.success() || !assemblies.keySet().removeAll(broken) || assemblies.isEmpty()) {
                return together;
            }
        }
    }

    private Compiled alone(String place, AnswerSource answer) {
        Set<Object> dropped = new HashSet<>();
        List<Problem> first = new ArrayList<>(unparsable(answer, dropped));
        if (!isLeft(answer, dropped)) {
            return new Compiled(place, Map.of(), first, List.of(), List.of());
        }
        for (int round = 0; round < ROUNDS; round++) {
            Map<Snippet, String> types = types(answer, place, dropped);
            Assembly assembly = new Assembly(answer, place, dropped, types, false);
            Javac.Result result = javac.compile(Map.of(place + '.' + Assembly.CLASS, assembly.source()));
            if (result.success()) {
                return compiled(place, result.classes(), first, assembly);
            }
            first.addAll(problems(assembly, result.errors()));
            if (!drop(answer, assembly, result.errors(), dropped)) {
                break;
            }
        }
        if (first.isEmpty()) {
            // Without a word: a stack overflow in the compiler.
            first.add(new Problem(-1, 0, "", "the compiler gave up; something is nested too deeply"));
        }
        return new Compiled(place, Map.of(), first, List.of(), List.of());
    }

    /** Whether there still is something of each name that the binding needs of the notebook. */
    private static boolean isLeft(AnswerSource answer, Set<Object> dropped) {
        Set<String> gone = new HashSet<>();
        answer.pieces().stream().filter(dropped::contains).map(Snippet::name).forEach(gone::add);
        gone.retainAll(answer.named());
        answer.pieces().stream()
                .filter(piece -> !dropped.contains(piece))
                .map(Snippet::name)
                .forEach(gone::remove);
        return gone.isEmpty();
    }

    /** Leaves out what does not compile, as far as the answer does not name it itself. */
    private static boolean drop(
            AnswerSource answer,
            Assembly assembly,
            List<Diagnostic<? extends JavaFileObject>> errors,
            Set<Object> dropped) {
        boolean any = false;
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            Snippet piece = assembly.at(error.getLineNumber());
            String declaration = assembly.importAt(error.getLineNumber());
            if (piece != null && !answer.named().contains(piece.name())) {
                any |= dropped.add(piece);
            } else if (declaration != null) {
                any |= dropped.add(declaration);
            }
        }
        return any;
    }

    /** Leaves out what is no Java by itself, so that it does not spoil what follows. */
    private List<Problem> unparsable(AnswerSource answer, Set<Object> dropped) {
        List<Problem> problems = new ArrayList<>();
        for (Snippet piece : answer.pieces()) {
            AnswerSource one = new AnswerSource("Object", List.of(), List.of(piece), Set.of(), "null");
            Map<Snippet, String> types = Assembly.isInferred(piece) ? Map.of(piece, "Object") : Map.of();
            Assembly assembly = new Assembly(one, "q", Set.of(), types, false);
            try {
                List<Problem> found = problems(assembly, javac.parse(assembly.source()));
                if (!found.isEmpty()) {
                    Problem nearest = found.get(0);
                    problems.add(
                            nearest.cell() >= 0
                                    ? nearest
                                    : new Problem(
                                            piece.cell(),
                                            piece.line(),
                                            piece.text().lines().findFirst().orElse(""),
                                            nearest.message()));
                    dropped.add(piece);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return problems;
    }

    private Map<Snippet, String> types(AnswerSource answer, String place, Set<Object> dropped) {
        if (answer.pieces().stream().noneMatch(Assembly::isInferred)) {
            return Map.of();
        }
        Assembly probe = new Assembly(answer, place, dropped, Map.of(), true);
        Map<String, String> byName = javac.types(place + '.' + Assembly.CLASS, probe.source());
        Map<Snippet, String> types = new HashMap<>();
        for (Snippet piece : answer.pieces()) {
            String type = byName.get(piece.name());
            if (Assembly.isInferred(piece) && type != null) {
                types.put(piece, type);
            }
        }
        return types;
    }

    private static Map<String, String> texts(Map<String, Assembly> assemblies) {
        Map<String, String> texts = new LinkedHashMap<>();
        assemblies.forEach((place, assembly) -> texts.put(place + '.' + Assembly.CLASS, assembly.source()));
        return texts;
    }

    private static String place(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        String path = source == null ? "//" : source.toUri().getPath();
        return path.substring(1, Math.max(1, path.indexOf('/', 1)));
    }

    private static Compiled compiled(
            String place, Map<String, byte[]> classes, List<Problem> left, @Nullable Assembly assembly) {
        Map<String, byte[]> own = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            if (name.startsWith(place + '.')) {
                own.put(name, bytes);
            }
        });
        return new Compiled(
                place + '.' + Assembly.CLASS, own, List.of(), left, assembly == null ? List.of() : assembly.marks());
    }

    private static List<Problem> problems(Assembly assembly, List<Diagnostic<? extends JavaFileObject>> errors) {
        List<Problem> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            long line = error.getLineNumber();
            @Nullable Snippet piece = assembly.at(line);
            problems.add(new Problem(
                    piece == null ? -1 : piece.cell(),
                    piece == null ? 0 : assembly.lineInCell(line),
                    assembly.lineAt(line),
                    told(error.getMessage(Locale.ENGLISH))));
        }
        return problems;
    }

    private static String told(String message) {
        return message.lines()
                .filter(line -> !line.contains("location: class") && !line.contains("location: package"))
                .map(String::strip)
                .reduce((a, b) -> a + "; " + b)
                .orElse("")
                .replace(Assembly.CLASS + ".", "")
                .replaceAll("class q\\d+\\." + Assembly.CLASS, "the notebook");
    }
}
