/**
 * What a value looks like: the few types that a kernel and a notebook library share.
 *
 * <p>Start with {@link descent.display.Display}; a type of one's own implements {@link descent.display.Displayable},
 * a type of somebody else's gets a {@link descent.display.Renderer}, found by {@link java.util.ServiceLoader}.
 */
package descent.display;
