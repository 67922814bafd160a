package descent.kernel.complete;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import descent.kernel.evaluate.Evaluator;
import descent.kernel.evaluate.Keywords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Completes names. */
public final class Completer {
    private static final int MOST = 500;

    private final Evaluator evaluator;

    /** A completer for the program of an evaluator; threads may share it. */
    public Completer(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** What the name that ends at a cursor may become. */
    public Completion complete(String code, int cursor) {
        int start = Probe.nameStart(code, cursor);
        String prefix = code.substring(start, cursor);
        List<Candidate> found = inText(code, start)
                ? List.of()
                : evaluator.analyze(Probe.close(code.substring(0, start)), (task, unit) -> {
                    TreePath place = Probe.find(unit);
                    return place == null ? List.<Candidate>of() : at(task, place, prefix, code.substring(0, start));
                });
        return new Completion(found == null ? List.of() : found, start, cursor);
    }

    /** Whether a place is inside a string or comment of its line. */
    private static boolean inText(String code, int at) {
        String line = code.substring(code.lastIndexOf('\n', at - 1) + 1, at);
        boolean text = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '"') {
                text = !text;
            } else if (!text && line.startsWith("//", i)) {
                return true;
            }
        }
        return text;
    }

    private List<Candidate> at(JavacTask task, TreePath place, String prefix, String before) {
        Members members = new Members(task, place);
        Map<String, Candidate> found = new LinkedHashMap<>();
        ExpressionTree receiver = Members.receiver(place.getLeaf());
        if (place.getLeaf() instanceof MemberReferenceTree && receiver != null) {
            TreePath path = new TreePath(place, receiver);
            add(found, members.referred(path), prefix, false);
            if (Trees.instance(task).getElement(path) instanceof TypeElement && "new".startsWith(prefix)) {
                found.put("new", new Candidate("new", "keyword", ""));
            }
        } else if (receiver != null) {
            TreePath path = new TreePath(place, receiver);
            add(found, members.after(path), prefix, false);
            special(found, task, path, prefix);
            packages(found, task, receiver.toString() + ".", prefix);
        } else {
            boolean creates = place.getParentPath().getLeaf() instanceof NewClassTree;
            boolean imports = place.getParentPath().getLeaf() instanceof ImportTree;
            if (!creates && !imports) {
                add(found, members.plain(), prefix, false);
                evaluator.names().forEach((name, kind) -> {
                    if (name.startsWith(prefix)) {
                        String type = kind.equals("method") ? "function" : kind.equals("type") ? "class" : "instance";
                        found.putIfAbsent(name, new Candidate(name, type, ""));
                    }
                });
            }
            Map<String, List<Element>> imported =
                    Names.imported(members, evaluator.imports(), name -> name.startsWith(prefix));
            imported.values().forEach(elements -> add(found, elements, prefix, creates));
            if (creates) {
                evaluator.names().forEach((name, kind) -> {
                    if (kind.equals("type") && name.startsWith(prefix)) {
                        found.putIfAbsent(name, new Candidate(name, "class", ""));
                    }
                });
            } else if (!prefix.isEmpty()) {
                Keywords.all().stream()
                        .filter(word -> word.startsWith(prefix))
                        .forEach(word -> found.putIfAbsent(word, new Candidate(word, "keyword", "")));
            }
            packages(found, task, "", prefix);
        }
        List<Candidate> all = new ArrayList<>(found.values());
        return all.size() > MOST ? all.subList(0, MOST) : all;
    }

    private static void add(
            Map<String, Candidate> found, Collection<? extends Element> elements, String prefix, boolean typesOnly) {
        List<Candidate> last = new ArrayList<>();
        for (Element element : elements) {
            String name = element.getSimpleName().toString();
            boolean ours = Evaluator.internal(name) || name.startsWith("<") || name.equals(Probe.NAME);
            boolean fits = !typesOnly || element instanceof TypeElement;
            if (name.startsWith(prefix) && !ours && fits && !name.isEmpty()) {
                Candidate candidate = Signature.candidate(element);
                boolean everywhere =
                        String.valueOf(element.getEnclosingElement()).equals("java.lang.Object");
                if (everywhere) {
                    last.add(candidate);
                } else {
                    found.putIfAbsent(name, candidate);
                }
            }
        }
        last.forEach(candidate -> found.putIfAbsent(candidate.text(), candidate));
    }

    /** An array's length, and the class of a type. */
    private static void special(Map<String, Candidate> found, JavacTask task, TreePath receiver, String prefix) {
        Trees trees = Trees.instance(task);
        var type = trees.getTypeMirror(receiver);
        if (type != null && type.getKind() == TypeKind.ARRAY && "length".startsWith(prefix)) {
            found.put("length", new Candidate("length", "instance", "int"));
        }
        boolean named = trees.getElement(receiver) instanceof TypeElement && type != null;
        if (named && type.getKind() == TypeKind.DECLARED && "class".startsWith(prefix)) {
            found.put("class", new Candidate("class", "keyword", ""));
        }
    }

    /** The next parts of packages. */
    private static void packages(Map<String, Candidate> found, JavacTask task, String owner, String prefix) {
        if (owner.isEmpty() && prefix.isEmpty() || !owner.matches("([a-z][A-Za-z0-9_]*\\.)*")) {
            return;
        }
        for (String name : Packages.all()) {
            if (name.startsWith(owner + prefix)) {
                String rest = name.substring(owner.length());
                String part = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
                found.putIfAbsent(part, new Candidate(part, "module", ""));
            }
        }
    }
}
