package descent.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercise;
import descent.check.engine.Settings;
import descent.check.engine.Variant;
import descent.check.engine.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How good the hints are, on a population nobody wrote for it: all mutants of all right answers and all pairs of wrong
 * implementations, of every exercise.
 *
 * <p>What such an answer really is, is read from its behaviour on the inputs of {@link #OTHERS}: the misconception that it
 * agrees with on all of them, if there is exactly one. What it is told is read from the inputs of one more seed, with all
 * checks, and from the public checks as the notebook runs them.
 */
@Tag("slow")
class HintPopulationTest {
    private static final long[] OTHERS = {101, 102, 103};
    private static final long GRADING = 1;

    /** One answer, how it was made, and whether it is a right one. */
    private record Member(Exercise exercise, String place, Supplier<Object> make, boolean right) {}

    @Test
    void aNamedHintIsRightFor95PercentAndAtMost2PercentOfRightAnswersGetOne() {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> inNotebook = new TreeMap<>();
        Catalogue.exercises().flatMap(HintPopulationTest::members).forEach(member -> {
            Optional<String> truth = truth(member);
            Optional<String> told = finding(member, grading(GRADING));
            count(member, truth, told, counts);
            if (!told.equals(truth)) {
                wrong.add(member.exercise().id() + " " + member.place() + ": is " + truth.orElse("none of them")
                        + ", was told " + told.orElse("nothing"));
            }
            count(member, truth, finding(member, selfCheck()), inNotebook);
        });
        int catalogued = counts.getOrDefault("catalogued", 0);
        int hit = counts.getOrDefault("told rightly", 0);
        int misled = counts.getOrDefault("told wrongly", 0);
        int right = counts.getOrDefault("right", 0);
        int blamed = counts.getOrDefault("right but told", 0);
        System.out.println("hints when grading:    " + counts);
        System.out.println("hints in the notebook: " + inNotebook);
        assertThat(catalogued).isGreaterThan(50);
        assertThat((double) hit / catalogued).as("of %d: %s", catalogued, wrong).isGreaterThanOrEqualTo(0.95);
        assertThat((double) hit / (hit + misled))
                .as("of those named: %s", wrong)
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) blamed / right).as("of %d right answers", right).isLessThanOrEqualTo(0.02);
        // There a wrong name is no fault of the matching: what tells two mistakes apart may be hidden.
        assertThat((double) inNotebook.getOrDefault("told rightly", 0) / catalogued)
                .as("in the notebook: %s", inNotebook)
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) inNotebook.getOrDefault("right but told", 0) / right)
                .isLessThanOrEqualTo(0.02);
    }

    private static void count(
            Member member, Optional<String> truth, Optional<String> told, Map<String, Integer> counts) {
        counts.merge("all", 1, Integer::sum);
        if (member.right()) {
            counts.merge("right", 1, Integer::sum);
            counts.merge(told.isPresent() ? "right but told" : "right and told nothing", 1, Integer::sum);
            return;
        }
        if (truth.isPresent()) {
            counts.merge("catalogued", 1, Integer::sum);
        }
        if (told.isPresent()) {
            counts.merge(told.equals(truth) ? "told rightly" : "told wrongly", 1, Integer::sum);
        }
    }

    private static Stream<Member> members(Exercise exercise) {
        List<Member> members = new ArrayList<>();
        for (Variant right : Catalogue.rightAnswers(exercise)) {
            members.add(new Member(exercise, right.name(), right::make, true));
        }
        for (Mutants.Mutant mutant : Mutants.of(exercise)) {
            for (Variant answer : mutant.answers()) {
                Member member = new Member(exercise, mutant.place(), answer::make, false);
                if (!verdict(member, grading(GRADING)).passed()) {
                    members.add(member);
                }
            }
        }
        List<Variant> wrong = exercise.variants().stream()
                .filter(variant -> variant.kind() == Variant.Kind.WRONG)
                .toList();
        for (int i = 0; i < wrong.size(); i++) {
            for (int j = 0; j < i; j++) {
                Variant a = wrong.get(i);
                Variant b = wrong.get(j);
                members.add(new Member(
                        exercise,
                        a.name() + " and " + b.name(),
                        () -> Pairs.of(exercise, a, b).make(),
                        false));
            }
        }
        return members.stream();
    }

    /** The one misconception whose behaviour it has on all other inputs. */
    private static Optional<String> truth(Member member) {
        Map<String, Integer> votes = new HashMap<>();
        for (long seed : OTHERS) {
            finding(member, grading(seed)).ifPresent(name -> votes.merge(name, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == OTHERS.length)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Settings grading(long seed) {
        return new Settings(true, seed, null, false);
    }

    /** The notebook's checks and seed; without the clock, because mutants run on fuel. */
    private static Settings selfCheck() {
        Settings notebook = Settings.selfCheck();
        return new Settings(notebook.hidden(), notebook.seed(), null, false);
    }

    private static Optional<String> finding(Member member, Settings settings) {
        Verdict verdict = verdict(member, settings);
        return verdict.finding()
                .filter(variant -> variant.kind() == Variant.Kind.WRONG)
                .map(Variant::name);
    }

    private static Verdict verdict(Member member, Settings settings) {
        Object made = member.make().get();
        Fuel.refill();
        return Catalogue.ENGINE.check(member.exercise(), made, settings);
    }
}
