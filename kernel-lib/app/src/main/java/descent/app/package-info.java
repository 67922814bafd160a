/**
 * The command line: {@link descent.app.Main} reads it, {@code descent.app.command} has a class per subcommand.
 *
 * <p>The launcher {@code course} builds what is missing and starts this; the engines are the other modules'.
 */
package descent.app;
