package descent.grader;

import descent.grader.Damage.Remains;
import descent.grader.notebook.Cell;
import descent.grader.notebook.Master;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the grader must list of a damaged notebook, from what is known of the damage. */
final class ExpectedRepairs {
    private final Master master;
    private final List<Remains> known;
    private final List<String> told = new ArrayList<>();

    private ExpectedRepairs(Damage damage) {
        this.master = damage.master();
        this.known = damage.remains().stream().filter(Remains::isRecognisable).toList();
    }

    static List<String> of(Damage damage) {
        ExpectedRepairs repairs = new ExpectedRepairs(damage);
        repairs.ofGivenCode();
        List<Remains> read = new ArrayList<>();
        for (Remains one : repairs.known) {
            if (!repairs.isLeftOut(one)) {
                read.add(one);
                repairs.ofText(one);
            }
        }
        repairs.ofMarks(read);
        repairs.ofChecks();
        return repairs.told;
    }

    private static String cell(Remains one) {
        return "cell " + (one.place() + 1);
    }

    private Optional<Remains> first(Cell origin) {
        return known.stream().filter(one -> one.origin().equals(origin)).findFirst();
    }

    private boolean isCheck(Cell cell) {
        return master.questions().stream().anyMatch(question -> question.cell().equals(cell));
    }

    private void ofGivenCode() {
        for (Cell given : master.document().cells()) {
            if (given.code() && given.isFixed() && !isCheck(given)) {
                Optional<Remains> first = first(given);
                if (first.isEmpty()) {
                    told.add("a given cell is missing (" + given.gradeId() + "); the original was used");
                } else {
                    late(first.get())
                            .ifPresent(question -> told.add(cell(first.get()) + " stands after the check of " + question
                                    + ", which needs it; it was read before everything else"));
                }
            }
        }
    }

    /** The first question whose check should come after a cell and comes before it. */
    private Optional<String> late(Remains cell) {
        return master.questions().stream()
                .filter(question -> question.cell().position() > cell.origin().position())
                .filter(question -> first(question.cell())
                        .filter(check -> check.place() < cell.place())
                        .isPresent())
                .map(Master.Question::id)
                .findFirst();
    }

    private boolean isLeftOut(Remains one) {
        Remains first = first(one.origin()).orElseThrow();
        boolean matters = one.origin().code();
        boolean same = one.source().strip().equals(first.source().strip());
        if (first == one || !matters) {
            return false;
        }
        boolean leftOut = one.origin().isFixed() || same;
        told.add(
                leftOut
                        ? cell(one) + " is a copy of " + cell(first) + "; it was left out"
                        : cell(one) + " is a changed copy of " + cell(first)
                                + "; where both declare the same, the last before the check counts");
        return leftOut;
    }

    private void ofText(Remains one) {
        Cell origin = one.origin();
        if (origin.code()
                && origin.isFixed()
                && !one.source().strip().equals(origin.source().strip())) {
            told.add(cell(one) + " must not be changed; the original was used");
        }
        if (origin.code() && !one.code()) {
            told.add(cell(one) + " was a code cell; it was read as one");
        }
        if (!origin.code() && one.code()) {
            told.add(cell(one) + " was a text cell; it was read as one");
        }
    }

    private void ofMarks(List<Remains> read) {
        List<String> lost = read.stream()
                .filter(one -> one.origin().code() && !one.marked())
                .map(one -> Integer.toString(one.place() + 1))
                .toList();
        if (!lost.isEmpty()) {
            told.add(lost.stream()
                    .collect(Collectors.joining(
                            ", ",
                            "without their marks (nbgrader's metadata), but recognised by their ids or texts: cell"
                                    + (lost.size() == 1 ? " " : "s "),
                            "")));
        }
    }

    private void ofChecks() {
        for (int i = 0; i < master.questions().size(); i++) {
            Master.Question question = master.questions().get(i);
            Optional<Remains> check = first(question.cell());
            if (check.isEmpty()) {
                told.add("the check cell of " + question.id() + " is missing; the whole notebook was used");
                continue;
            }
            int from = i == 0 ? 0 : master.questions().get(i - 1).cell().position();
            master.document().cells().subList(from, question.cell().position()).stream()
                    .filter(cell -> cell.code() && cell.solution())
                    .flatMap(cell -> first(cell).stream())
                    .filter(answer -> answer.place() > check.get().place())
                    .forEach(answer -> told.add(cell(answer) + " stands after the check of " + question.id()
                            + "; it was read all the same"));
        }
    }
}
