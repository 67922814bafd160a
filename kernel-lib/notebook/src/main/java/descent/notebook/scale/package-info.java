/** From values to places along an axis, and the ticks and numbers that let a reader go back. */
package descent.notebook.scale;
