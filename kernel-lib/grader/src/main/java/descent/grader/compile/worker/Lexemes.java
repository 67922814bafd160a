package descent.grader.compile.worker;

import descent.grader.compile.AnswerSource;
import descent.grader.compile.Snippet;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.tools.DiagnosticListener;
import org.jspecify.annotations.Nullable;

/**
 * What answers are apart from comments and layout: digests of the compiler's own tokens. They are all that it makes classes of, so that
 * equal ones compile to the same; another lexer, ours for one, could be told something else than the compiler. Reached by reflection, as
 * {@link Contexts} are.
 */
final class Lexemes {
    /** Whether {@code non-sealed} is one word depends on whether a space is in it. */
    private static final Set<String> NOT_TOLD_APART = Set.of("non", "sealed");

    private final Constructor<?> context = type("util.Context").getConstructor();
    private final Method put = type("util.Context").getMethod("put", Class.class, Object.class);
    private final Method factory = type("parser.ScannerFactory").getMethod("instance", type("util.Context"));
    private final Method newScanner =
            type("parser.ScannerFactory").getMethod("newScanner", CharSequence.class, boolean.class);
    private final Method nextToken = type("parser.Scanner").getMethod("nextToken");
    private final Method token = type("parser.Scanner").getMethod("token");
    private final Field kind = type("parser.Tokens$Token").getField("kind");
    private final Field from = type("parser.Tokens$Token").getField("pos");
    private final Field to = type("parser.Tokens$Token").getField("endPos");
    private final Field tag = type("parser.Tokens$TokenKind").getField("tag");
    private final Method name = type("parser.Tokens$Token").getMethod("name");
    private final Method string = type("parser.Tokens$Token").getMethod("stringVal");
    private final Method radix = type("parser.Tokens$Token").getMethod("radix");

    private Lexemes() throws ReflectiveOperationException {}

    /** A reader of tokens; null if this JDK's compiler is another one than was expected. */
    static @Nullable Lexemes open() {
        try {
            Lexemes lexemes = new Lexemes();
            lexemes.feed(lexemes.newContext(), "int x = 0x1 + y;", sha256());
            return lexemes;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("com.sun.tools.javac." + name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private Object newContext() throws ReflectiveOperationException {
        Object made = context.newInstance();
        put.invoke(made, DiagnosticListener.class, (DiagnosticListener<Object>) problem -> {});
        return made;
    }

    /** A digest of each answer; empty where none can be had, as of what is no sequence of tokens. */
    List<String> digests(List<AnswerSource> answers) {
        List<String> digests = new ArrayList<>();
        try {
            Object in = newContext();
            for (AnswerSource answer : answers) {
                digests.add(digest(in, answer));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            while (digests.size() < answers.size()) {
                digests.add("");
            }
        }
        return digests;
    }

    /** Piece by piece, so that no piece can be continued in the next. */
    private String digest(Object in, AnswerSource answer) throws ReflectiveOperationException {
        MessageDigest digest = sha256();
        put(digest, answer.contract(), answer.binding());
        put(digest, answer.imports().toArray(new String[0]));
        put(digest, answer.named().stream().sorted().toArray(String[]::new));
        for (Snippet piece : answer.pieces()) {
            put(digest, piece.kind().name(), piece.name(), piece.key(), piece.type());
            if (!feed(in, piece.initializer(), digest) || !feed(in, piece.text(), digest)) {
                return "";
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Adds the tokens of a text; false if it is none of Java. */
    private boolean feed(Object in, String text, MessageDigest digest) throws ReflectiveOperationException {
        Object scanner = newScanner.invoke(factory.invoke(null, in), text + "\n", false);
        int minus = -1;
        while (true) {
            nextToken.invoke(scanner);
            Object next = token.invoke(scanner);
            Enum<?> what = (Enum<?>) kind.get(next);
            if (what.name().equals("ERROR")) {
                return false;
            }
            // The compiler takes -2147483648 for a number and - 2147483648 for the negative of one that is too large.
            put(digest, what.name(), minus == from.getInt(next) ? "behind a minus" : "");
            minus = what.name().equals("SUB") ? to.getInt(next) : -1;
            switch (tag.get(what).toString()) {
                case "NAMED" -> {
                    String called = name.invoke(next).toString();
                    if (NOT_TOLD_APART.contains(called)) {
                        return false;
                    }
                    put(digest, called);
                }
                case "STRING" -> put(digest, (String) string.invoke(next));
                case "NUMERIC" ->
                    put(digest, (String) string.invoke(next), radix.invoke(next).toString());
                default -> {}
            }
            if (what.name().equals("EOF")) {
                return true;
            }
        }
    }

    /** With lengths, so that nothing can move from one text into the next. */
    private static void put(MessageDigest digest, String... texts) {
        digest.update(ByteBuffer.allocate(4).putInt(texts.length).flip());
        for (String text : texts) {
            // As they are: of half a character, which a literal may have, encoders make a question mark.
            ByteBuffer whole = ByteBuffer.allocate(4 + 2 * text.length()).putInt(text.length());
            whole.asCharBuffer().put(text);
            digest.update(whole.rewind());
        }
    }
}
