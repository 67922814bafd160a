package descent.grader.book;

import descent.grader.result.SubmissionResult;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Names for marking without knowing whom: the same student has the same one in every run with the same secret. */
public final class Pseudonyms {
    /** Nobody has one: everybody is called by name. */
    public static final Pseudonyms NONE = new Pseudonyms("", List.of());

    private final Map<String, String> names = new TreeMap<>();

    /** Pseudonyms of all who handed in, by HMAC-SHA-256 under a secret. */
    public Pseudonyms(String secret, List<SubmissionResult> results) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("pseudonyms " + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            for (SubmissionResult result : results) {
                byte[] hash = mac.doFinal(result.student().getBytes(StandardCharsets.UTF_8));
                names.put(result.student(), "p" + HexFormat.of().formatHex(hash, 0, 5));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }

    /** What a student is called. */
    public String name(String student) {
        return names.getOrDefault(student, student);
    }

    /** Who is called that. */
    public String student(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    /** The result under its pseudonym; its file's name, which may tell who it was, is replaced too. */
    public SubmissionResult of(SubmissionResult result) {
        String name = String.valueOf(names.get(result.student()));
        String notebook = result.notebook().isEmpty() ? "notebook" : result.notebook();
        String which = Integer.toHexString(result.file().hashCode());
        return result.renamed(name, name + "/" + notebook + "-" + which + ".ipynb");
    }

    /** Who is who, as a table. */
    public String key() {
        StringBuilder table = new StringBuilder();
        Csv.row(List.of("pseudonym", "student"), table);
        names.forEach((student, name) -> Csv.row(List.of(name, Csv.text(student)), table));
        return table.toString();
    }
}
