/**
 * Drawings as plain values, written as SVG for the screen and painted as PNG for exports.
 *
 * <p>A {@link descent.notebook.draw.Pen} collects {@link descent.notebook.draw.Mark marks} into a {@link
 * descent.notebook.draw.Drawing}; {@link descent.notebook.draw.Svg} and {@link descent.notebook.draw.Png} show the very
 * same marks, so the picture on the screen and the picture on paper cannot differ. Nothing here knows of axes or data.
 */
package descent.notebook.draw;
