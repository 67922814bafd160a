package descent.kernel.session;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** The one frame below a cell's code; {@link Ground} defines this as a hidden class. */
final class Floor extends Ground {
    Floor(ThreadGroup group, MethodHandle code, String name, long stackBytes) {
        super(group, code, name, stackBytes);
    }

    @Override
    public void run() {
        @Nullable Object value = null;
        @Nullable Throwable error = null;
        try {
            value = (Object) code().invokeExact();
        } catch (Throwable e) {
            error = e;
        }
        ends(value, error);
    }
}
