package descent.kernel.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Messages to frames and back: identities, delimiter, signature, four JSON objects, buffers. Used by one thread. */
public final class Codec {
    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 5;
    private static final int MOST_REMEMBERED = 1 << 16;

    private final @Nullable Signer signer;
    private final Set<String> seen = new LinkedHashSet<>();

    /** A codec that signs with a key, or not at all if it is empty. */
    public Codec(String key) {
        signer = key.isEmpty() ? null : new Signer(key.getBytes(StandardCharsets.UTF_8));
    }

    /** A message is not one, and why. */
    public static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason);
        }
    }

    /** The frames of a message. */
    public List<byte[]> encode(Message message) {
        List<byte[]> json = List.of(
                Json.bytes(message.header()),
                Json.bytes(message.parent()),
                Json.bytes(message.metadata()),
                Json.bytes(message.content()));
        List<byte[]> frames = new ArrayList<>(message.identities());
        frames.add(DELIMITER);
        frames.add(signature(json));
        frames.addAll(json);
        frames.addAll(message.buffers());
        return frames;
    }

    /**
     * Reads a message.
     *
     * @throws Malformed if parts are missing, the signature is wrong, it is no JSON, or the message has come before
     */
    public Message decode(List<byte[]> frames) throws Malformed {
        int at = 0;
        while (at < frames.size() && !java.util.Arrays.equals(frames.get(at), DELIMITER)) {
            at++;
        }
        if (frames.size() < at + 1 + PARTS) {
            throw new Malformed("a message must have a delimiter and five parts but had " + frames.size() + " frames");
        }
        List<byte[]> json = frames.subList(at + 2, at + 1 + PARTS);
        if (!MessageDigest.isEqual(frames.get(at + 1), signature(json))) {
            throw new Malformed("the signature is wrong");
        }
        if (signer != null && !remember(new String(frames.get(at + 1), StandardCharsets.US_ASCII))) {
            throw new Malformed("the message has come before");
        }
        try {
            Message message = new Message(
                    List.copyOf(frames.subList(0, at)),
                    Json.object(json.get(0)),
                    Json.object(json.get(1)),
                    Json.object(json.get(2)),
                    Json.object(json.get(3)),
                    List.copyOf(frames.subList(at + 1 + PARTS, frames.size())));
            if (!(message.header().get("msg_type") instanceof String)) {
                throw new Malformed("the header has no msg_type");
            }
            return message;
        } catch (Malformed e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Malformed("the message is no JSON: " + e.getMessage());
        }
    }

    private boolean remember(String signature) {
        if (seen.size() >= MOST_REMEMBERED) {
            seen.remove(seen.iterator().next());
        }
        return seen.add(signature);
    }

    private byte[] signature(List<byte[]> parts) {
        return signer == null
                ? new byte[0]
                : HexFormat.of().formatHex(signer.sign(parts)).getBytes(StandardCharsets.US_ASCII);
    }

    /** A new header. */
    static Map<String, @Nullable Object> header(String type, String session) {
        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        header.put("msg_id", java.util.UUID.randomUUID().toString());
        header.put("msg_type", type);
        header.put("session", session);
        header.put("username", "kernel");
        header.put(
                "date",
                java.time.Instant.now()
                        .truncatedTo(java.time.temporal.ChronoUnit.MICROS)
                        .toString());
        header.put("version", Wire.PROTOCOL);
        return header;
    }
}
