package descent.app.notebooks;

import descent.app.claim.Claim;
import descent.app.coverage.Curriculum;
import descent.app.notebooks.Notebook.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lecture's tags against the curriculum and the claims; each method answers with its findings. */
final class TagLint {
    private static final Set<String> CLAIMS = Claim.all().keySet();
    private static final Pattern MEASURED = Pattern.compile("\\b(?:measured|between|holds|verdict)\\(\\s*\"(C\\d+)\"");

    private TagLint() {}

    /** Tags that are neither an id of the curriculum nor a claim's, or that stand on a notebook that does not teach them. */
    static List<String> unknown(Notebook notebook) {
        List<String> findings = new ArrayList<>();
        Map<String, Curriculum.Entry> curriculum = Curriculum.read();
        for (Cell cell : notebook.cells()) {
            for (String tag : cell.tags()) {
                Curriculum.Entry entry = curriculum.get(tag);
                if (entry == null && !CLAIMS.contains(tag)) {
                    findings.add("cell " + cell.id() + " has the unknown tag " + tag);
                } else if (entry != null
                        && !entry.notebooks().contains(notebook.name().substring(0, 2))) {
                    findings.add("cell " + cell.id() + " is tagged " + tag + ", which belongs to notebook "
                            + entry.notebooks());
                }
            }
        }
        return findings;
    }

    /** Claims that a cell measures or rules on without carrying their tags. */
    static List<String> untaggedClaims(Notebook notebook) {
        List<String> findings = new ArrayList<>();
        for (Cell cell : notebook.cells()) {
            Matcher measured = MEASURED.matcher(cell.isCode() ? cell.source() : "");
            Set<String> ids = new HashSet<>();
            while (measured.find()) {
                if (ids.add(measured.group(1)) && !cell.tags().contains(measured.group(1))) {
                    findings.add("cell " + cell.id() + " measures " + measured.group(1) + " but is not tagged with it");
                }
            }
        }
        return findings;
    }

    /** The ids of the curriculum that name this notebook and that no cell of it is tagged with. */
    static List<String> untaught(Notebook notebook) {
        Set<String> taught = new HashSet<>();
        notebook.cells().forEach(cell -> taught.addAll(cell.tags()));
        String number = notebook.name().substring(0, 2);
        return Curriculum.read().entrySet().stream()
                .filter(entry -> entry.getValue().notebooks().contains(number))
                .filter(entry -> !taught.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue().topic())
                .toList();
    }
}
