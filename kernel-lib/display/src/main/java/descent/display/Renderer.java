package descent.display;

import org.jspecify.annotations.Nullable;

/**
 * Shows values of types that cannot show themselves: arrays, tables, matrices.
 *
 * <p>Found by {@link java.util.ServiceLoader}, asked in the order in which they are found; the first answer counts.
 * Implementations are stateless, and threads may share them.
 */
public interface Renderer {
    /**
     * The value in all formats that this renderer has for it, or null if it is not for this one.
     *
     * @param value never null and never {@link Displayable}
     */
    @Nullable Bundle render(Object value);
}
