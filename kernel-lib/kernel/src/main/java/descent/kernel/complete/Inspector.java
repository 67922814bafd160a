package descent.kernel.complete;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import descent.display.Bundle;
import descent.kernel.evaluate.Evaluator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Says what a name is: its declaration and its documentation. */
public final class Inspector {
    private static final int MOST = 12;

    private final Evaluator evaluator;
    private final Sources sources;

    /** An inspector for the program of an evaluator; threads may share it. */
    public Inspector(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.sources = new Sources(evaluator::classPath, System.getenv().getOrDefault("DESCENT_SOURCES", ""));
    }

    /**
     * What the name at a cursor is; with the cursor among arguments, what is called.
     *
     * @param detail 1 to see the source of what cells have declared
     * @return null if nothing is known about it
     */
    public @Nullable Bundle inspect(String code, int cursor, int detail) {
        Bundle named = name(code, Probe.nameEnd(code, cursor), detail);
        return named != null ? named : name(code, called(code, cursor), detail);
    }

    /** What the name is that ends somewhere, null if none does or nothing is known about it. */
    private @Nullable Bundle name(String code, int end, int detail) {
        int start = Probe.nameStart(code, end);
        if (start == end || Character.isDigit(code.charAt(start))) {
            return null;
        }
        String name = code.substring(start, end);
        List<Entry> entries = evaluator.analyze(Probe.close(code.substring(0, start)), (task, unit) -> {
            TreePath place = Probe.find(unit);
            return place == null ? List.<Entry>of() : entries(task, place, name);
        });
        if (entries == null || entries.isEmpty()) {
            return null;
        }
        List<String> source = detail > 0 ? evaluator.sources(name) : List.of();
        return Page.of(entries, source);
    }

    /** One declaration and what is written about it, null if nothing is. */
    record Entry(String declaration, @Nullable String documentation) {}

    /** Where the name ends before the parenthesis in which the cursor stands. */
    private static int called(String code, int cursor) {
        int depth = 0;
        for (int i = cursor - 1; i >= 0; i--) {
            char c = code.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth < 0) {
                return beforeTypes(code, i);
            }
        }
        return 0;
    }

    /** Where the name ends that type arguments such as {@code <>} may follow. */
    private static int beforeTypes(String code, int end) {
        int depth = 0;
        for (int i = end - 1; i >= 0 && code.charAt(end - 1) == '>'; i--) {
            depth += code.charAt(i) == '>' ? 1 : code.charAt(i) == '<' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return end;
    }

    private List<Entry> entries(JavacTask task, TreePath place, String name) {
        Members members = new Members(task, place);
        ExpressionTree receiver = Members.receiver(place.getLeaf());
        Set<Element> found = new LinkedHashSet<>();
        if (receiver != null) {
            TreePath path = new TreePath(place, receiver);
            boolean refers = place.getLeaf() instanceof MemberReferenceTree;
            keep(found, refers ? members.referred(path) : members.after(path), name);
        } else {
            if (members.isOfCells(name)) {
                // before those that every class inherits
                evaluatorElements(members, found, name);
            }
            if (found.isEmpty()) {
                keep(found, members.plain(), name);
            }
            if (found.isEmpty()) {
                evaluatorElements(members, found, name);
            }
            if (found.isEmpty()) {
                Names.imported(members, evaluator.imports(), name::equals)
                        .values()
                        .forEach(found::addAll);
            }
        }
        boolean creates = place.getParentPath().getLeaf() instanceof NewClassTree;
        List<Element> all = new ArrayList<>();
        for (Element element : found) {
            all.add(element);
            if (creates && element instanceof TypeElement type) {
                all.addAll(ElementFilter.constructorsIn(type.getEnclosedElements()));
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (Element element : all.subList(0, Math.min(MOST, all.size()))) {
            Sources.Documentation written = sources.of(element, task.getElements());
            String text = written.text() == null && receiver == null ? evaluator.documentation(name) : written.text();
            entries.add(new Entry(Signature.of(element, written.parameters()), text));
        }
        return entries;
    }

    /** What earlier cells have declared. */
    private void evaluatorElements(Members members, Set<Element> found, String name) {
        for (String owner : evaluator.owners(name)) {
            keep(found, members.staticsOf(owner), name);
        }
    }

    private static void keep(Set<Element> found, Collection<? extends Element> elements, String name) {
        for (Element element : elements) {
            if (Evaluator.written(element.getSimpleName().toString()).equals(name)) {
                found.removeIf(other -> element instanceof ExecutableElement
                        && other instanceof ExecutableElement
                        && other.toString().equals(element.toString()));
                found.add(element);
            }
        }
    }
}
