package descent.grader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a submission was handed in, by nbgrader's {@code timestamp.txt} beside it: {@code 2026-11-20 23:58:01.000000 UTC}. */
final class Stamp {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)\\s*(\\S*)\\s*");
    private static final int LONGEST = 200;

    private Stamp() {}

    /** Null if there is no such file, or it says something else. */
    static @Nullable Instant beside(Path notebook) throws IOException {
        Path file = notebook.resolveSibling("timestamp.txt");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
            return null;
        }
        return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    static @Nullable Instant of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return null;
        }
        try {
            String zone = form.group(3).isEmpty() ? "UTC" : form.group(3);
            return LocalDateTime.parse(form.group(1) + "T" + form.group(2))
                    .atZone(ZoneId.of(zone))
                    .toInstant();
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
