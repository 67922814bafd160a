package descent.app.doctor;

import java.util.List;
import java.util.Map;

/**
 * What an examination found.
 *
 * @param findings by purpose, in the order to show them
 */
public record Report(Map<String, List<Finding>> findings) {
    /** Whether everything is there that the course cannot do without. */
    public boolean healthy() {
        return findings.values().stream().flatMap(List::stream).noneMatch(f -> f.state() == Finding.State.MISSING);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        findings.forEach((purpose, list) -> {
            text.append(purpose).append('\n');
            list.forEach(finding -> text.append(finding).append('\n'));
        });
        return text.append(healthy() ? "Nothing that the course needs is missing." : "Something is missing.")
                .append('\n')
                .toString();
    }
}
