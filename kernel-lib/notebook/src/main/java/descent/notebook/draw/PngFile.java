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

    /** Each byte as its difference from the one above: large even areas become zeros. */
    private static byte[] rows(int[] pixels, int width, int height) {
        byte[] rows = new byte[height * (1 + 3 * width)];
        int at = 0;
        for (int row = 0; row < height; row++) {
            rows[at++] = FILTER_UP;
            for (int column = 0; column < width; column++) {
                int pixel = pixels[row * width + column];
                int above = row == 0 ? 0 : pixels[(row - 1) * width + column];
                rows[at++] = (byte) ((pixel >> 16) - (above >> 16));
                rows[at++] = (byte) ((pixel >> 8) - (above >> 8));
                rows[at++] = (byte) (pixel - above);
            }
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
