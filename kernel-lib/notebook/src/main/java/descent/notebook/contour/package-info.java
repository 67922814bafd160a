/** Contours of a function on a grid. Knows nothing of figures. */
package descent.notebook.contour;
