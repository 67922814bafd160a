package descent.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
    private final Codec codec = new Codec("secret");

    private List<byte[]> frames() {
        return codec.encode(
                Loopback.message("execute_request", Map.of("code", "1 + 1 // ü", "n", 3, "list", List.of(1.5, true))));
    }

    @Test
    void whatIsEncodedIsDecoded() throws Exception {
        Message message = new Codec("secret").decode(frames());
        assertThat(message.type()).isEqualTo("execute_request");
        assertThat(message.text("code", "")).isEqualTo("1 + 1 // ü");
        assertThat(message.number("n", 0)).isEqualTo(3);
        assertThat(message.content().get("list")).isEqualTo(List.of(1.5, true));
    }

    @Test
    void halfACharacterDoesNotReachTheNotebook() throws Exception {
        String text = "a\uD83D\uDE42b\uD83Dc\uDE42";
        Message message = new Codec("secret").decode(codec.encode(Loopback.message("x", Map.of("text", text))));
        assertThat(message.text("text", "")).isEqualTo("a\uD83D\uDE42b\uFFFDc\uFFFD");
    }

    @Test
    void aCellMayBeAsLongAsItLikes() throws Exception {
        String code = "x".repeat(21_000_000);
        Message message = new Codec("secret").decode(codec.encode(Loopback.message("x", Map.of("code", code))));
        assertThat(message.text("code", "").length()).isEqualTo(code.length());
    }

    @Test
    void theSignatureIsTheOneOfTheStandard() {
        // RFC 4231, test case 2
        Signer signer = new Signer("Jefe".getBytes(StandardCharsets.US_ASCII));
        byte[] text = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
        assertThat(HexFormat.of().formatHex(signer.sign(List.of(text))))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void aWrongSignatureIsRefused() {
        List<byte[]> frames = new ArrayList<>(new Codec("other").encode(Loopback.message("x", Map.of())));
        assertThatThrownBy(() -> codec.decode(frames)).hasMessage("the signature is wrong");
    }

    @Test
    void theSameMessageIsRefusedTheSecondTime() throws Exception {
        List<byte[]> frames = frames();
        Codec other = new Codec("secret");
        other.decode(frames);
        assertThatThrownBy(() -> other.decode(frames)).hasMessageContaining("come before");
    }

    @Test
    void withoutAKeyNothingIsSigned() throws Exception {
        Codec open = new Codec("");
        assertThat(open.decode(open.encode(Loopback.message("x", Map.of()))).type())
                .isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void damagedMessagesAreMalformedAndNothingElse(long seed) {
        Random random = new Random(seed);
        Codec open = new Codec("");
        for (int i = 0; i < 500; i++) {
            List<byte[]> frames =
                    new ArrayList<>(open.encode(Loopback.message("execute_request", Map.of("code", "x"))));
            int damages = 1 + random.nextInt(3);
            for (int d = 0; d < damages && !frames.isEmpty(); d++) {
                int at = random.nextInt(frames.size());
                switch (random.nextInt(4)) {
                    case 0 -> frames.remove(at);
                    case 1 -> frames.set(at, new byte[random.nextInt(40)]);
                    case 2 -> frames.set(at, "[".repeat(random.nextInt(100_000)).getBytes(StandardCharsets.US_ASCII));
                    default -> {
                        byte[] bytes = frames.get(at).clone();
                        if (bytes.length > 0) {
                            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                        }
                        frames.set(at, bytes);
                    }
                }
            }
            try {
                open.decode(frames);
            } catch (Codec.Malformed expected) {
                assertThat(expected).hasMessageNotContaining("\n\n\n");
            }
        }
    }
}
