package descent.app.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** The kernels side by side, in Markdown; where our goal is missed the number says so. */
final class KernelTable {
    private final Map<Candidate, Map<Row, Double>> columns = new LinkedHashMap<>();

    void add(Candidate candidate, Map<Row, Double> measured) {
        columns.put(candidate, measured);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("| |");
        columns.keySet()
                .forEach(candidate -> text.append(' ').append(candidate.name()).append(" |"));
        text.append(" goal |\n|---|").append("---|".repeat(columns.size() + 1)).append('\n');
        for (Row row : Row.values()) {
            text.append("| ").append(row.title).append(" |");
            columns.forEach((candidate, measured) -> {
                Double value = measured.get(row);
                boolean missed = ours(candidate) && value != null && value > row.goal;
                text.append(' ')
                        .append(row.shown(value))
                        .append(missed ? " (missed)" : "")
                        .append(" |");
            });
            text.append(Double.isNaN(row.goal) ? "  |" : " ≤ " + row.shown(row.goal) + " |")
                    .append('\n');
        }
        return text.toString();
    }

    private static boolean ours(Candidate candidate) {
        return candidate.command().stream().anyMatch(word -> word.endsWith("launcher.jar"));
    }
}
