package descent.grader;

import descent.check.engine.Exercise;
import descent.check.engine.Exercises;
import descent.grader.notebook.Master;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a result depends on: the submission's bytes, the master, the checks, the seed, the limit. */
final class Fingerprint {
    private final byte[] rules;

    private Fingerprint(byte[] rules) {
        this.rules = rules;
    }

    /** Of everything but the submission. */
    static Fingerprint of(List<Master> masters, Exercises exercises, long seed, @Nullable Duration limit)
            throws IOException {
        MessageDigest digest = sha256();
        digest.update((seed + " " + limit).getBytes(StandardCharsets.UTF_8));
        for (Master master : masters) {
            digest.update(master.toString().getBytes(StandardCharsets.UTF_8));
            for (Master.Question question : master.questions()) {
                Exercise exercise = exercises.find(question.id());
                List<Class<?>> classes = new ArrayList<>(exercise.hiddenChecks());
                classes.add(exercise.publicChecks());
                classes.add(exercise.contract());
                for (Class<?> type : classes) {
                    String name = "/" + type.getName().replace('.', '/') + ".class";
                    try (InputStream in = type.getResourceAsStream(name)) {
                        digest.update(in == null ? new byte[0] : in.readAllBytes());
                    }
                }
            }
        }
        return new Fingerprint(digest.digest());
    }

    /** Of a submission under these rules. */
    String of(Path file, Tier tier) throws IOException {
        MessageDigest digest = sha256();
        digest.update(rules);
        digest.update(tier.id().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] some = new byte[1 << 16];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                digest.update(some, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** An empty digest. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
