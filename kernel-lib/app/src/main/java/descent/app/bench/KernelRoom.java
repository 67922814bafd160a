package descent.app.bench;

import descent.app.Installation;
import descent.kernel.wire.Channel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Many kernels at once, as a room of learners starts them on one machine: how long it takes and what memory it needs. */
public final class KernelRoom {
    private KernelRoom() {}

    /** Starts so many kernels of the course and says how it went. */
    public static String run(Installation installation, int kernels) throws IOException {
        Candidate candidate = Candidate.ofCourse(installation);
        List<LiveKernel> room = new ArrayList<>();
        try {
            StringBuilder text = new StringBuilder();
            List<String> cells = List.of(
                    "1 + 1",
                    java.util.Objects.requireNonNull(Snippets.of("java")).chart());
            for (int i = 0; i < kernels; i++) {
                room.add(new LiveKernel(candidate));
            }
            for (String cell : cells) {
                double begun = room.get(0).age();
                List<String> asked = new ArrayList<>();
                for (LiveKernel kernel : room) {
                    asked.add(kernel.send(Channel.SHELL, "execute_request", LiveKernel.cell(cell)));
                }
                for (int i = 0; i < kernels; i++) {
                    room.get(i).answer(Channel.SHELL, asked.get(i));
                }
                boolean first = text.length() == 0;
                text.append(String.format(
                        Locale.ROOT,
                        "%s in %d kernels%s: %.1f s; resident memory of one %.0f MB, of all %.0f MB%n",
                        first ? "First result" : "A chart",
                        kernels,
                        first ? ", all started at once" : "",
                        (room.get(0).age() - (first ? 0 : begun)) / 1000,
                        room.get(0).memory(),
                        proportional(room)));
            }
            return text.toString();
        } finally {
            for (LiveKernel kernel : room) {
                kernel.close();
            }
        }
    }

    /** What all need together in megabytes; what they share counts once. */
    private static double proportional(List<LiveKernel> room) throws IOException {
        double sum = 0;
        for (LiveKernel kernel : room) {
            sum += kernel.share();
        }
        return sum;
    }
}
