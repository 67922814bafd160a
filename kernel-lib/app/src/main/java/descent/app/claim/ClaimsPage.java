package descent.app.claim;

import descent.app.claim.Evidence.Figure;
import descent.app.claim.Evidence.Judgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ledger as a page of Markdown: what is said, the verdict, the figures measured, the source. */
public final class ClaimsPage {
    private static final List<String> VERDICTS =
            List.of("holds", "holds with conditions", "misleading", "false", "reported");

    private final Collection<Claim> claims;
    private final Evidence evidence;
    private final Map<String, String> notebooks;

    /**
     * Makes the writer of the page.
     *
     * @param notebooks by number, the link to each notebook that there is, in Markdown
     */
    public ClaimsPage(Collection<Claim> claims, Evidence evidence, Map<String, String> notebooks) {
        this.claims = claims;
        this.evidence = evidence;
        this.notebooks = notebooks;
    }

    /** The page. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# Claims\n\n");
        page.append(
                        "What is usually said about optimization for machine learning, and what is true. Every figure on this page ")
                .append(
                        "was measured by a cell of a notebook, which fails if another number comes out; a verdict without ")
                .append("figures rests on algebra or on its source. This page is made from a run of the notebooks by ")
                .append("`./course book --docs`.\n\n");
        summary(page);
        Map<String, List<Claim>> byNotebook = new TreeMap<>();
        claims.forEach(claim -> byNotebook
                .computeIfAbsent(home(claim), number -> new ArrayList<>())
                .add(claim));
        byNotebook.forEach((number, group) -> {
            page.append("\n## ")
                    .append(notebooks.getOrDefault(number, "Notebook " + number + ", not written yet"))
                    .append(
                            "\n\n| claim | usually said | verdict | figures measured | source |\n|---|---|---|---|---|\n");
            group.forEach(claim -> page.append(row(claim)));
        });
        return page.toString();
    }

    private void summary(StringBuilder page) {
        page.append("| verdict | claims | tested here | by source | reported only | not tested yet |\n")
                .append("|---|---:|---:|---:|---:|---:|\n");
        int[] total = new int[5];
        for (String verdict : VERDICTS) {
            List<Claim> group = claims.stream()
                    .filter(claim -> verdict(claim).equals(verdict))
                    .toList();
            int tested = (int)
                    group.stream().filter(claim -> evidence.tested(claim.id())).count();
            int reported = (int) group.stream()
                    .filter(claim -> claim.reportedOnly() && !evidence.tested(claim.id()))
                    .count();
            int bySource = (int) group.stream().filter(this::bySource).count();
            int[] counts = {group.size(), tested, bySource, reported, group.size() - tested - bySource - reported};
            line(page, verdict, counts);
            for (int k = 0; k < total.length; k++) {
                total[k] += counts[k];
            }
        }
        line(page, "all", total);
    }

    private static void line(StringBuilder page, String name, int[] counts) {
        page.append("| ").append(name);
        for (int count : counts) {
            page.append(" | ").append(count);
        }
        page.append(" |\n");
    }

    /** The notebook under which a claim stands: where it is measured, else the first that it belongs to. */
    private String home(Claim claim) {
        return evidence.figures(claim.id()).stream()
                .map(figure -> figure.notebook().substring(0, 2))
                .findFirst()
                .orElse(claim.notebooks().get(0));
    }

    /** The notebook's verdict, which has measured, goes before the ledger's. */
    private String verdict(Claim claim) {
        return evidence.judgements(claim.id()).stream()
                .map(Judgement::verdict)
                .findFirst()
                .orElse(claim.verdict());
    }

    /** Whether there is nothing to measure: who found it, or what another library does. A notebook rules on it and names the source. */
    private boolean bySource(Claim claim) {
        return !claim.reportedOnly()
                && !evidence.tested(claim.id())
                && !claim.source().isEmpty()
                && !evidence.judgements(claim.id()).isEmpty();
    }

    private String row(Claim claim) {
        Judgement judgement =
                evidence.judgements(claim.id()).stream().findFirst().orElse(null);
        String said = judgement == null ? claim.said() : judgement.said();
        String truth = judgement == null ? claim.truth() : judgement.truth();
        String verdict = "**" + verdict(claim) + "**. " + escape(truth);
        if (!verdict(claim).equals(claim.verdict())) {
            verdict += " *(Expected before measuring: " + claim.verdict() + ".)*";
        }
        return "| " + claim.id() + " | " + escape(said) + " | " + verdict + " | " + figures(claim) + " | "
                + escape(claim.source()) + " |\n";
    }

    private String figures(Claim claim) {
        List<String> lines = new ArrayList<>();
        String last = "";
        for (Figure figure : evidence.figures(claim.id())) {
            String number = figure.notebook().substring(0, 2);
            if (!number.equals(last) && !last.isEmpty()) {
                lines.add("*in notebook " + number + ":*");
            }
            last = number;
            lines.add(escape(figure.what()) + ": " + escape(figure.measured())
                    + (figure.expected().isEmpty() ? "" : " (" + escape(figure.expected()) + ")"));
        }
        evidence.tests(claim.id()).forEach(test -> lines.add("unit test `" + test + "`"));
        if (lines.isEmpty()) {
            if (claim.reportedOnly()) {
                return "*reported, not reproducible here*";
            }
            return bySource(claim) ? "*nothing to measure: the source decides*" : "*not tested yet*";
        }
        return String.join("<br>", lines);
    }

    private static String escape(String text) {
        return text.replaceAll("([|\\[\\]<>*_\\\\`$])", "\\\\$1").replace("\n", " ");
    }
}
