package descent.grader.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BigEndianTest {
    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                -1,
                127,
                128,
                255,
                256,
                -129,
                0x8000_0000L,
                0x1234_5678_9abc_def0L,
                Long.MIN_VALUE,
                Long.MAX_VALUE
            })
    void bytesAreThoseOfTheJdksBuffers(long value) {
        byte[] bytes = new byte[14];
        BigEndian.putLong(bytes, 1, value);
        BigEndian.putInt(bytes, 9, (int) value);
        assertThat(bytes)
                .isEqualTo(ByteBuffer.allocate(14)
                        .put((byte) 0)
                        .putLong(value)
                        .putInt((int) value)
                        .array());
        assertThat(BigEndian.getLong(bytes, 1)).isEqualTo(value);
        assertThat(BigEndian.getInt(bytes, 9)).isEqualTo((int) value);
    }
}
