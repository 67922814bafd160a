package descent.kernel.run;

import descent.display.Bundle;
import descent.display.Renderer;
import org.jspecify.annotations.Nullable;

/** Shows the JDK's own types where nothing on the class path does. */
public final class Values implements Renderer {
    @Override
    public @Nullable Bundle render(Object value) {
        return null;
    }
}
