package descent.grader;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Engine;
import descent.check.engine.Exercises;
import descent.check.engine.Settings;
import descent.grader.answer.Occupancy;
import descent.grader.compile.AnswerSource;
import descent.grader.compile.Snippet;
import descent.grader.notebook.Document;
import descent.grader.notebook.Document.Unreadable;
import descent.grader.notebook.Master;
import descent.grader.notebook.Reading;
import descent.grader.notebook.Recognition;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.trial.Bench;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A thousand damaged notebooks, of all masters in turn: none is mistaken for another, the questions that the damage left alone keep
 * their scores, none gains any, and what is listed as put right is what was damaged and nothing else.
 *
 * <p>Graded as submissions are, in children, but each answer once: points follow from an answer's source and the seed alone, and
 * the damage is between the file and that source.
 */
@Tag("slow")
class DamagedNotebooksTest {
    private static final int MUTATIONS = 1000;
    private static final List<String> KINDS = List.of(
            "a given cell is missing",
            "; it was read before everything else",
            " is a copy of ",
            " is a changed copy of ",
            " must not be changed",
            " was a code cell",
            " was a text cell",
            "without their marks",
            "the check cell of ",
            "; it was read all the same");
    private static final Path MASTERS = Path.of(System.getProperty("masters", "../../solutions/notebooks"));

    private final Bench bench = Bench.shared();
    private final Exercises exercises = Exercises.in(getClass().getClassLoader());
    private final Questions questions =
            new Questions(exercises, new Engine(), new Settings(true, 7, null, false), bench.launches, bench.children);
    private final Occupancy occupancy = new Occupancy(bench.children);
    private final Map<List<Object>, Score> scores = new HashMap<>();

    private record Score(State state, BigDecimal points, String cause) {}

    private record Undamaged(Map<String, AnswerSource> sources, Set<Integer> imports) {}

    @AfterEach
    void leaveTheChild() {
        occupancy.close();
    }

    @Test
    void untouchedQuestionsKeepTheirScoreAndEveryRepairIsListed() throws IOException, Unreadable {
        List<Recognition> all =
                Master.in(MASTERS).stream().map(Recognition::new).toList();
        Map<Recognition, Undamaged> undamaged = new HashMap<>();
        for (Recognition one : all) {
            undamaged.put(one, undamaged(one));
        }
        Set<String> repairs = new HashSet<>();
        int untouched = 0;
        int asked = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Recognition recognition = all.get(seed % all.size());
            Damage damage = new Damage(recognition.master(), bytes(recognition), new Random(seed));
            Document document = Document.read(damage.bytes());
            assertThat(Recognition.best(all, document)).as("seed " + seed).containsSame(recognition);
            Reading reading = Reading.of(document, recognition);
            assertThat(reading.repairs())
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(ExpectedRepairs.of(damage));
            repairs.addAll(reading.repairs());
            Undamaged before = undamaged.get(recognition);
            for (Master.Question question : recognition.master().questions()) {
                AnswerSource base = before.sources().get(question.id());
                Score right = score(question, base);
                Score now = score(question, questions.source(question, recognition, reading));
                String where = "seed " + seed + ", " + question.id() + " " + reading.repairs();
                assertThat(now.state()).as(where).isNotEqualTo(State.GRADER_FAILED);
                assertThat(now.points()).as(where).isLessThanOrEqualTo(right.points());
                asked++;
                if (isUntouched(base, before, damage)) {
                    untouched++;
                    assertThat(now).as(where).isEqualTo(right);
                }
            }
        }
        System.out.println(untouched + " of " + asked + " questions untouched, " + repairs.size() + " repairs");
        assertThat(untouched).isGreaterThan(asked * 8 / 10);
        for (String kind : KINDS) {
            assertThat(repairs).as(kind).anyMatch(repair -> repair.contains(kind));
        }
    }

    private static byte[] bytes(Recognition recognition) throws IOException {
        return Files.readAllBytes(MASTERS.resolve(recognition.master().name() + ".ipynb"));
    }

    /** The answers of the undamaged notebook, all of which are right, with nothing to repair. */
    private Undamaged undamaged(Recognition recognition) throws IOException, Unreadable {
        Document document = Document.read(bytes(recognition));
        Reading reading = Reading.of(document, recognition);
        assertThat(reading.repairs()).isEmpty();
        Map<String, AnswerSource> sources = new HashMap<>();
        for (Master.Question question : recognition.master().questions()) {
            AnswerSource source = questions.source(question, recognition, reading);
            sources.put(question.id(), source);
            Score score = score(question, source);
            assertThat(score.state()).as(question.id() + ": " + score.cause()).isEqualTo(State.RIGHT);
        }
        Set<Integer> imports = reading.snippets().stream()
                .filter(snippet -> snippet.kind() == Snippet.Kind.IMPORT)
                .map(Snippet::cell)
                .filter(cell -> !document.cells().get(cell).isFixed())
                .collect(Collectors.toSet());
        return new Undamaged(sources, imports);
    }

    /** Whether all code that an answer was made of is still there, and in the same order where that means something. */
    private static boolean isUntouched(AnswerSource base, Undamaged before, Damage damage) {
        Set<Integer> needed = new HashSet<>(before.imports());
        base.pieces().forEach(piece -> needed.add(piece.cell()));
        boolean inOrder = base.pieces().stream()
                .allMatch(piece -> piece.kind() == Snippet.Kind.METHOD || piece.kind() == Snippet.Kind.TYPE);
        if (!inOrder) {
            List<Integer> order = damage.remains().stream()
                    .filter(Damage.Remains::isWhole)
                    .map(one -> one.origin().position())
                    .filter(needed::contains)
                    .distinct()
                    .toList();
            inOrder = order.equals(order.stream().sorted().toList());
        }
        return inOrder && needed.stream().allMatch(damage::hasCodeOf);
    }

    private Score score(Master.Question question, AnswerSource source) {
        List<Object> key = new ArrayList<>(List.of(question.id(), new TreeSet<>(source.imports())));
        source.pieces().forEach(piece -> key.add(piece.kind() + piece.type() + piece.text()));
        return scores.computeIfAbsent(key, unknown -> {
            QuestionResult result = questions.result(
                    exercises.find(question.id()),
                    source,
                    bench.compiler.compile(List.of(source)).get(0),
                    "",
                    occupancy);
            return new Score(result.state(), result.points(), result.cause());
        });
    }
}
