package descent.kernel.session;

import descent.display.Bundle;
import descent.display.Display;
import descent.display.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Leads {@code System.out}, {@code System.err}, {@code System.in} and displays to the cell of the thread that uses them. */
final class Streams {
    private static boolean installed;

    private Streams() {}

    static synchronized void install() {
        if (installed) {
            return;
        }
        installed = true;
        System.setOut(route(System.out, true));
        System.setErr(route(System.err, false));
        System.setIn(new Lines(System.in));
        Display.install(new Cells());
    }

    private static PrintStream route(PrintStream outside, boolean out) {
        return new PrintStream(new Route(outside, out), false, StandardCharsets.UTF_8);
    }

    private static final class Route extends OutputStream {
        private final PrintStream outside;
        private final boolean out;

        Route(PrintStream outside, boolean out) {
            this.outside = outside;
            this.out = out;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            Cell cell = Cell.current();
            if (cell == null) {
                outside.write(bytes, offset, length);
            } else if ((out ? cell.out() : cell.err()).write(bytes, offset, length)) {
                cell.keepPace();
            }
        }

        @Override
        public void flush() {
            if (Cell.current() == null) {
                outside.flush();
            }
        }
    }

    /** Standard input by the line. */
    private static final class Lines extends InputStream {
        private final InputStream outside;
        private byte[] line = new byte[0];
        private int at;

        Lines(InputStream outside) {
            this.outside = outside;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) throws IOException {
            Cell cell = Cell.current();
            if (cell == null) {
                return outside.read(target, offset, length);
            }
            if (length == 0) {
                return 0;
            }
            if (at == line.length) {
                cell.flush();
                try {
                    line = (cell.input.line("", false) + "\n").getBytes(StandardCharsets.UTF_8);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException();
                }
                at = 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, target, offset, count);
            at += count;
            return count;
        }

        @Override
        public int available() throws IOException {
            return Cell.current() == null ? outside.available() : line.length - at;
        }
    }

    private static final class Cells implements Screen {
        @Override
        public void show(String id, Bundle bundle) {
            Cell cell = Cell.current();
            if (cell == null) {
                Display.host().show(id, bundle);
            } else {
                cell.display(id, bundle);
                cell.keepPace();
            }
        }

        @Override
        public void update(String id, Bundle bundle) {
            Cell cell = Cell.current();
            if (cell == null) {
                Display.host().update(id, bundle);
            } else {
                cell.update(id, bundle);
                cell.keepPace();
            }
        }

        @Override
        public void clear(boolean wait) {
            Cell cell = Cell.current();
            if (cell == null) {
                Display.host().clear(wait);
            } else {
                cell.clear(wait);
            }
        }

        @Override
        public boolean live() {
            return Cell.current() != null || Display.host().live();
        }
    }
}
