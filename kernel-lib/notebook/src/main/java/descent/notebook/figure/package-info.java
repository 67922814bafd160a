/**
 * Figures with an alternative text, for any Java notebook.
 *
 * <p>Start with the static methods of {@link descent.notebook.figure.Plot}; each gives a builder whose last call is
 * {@link descent.notebook.figure.Chart#alt}, and that alone makes a {@link descent.notebook.figure.Figure}.
 */
package descent.notebook.figure;
