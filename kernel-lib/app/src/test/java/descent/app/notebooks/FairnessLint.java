package descent.app.notebooks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import descent.app.notebooks.Notebook.Cell;
import descent.optim.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A section that sets optimizers against each other says how each was tuned and which seeds it ran with.
 *
 * <p>Otherwise the one that was tuned longer wins. A section that does not compare says that it does not: "nothing is
 * tuned here, and nothing is random".
 */
final class FairnessLint {
    private static final Pattern BUDGET =
            Pattern.compile("(?i)\\b(tuned|tuning|untuned|grid|budget|\\d+ (learning )?rates)\\b");
    private static final Pattern SEEDS =
            Pattern.compile("(?i)\\b(seeds?|deterministic|nothing\\s+(here\\s+)?is\\s+random|no\\s+randomness)\\b");
    /** A figure of how well the rules do: losses, distances, paths; not one of step lengths or effective rates. */
    private static final Pattern OUTCOME = Pattern.compile(
            "\\.y\\(\"[^\"]*\\b(J|f|loss|value|distance|error|objective|gap|accuracy|steps)\\b|\\.path\\(|\\.point\\(");

    private static final Pattern LABEL = Pattern.compile("\\.(?:line|path|points|bars?|band)\\(\\s*\"([^\"]+)\"");

    /** The library's update rules by name; wrappers, which take another optimizer, are none. */
    private static final Set<String> RULES = new ClassFileImporter()
            .importPackages("descent.optim.optimizer").stream()
                    .filter(type -> type.isRecord() && type.isAssignableTo(Optimizer.class))
                    .filter(type -> type.getFields().stream()
                            .noneMatch(field -> field.getRawType().isAssignableTo(Optimizer.class)))
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toUnmodifiableSet());

    private FairnessLint() {}

    /** The sections that compare and do not say how. */
    static List<String> comparisons(Notebook notebook) {
        List<String> findings = new ArrayList<>();
        List<Cell> section = new ArrayList<>();
        for (Cell cell : notebook.cells()) {
            if (cell.isMarkdown() && cell.source().startsWith("## ")) {
                check(section, findings);
                section = new ArrayList<>();
            }
            section.add(cell);
        }
        check(section, findings);
        return findings;
    }

    private static void check(List<Cell> section, List<String> findings) {
        Set<String> compared = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        for (Cell cell : section) {
            text.append(cell.source()).append('\n');
            boolean shows = cell.isCode() && OUTCOME.matcher(cell.source()).find();
            Set<String> rules = shows ? rules(cell.source()) : Set.of();
            if (rules.size() > 1) {
                compared.addAll(rules);
            }
        }
        if (compared.isEmpty()) {
            return;
        }
        String where =
                "the section \"" + section.get(0).source().lines().findFirst().orElse("") + "\" compares " + compared;
        if (!BUDGET.matcher(text).find()) {
            findings.add(where + " and does not say how they were tuned (budget, grid)");
        }
        if (!SEEDS.matcher(text).find()) {
            findings.add(where + " and does not say with which seeds (or that nothing is random)");
        }
    }

    /** The update rules that a cell names: as the library's classes, or as labels in a figure. */
    private static Set<String> rules(String code) {
        Set<String> found = new TreeSet<>();
        for (String rule : RULES) {
            if (Pattern.compile("\\b" + rule + "(\\(|\\.of\\()").matcher(code).find()) {
                found.add(rule.toLowerCase(Locale.ROOT));
            }
        }
        Matcher label = LABEL.matcher(code);
        while (label.find()) {
            String name = label.group(1).split("[ ,(]")[0].toLowerCase(Locale.ROOT);
            if (name.equals("sgd") || RULES.stream().anyMatch(rule -> rule.equalsIgnoreCase(name))) {
                found.add(name);
            }
        }
        return found;
    }
}
