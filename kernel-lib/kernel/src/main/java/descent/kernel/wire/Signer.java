package descent.kernel.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * HMAC-SHA256 (RFC 2104): H((K ⊕ opad) ‖ H((K ⊕ ipad) ‖ message)).
 *
 * <p>Written out, because the JDK's own loads every security provider first, at the moment when a learner waits.
 */
final class Signer {
    private static final int BLOCK = 64;

    private final byte[] inner = new byte[BLOCK];
    private final byte[] outer = new byte[BLOCK];
    private final MessageDigest hash;

    Signer(byte[] key) {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        byte[] padded = Arrays.copyOf(key.length > BLOCK ? hash.digest(key) : key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            inner[i] = (byte) (padded[i] ^ 0x36);
            outer[i] = (byte) (padded[i] ^ 0x5C);
        }
    }

    byte[] sign(List<byte[]> parts) {
        hash.update(inner);
        parts.forEach(hash::update);
        byte[] first = hash.digest();
        hash.update(outer);
        return hash.digest(first);
    }
}
