package descent.notebook.draw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The PNG file format (RFC 2083), as much of it as an opaque picture needs.
 *
 * <p>Written out here because the JDK's image writers are found through a registry whose start-up alone would cost a
 * learner's first figure a noticeable part of its time.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int TRUECOLOR = 2;
    private static final int FILTER_LEFT = 1;
    private static final int FILTER_UP = 2;

    private PngFile() {}

    /**
     * Encodes rows of {@code 0xRRGGBB} pixels.
     *
     * @param pixels width·height of them, not modified
     */
    static byte[] encode(int[] pixels, int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) TRUECOLOR).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(file, "IHDR", header.array(), 13);
        Deflater deflater = new Deflater(6);
        try {
            deflater.setInput(rows(pixels, width, height));
            deflater.finish();
            byte[] block = new byte[1 << 16];
            while (!deflater.finished()) {
                chunk(file, "IDAT", block, deflater.deflate(block));
            }
        } finally {
            deflater.end();
        }
        chunk(file, "IEND", new byte[0], 0);
        return file.toByteArray();
    }

    /** Each row as its differences from the left or from above, whichever are smaller: even areas become zeros. */
    private static byte[] rows(int[] pixels, int width, int height) {
        int stride = 3 * width;
        byte[] rows = new byte[height * (1 + stride)];
        byte[] above = new byte[stride];
        byte[] row = new byte[stride];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                row[3 * x] = (byte) (pixel >> 16);
                row[3 * x + 1] = (byte) (pixel >> 8);
                row[3 * x + 2] = (byte) pixel;
            }
            long left = 0;
            long up = 0;
            for (int i = 0; i < stride; i++) {
                left += Math.abs((byte) (row[i] - (i < 3 ? 0 : row[i - 3])));
                up += Math.abs((byte) (row[i] - above[i]));
            }
            int at = y * (1 + stride);
            rows[at] = (byte) (left < up ? FILTER_LEFT : FILTER_UP);
            for (int i = 0; i < stride; i++) {
                int before = left < up ? i < 3 ? 0 : row[i - 3] : above[i];
                rows[at + 1 + i] = (byte) (row[i] - before);
            }
            byte[] swap = above;
            above = row;
            row = swap;
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        file.writeBytes(name);
        file.write(content, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
