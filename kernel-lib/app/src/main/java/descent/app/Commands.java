package descent.app;

import descent.app.command.WarmUp;
import java.util.LinkedHashMap;
import java.util.Map;

/** The subcommands of this installation. */
final class Commands {
    private Commands() {}

    static Map<String, Object> all() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("warm-up", new WarmUp());
        return commands;
    }
}
