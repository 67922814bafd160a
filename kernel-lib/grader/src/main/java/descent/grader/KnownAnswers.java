package descent.grader;

import descent.grader.compile.AnswerSource;
import descent.grader.compile.Compiled;
import descent.grader.compile.Snippet;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * What one run has found about answers. Nothing but its code has a say in an answer's points, so the same code gets the same result,
 * whoever handed it in: stubs left as they were, and lines that can hardly be written in two ways. What differs in comments and layout
 * only need not even be compiled; what compiles to the same classes, with other names of variables, need not be checked. Threads may
 * share it.
 */
final class KnownAnswers {
    private static final int MOST = 5000;
    private static final int LONGEST = 10_000;
    private static final Set<State> CHECKED = EnumSet.of(State.RIGHT, State.PARTLY, State.WRONG, State.UNANSWERED);

    private final Map<String, QuestionResult> results = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, QuestionResult> eldest) {
            return size() > MOST;
        }
    };

    /** What is known about an answer, null if nothing is. */
    synchronized @Nullable QuestionResult find(String key) {
        return results.get(key);
    }

    /** Keeps what was found, unless the grader failed or it is very long. */
    synchronized void keep(String key, QuestionResult found) {
        if (found.state() != State.GRADER_FAILED
                && found.printed().length() + found.written().length() < LONGEST) {
            results.put(key, found);
        }
    }

    /** Keeps what checks have found of classes; other results say where in the notebook something stands. */
    void keepChecked(String code, QuestionResult found) {
        if (!code.isEmpty()
                && CHECKED.contains(found.state())
                && found.remarks().isEmpty()) {
            keep(code, found);
        }
    }

    /**
     * What makes an answer the same as another before it is compiled.
     *
     * @param number the question's in its notebook, after which its classes are called
     * @param written the learner's code as the result shows it
     */
    static String source(String exercise, int number, AnswerSource source, String written) {
        MessageDigest digest = Fingerprint.sha256();
        put(digest, exercise, Integer.toString(number), source.contract(), source.binding(), written);
        put(digest, source.imports().toArray(new String[0]));
        put(digest, source.named().stream().sorted().toArray(String[]::new));
        for (Snippet piece : source.pieces()) {
            put(digest, piece.kind().name(), piece.key(), piece.type(), piece.initializer(), piece.text());
            digest.update(ByteBuffer.allocate(8)
                    .putInt(piece.cell())
                    .putInt(piece.line())
                    .flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * What makes it the same as another but for comments and layout.
     *
     * @param digest the compiler's; empty if there is none
     * @return empty if it is the same as none
     */
    static String tokens(String exercise, int number, String digest) {
        return digest.isEmpty() ? "" : exercise + '/' + number + '/' + digest;
    }

    /** What makes it the same as another afterwards: its classes, without the lines that instructions come from. */
    static String code(String exercise, Compiled compiled) {
        MessageDigest digest = Fingerprint.sha256();
        put(digest, exercise, compiled.entry());
        compiled.classes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    put(digest, entry.getKey());
                    ClassWriter bare = new ClassWriter(0);
                    new ClassReader(entry.getValue()).accept(bare, ClassReader.SKIP_DEBUG);
                    put(digest, bare.toByteArray());
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With lengths, so that nothing can move from one text into the next. */
    private static void put(MessageDigest digest, String... texts) {
        digest.update(ByteBuffer.allocate(4).putInt(texts.length).flip());
        for (String text : texts) {
            put(digest, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
