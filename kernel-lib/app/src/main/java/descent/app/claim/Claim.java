package descent.app.claim;

import descent.app.Resources;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is said about optimization and that can be checked.
 *
 * @param id such as {@code C010}
 * @param verdict in the words of {@link descent.notebook.claim.Verdict}
 * @param basis how the verdict was reached: {@code measured}, {@code analysis} or {@code literature}
 * @param notebooks the numbers of the notebooks that it belongs to
 * @param said what is usually said
 * @param truth what is true, in one sentence
 * @param source where it is proved or published; empty where it is algebra or was measured first here
 */
public record Claim(
        String id, String verdict, String basis, List<String> notebooks, String said, String truth, String source) {

    /** All claims by id. */
    public static Map<String, Claim> all() {
        Map<String, Claim> claims = new TreeMap<>();
        for (String line : Resources.text("claims.tsv").lines().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 7) {
                throw new IllegalStateException("a claim must have seven columns but was: " + line);
            }
            claims.put(
                    columns[0],
                    new Claim(
                            columns[0],
                            columns[1],
                            columns[2],
                            List.of(columns[3].split(",")),
                            columns[4],
                            columns[5],
                            columns[6]));
        }
        return claims;
    }

    /** Whether others published it and nothing here can show it. */
    public boolean reportedOnly() {
        return verdict.equals("reported");
    }
}
