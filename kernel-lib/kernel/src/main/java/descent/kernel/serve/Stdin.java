package descent.kernel.serve;

import descent.kernel.session.CellInput;
import descent.kernel.wire.Channel;
import descent.kernel.wire.Message;
import descent.kernel.wire.Wire;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Asks the front end that runs a cell for lines. */
final class Stdin {
    private final Wire wire;
    private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();

    Stdin(Wire wire) {
        this.wire = wire;
    }

    void reply(Message message) {
        replies.add(message.text("value", ""));
    }

    CellInput of(Message request) {
        if (!request.flag("allow_stdin", true)) {
            return CellInput.NONE;
        }
        return (prompt, password) -> {
            replies.clear();
            wire.reply(
                    Channel.STDIN, request, "input_request", Map.of("prompt", prompt, "password", password), Map.of());
            return replies.take();
        };
    }
}
