package descent.grader.pipe;

/**
 * Numbers as bytes, the highest first. By hand, because a child lives for a second: the JDK's buffers and handles, far quicker in the long
 * run, are some sixty methods that it would have to warm up first.
 */
final class BigEndian {
    private BigEndian() {}

    static void putInt(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }

    static int getInt(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }

    static void putLong(byte[] bytes, int at, long value) {
        putInt(bytes, at, (int) (value >> 32));
        putInt(bytes, at + 4, (int) value);
    }

    static long getLong(byte[] bytes, int at) {
        return (long) getInt(bytes, at) << 32 | getInt(bytes, at + 4) & 0xffffffffL;
    }
}
